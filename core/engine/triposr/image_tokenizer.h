#pragma once

#include "core/engine/triposr/config.h"
#include "core/engine/triposr/scope.h"

namespace orfeas::engine::triposr {

/// The DINO vision transformer, under "image_tokenizer.model": a picture becomes a token for each patch and one for
/// all.
class ImageTokenizer {
public:
    ImageTokenizer(const Scope& model, const Config& config);

    /// \param picture  [1, 3, side, side], red, green, blue in 0..1 \return [1, 1 + patches, width]
    at::Tensor forward(const at::Tensor& picture, const RunHooks& hooks) const;

private:
    struct Layer {
        Layer(const Scope& at, const VitConfig& sizes);
        at::Tensor forward(at::Tensor x, std::int64_t heads, const RunHooks& hooks) const;
        Norm before;
        tensor::Linear query;
        tensor::Linear key;
        tensor::Linear value;
        tensor::Linear output;
        Norm after;
        tensor::Linear widen;
        tensor::Linear narrow;
    };

    at::Tensor positions(std::int64_t rows, std::int64_t columns) const;

    VitConfig m_sizes;
    at::Tensor m_classToken; ///< [1, 1, width]
    at::Tensor m_positions; ///< [1, 1 + learnt, width]
    at::Tensor m_patchWeight; ///< [width, 3, patch, patch]
    at::Tensor m_patchBias;
    std::vector<Layer> m_layers;
    Norm m_norm;
};

/// Names below "image_tokenizer.model" that a checkpoint holds and nothing uses.
std::vector<std::string> unusedTensors();

} // namespace orfeas::engine::triposr
