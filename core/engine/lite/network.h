#pragma once

#include "core/base/result.h"
#include "core/engine/lite/convolution.h"

#include <array>
#include <filesystem>
#include <memory>

namespace orfeas::engine::lite {

/// The network of app/trainer/network.h, evaluated without LibTorch, in 32 bits. \thread const calls from several
/// threads
class Network {
public:
    /// Reads the weights that `orfeas-train export` writes (float16 or float32); the sizes are those of the tensors.
    /// \error NotFound, PermissionDenied, Io \error InvalidInput  no such network; names the tensor
    static Result<std::shared_ptr<const Network>> open(const std::filesystem::path& weights);

    /// \param input  [64, 64, 32], of networkInput() \return [64, 64, 68] columns (columns.h)
    /// \error Cancelled  polled before each layer, of at most 50 ms
    Result<std::vector<float>> columns(const std::vector<float>& input, const JobContext& context) const;

private:
    struct Block {
        Convolution first;
        Convolution second;
    };
    using Blocks = std::vector<Block>;
    struct Reader;

    Result<void> run(const Blocks& blocks, Plane& x, const JobContext& context) const;

    /// Gives every cell what the mean over the picture says.
    void addContext(Plane& x) const;

    Convolution m_stem;
    Convolution m_head;
    std::array<Blocks, 4> m_down; ///< by level: 64, 32, 16, 8 cells a side
    std::array<Blocks, 4> m_up;
    std::array<Convolution, 3> m_narrow;
    std::array<Convolution, 3> m_widen;
    std::vector<float> m_context; ///< [widest, widest]
    std::vector<float> m_contextBias;
};

} // namespace orfeas::engine::lite
