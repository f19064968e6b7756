#pragma once

#include "core/base/job_context.h"

#include <vector>

namespace orfeas::engine::lite {

/// Values over side x side cells, rows top to bottom, a cell's channels together, with a border of zeros one cell wide.
struct Plane {
    Plane(int cells, int width);
    int side;
    int channels;
    std::vector<float> values; ///< [side + 2, side + 2, channels]
    float* cell(int x, int y) { return &values[offset(x, y)]; }
    const float* cell(int x, int y) const { return &values[offset(x, y)]; }

private:
    std::size_t offset(int x, int y) const
    {
        return (static_cast<std::size_t>(y + 1) * (side + 2) + x + 1) * static_cast<std::size_t>(channels);
    }
};

/// Weights of a convolution as its loops read them.
class Convolution {
public:
    static constexpr int kOutputs = 16; ///< that are worked on at once

    Convolution() = default;

    /// \param weights  [outputs, inputs, kernel, kernel], kernel 1, 2 or 3 \param bias  [outputs]
    Convolution(const std::vector<float>& weights, const std::vector<float>& bias, int inputs, int outputs, int kernel);

    int inputs() const { return m_inputs; }
    int outputs() const { return m_outputs; }

    /// out = convolution of in, or out += it. A kernel of 2 steps by 2 and halves the side, others keep it.
    /// \pre out has `outputs` channels, `in` has `inputs` and 4 or a multiple of 4 cells a side in the result
    void apply(const Plane& in, Plane& out, bool add, const JobContext& context) const;

private:
    void applyBlock(std::size_t block, const Plane& in, Plane& out, bool add) const; ///< its kOutputs channels of out

    int m_inputs = 0;
    int m_outputs = 0;
    int m_kernel = 1;
    std::vector<float> m_weights; ///< [outputs / 16, kernel * kernel, inputs, 16], padded with zeros
    std::vector<float> m_bias; ///< [outputs rounded up to 16]
};

/// max(x, 0) of every value.
void rectify(Plane& plane);

} // namespace orfeas::engine::lite
