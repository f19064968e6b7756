#pragma once

#include "core/engine/triposr/config.h"
#include "core/engine/triposr/scope.h"
#include "core/engine/triposr/triplane_decoder.h"

namespace orfeas::engine::triposr {

/// What makes a field of the transformer's planes: the up-sampling under "post_processor" and the layers under
/// "decoder".
class SceneDecoder {
public:
    SceneDecoder(const Scope& root, const Config& config);

    /// \param planes  [3, channels, side, side] \return scene codes, [3, features, 2 side, 2 side]
    at::Tensor upsample(const at::Tensor& planes) const;

    /// The decoder with its first layer folded into these scene codes.
    DecoderParts parts(const at::Tensor& sceneCodes) const;

private:
    struct Layer {
        at::Tensor weight; ///< [outputs, inputs]
        at::Tensor bias; ///< [outputs]; undefined: none
    };

    std::int64_t m_features;
    bool m_concat;
    bool m_silu;
    at::Tensor m_upsampleWeight; ///< [channels, features, 2, 2]
    at::Tensor m_upsampleBias;
    std::vector<Layer> m_layers;
};

} // namespace orfeas::engine::triposr
