#pragma once

#include "core/base/geometry.h"

#include <cstddef>
#include <span>
#include <vector>

namespace orfeas::engine::triposr {

/// One dense layer's numbers: weights [outputs, inputs], one row an output, and a bias [outputs].
struct DenseLayer {
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::vector<float> weights;
    std::vector<float> bias;
};

/// The decoder of a scene: three planes and the layers behind them.
struct DecoderParts {
    std::size_t side = 0; ///< texels a side of a plane
    std::size_t neurons = 0; ///< of the first hidden layer
    std::vector<float>
        planes; ///< [3, side, side, neurons]: the first layer's part of each texel, no bias, no activation
    std::vector<float> firstBias; ///< [neurons]
    std::vector<DenseLayer> layers; ///< the hidden ones after the first, then the last with four outputs
    bool silu = true; ///< else relu
};

/// What the network says at one point, before its activations.
struct RawSample {
    float density = 0;
    float red = 0;
    float green = 0;
    float blue = 0;
};

/// Samples the planes at points and runs the decoder, a few points at a time so that everything stays in the
/// processor's cache. The decoder's first layer is linear in each plane's features, and so is interpolation: it is done
/// once for each texel instead of once for each point.
/// Needs no LibTorch. \thread any, several at once, on the caller's thread alone
class TriplaneDecoder {
public:
    explicit TriplaneDecoder(const DecoderParts& parts);

    /// \param points  [N], in the paper's frame, the cube being -1..1: planes 0, 1 and 2 are read at (x, y), (x, z) and
    /// (y, z), bilinearly, texel centres half a texel from the border, zero beyond it
    /// \param out  [N]
    void evaluate(std::span<const Vec3f> points, std::span<RawSample> out) const;

    std::size_t bytes() const; ///< of the tables

private:
    struct Layer {
        std::size_t inputs = 0; ///< padded
        std::size_t outputs = 0; ///< padded
        std::vector<float> weights; ///< [inputs, outputs]
        std::vector<float> bias;
    };
    struct Kernel;
    friend struct Kernel;

    std::size_t m_side = 0;
    std::size_t m_width = 0; ///< neurons, padded to whole vectors
    std::vector<float> m_planes; ///< [3, side, side, width]
    std::vector<float> m_firstBias;
    std::vector<Layer> m_layers; ///< all but the last
    std::vector<float> m_lastWeights; ///< [4, width of the last hidden layer]
    std::vector<float> m_lastBias; ///< [4]
    bool m_silu = true;
};

} // namespace orfeas::engine::triposr
