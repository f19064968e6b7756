#pragma once

#include "core/base/job_context.h"
#include "core/engine/triposr/config.h"
#include "core/engine/triposr/framing.h"
#include "core/engine/triposr/image_tokenizer.h"
#include "core/engine/triposr/scene_decoder.h"
#include "core/engine/triposr/transformer.h"
#include "core/tensor/checkpoint.h"

#include <memory>

namespace orfeas::engine::triposr {

/// The picture as the network takes it, [1, 3, side, side], red, green, blue in 0..1: resampled bilinearly with the
/// filter as wide as the reduction asks, whatever the aspect. \param type  kFloat32 or kFloat64
at::Tensor conditioning(const RgbPicture& picture, std::int64_t side, at::ScalarType type);

/// TripoSR with its weights. \thread const calls from several threads; LibTorch's exceptions come out of them
class Network {
public:
    /// \param weights  must hold exactly wanted(), and may hold unusedTensors(), of floating types or in 8 bits with
    /// scales (Checkpoint::scaleOf()), all numbers finite; what it holds in the precision's own type stays in use there
    /// \param prune  Setup::prune
    /// \error InvalidInput  all that is missing, too much, of another shape or not finite, one a line
    /// \error Cancelled  polled before each tensor
    static Result<std::shared_ptr<const Network>> load(const Config& config,
                                                       std::shared_ptr<const tensor::Checkpoint> weights,
                                                       tensor::Precision precision, const JobContext& context,
                                                       double prune = 0);

    /// What load() takes from a checkpoint, in the order of use.
    static std::vector<tensor::WantedTensor> wanted(const Config& config);

    const Config& config() const { return m_config; }
    at::ScalarType type() const { return m_tokens.scalar_type(); } ///< of pictures and scene codes
    std::uint64_t linearBytes() const { return m_linearBytes; } ///< of the large layers, as they are kept

    /// From a picture to the three planes' features. \param picture  conditioning() \return [3, features, side, side]
    at::Tensor sceneCodes(const at::Tensor& picture, const RunHooks& hooks) const;

    /// What is behind the planes, with the first layer folded into them. \param sceneCodes  as sceneCodes() gives them
    DecoderParts decoder(const at::Tensor& sceneCodes) const { return m_scene.parts(sceneCodes); }

private:
    Network(const Config& config, const Scope& root);

    Config m_config;
    std::shared_ptr<const tensor::Checkpoint> m_weights; ///< that tensors may be views of
    ImageTokenizer m_imageTokenizer;
    at::Tensor m_tokens; ///< [3, channels, planeSize, planeSize]
    Transformer m_backbone;
    SceneDecoder m_scene;
    std::uint64_t m_linearBytes = 0;
};

} // namespace orfeas::engine::triposr
