#include "core/engine/lite/convolution.h"

#include "core/base/target_clones.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace orfeas::engine::lite {

namespace {

constexpr int kCells = 4; ///< of a row that are worked on at once: with 16 outputs they fill half the registers of AVX2
constexpr int kLanes = 8;
using Floats [[gnu::vector_size(kLanes * sizeof(float))]] = float;
/// Read where it lies: a copy through memory that is written in halves and read whole waits for the halves.
using FloatsAnywhere [[gnu::vector_size(kLanes * sizeof(float)), gnu::aligned(alignof(float)), gnu::may_alias]] = float;

/// What the loops over one tile need.
struct Tile {
    const float* in; ///< first cell's first tap
    std::size_t cellStep; ///< floats from one cell of the result to the next in `in`
    std::size_t rowStep; ///< floats from one row of taps to the next
    int inputs;
    int kernel;
    const float* weights; ///< [kernel * kernel, inputs, 16]
    const float* bias;
};

/// Sums of kCells cells and 16 outputs.
ORFEAS_TARGET_CLONES void sumTile(const Tile& tile, float* __restrict sums)
{
    std::array<std::array<Floats, 2>, kCells> acc;
    for (auto& cell : acc)
        std::memcpy(cell.data(), tile.bias, sizeof(cell));
    const float* weights = tile.weights;
    for (int ky = 0; ky < tile.kernel; ++ky) {
        for (int kx = 0; kx < tile.kernel; ++kx) {
            const float* in =
                tile.in + static_cast<std::size_t>(ky) * tile.rowStep + static_cast<std::size_t>(kx) * tile.inputs;
            for (int c = 0; c < tile.inputs; ++c, weights += Convolution::kOutputs) {
                const Floats low = *reinterpret_cast<const FloatsAnywhere*>(weights);
                const Floats high = *reinterpret_cast<const FloatsAnywhere*>(weights + kLanes);
                for (int n = 0; n < kCells; ++n) {
                    const float x = in[static_cast<std::size_t>(n) * tile.cellStep + c];
                    acc[n][0] += x * low;
                    acc[n][1] += x * high;
                }
            }
        }
    }
    std::memcpy(sums, acc.data(), sizeof(acc));
}

} // namespace

Plane::Plane(int cells, int width)
    : side(cells), channels(width), values(static_cast<std::size_t>(cells + 2) * (cells + 2) * width)
{
}

Convolution::Convolution(const std::vector<float>& weights, const std::vector<float>& bias, int inputs, int outputs,
                         int kernel)
    : m_inputs(inputs), m_outputs(outputs), m_kernel(kernel)
{
    const int blocks = (outputs + kOutputs - 1) / kOutputs;
    const int taps = kernel * kernel;
    m_weights.resize(static_cast<std::size_t>(blocks) * taps * inputs * kOutputs);
    m_bias.resize(static_cast<std::size_t>(blocks) * kOutputs);
    std::copy(bias.begin(), bias.end(), m_bias.begin());
    for (int o = 0; o < outputs; ++o) {
        for (int c = 0; c < inputs; ++c) {
            for (int t = 0; t < taps; ++t) {
                const std::size_t row = (static_cast<std::size_t>(o / kOutputs) * taps + t) * inputs + c;
                m_weights[row * kOutputs + o % kOutputs] =
                    weights[(static_cast<std::size_t>(o) * inputs + c) * taps + t];
            }
        }
    }
}

void Convolution::apply(const Plane& in, Plane& out, bool add, const JobContext& context) const
{
    context.inParallel(m_bias.size() / kOutputs, 1, [&](std::size_t block, std::size_t end) {
        for (; block < end; ++block)
            applyBlock(block, in, out, add);
    });
}

void Convolution::applyBlock(std::size_t block, const Plane& in, Plane& out, bool add) const
{
    const int stride = m_kernel == 2 ? 2 : 1;
    const int reach = m_kernel == 3 ? 1 : 0;
    const std::size_t first = block * kOutputs;
    const auto here = static_cast<std::size_t>(std::min(kOutputs, m_outputs - static_cast<int>(first)));
    std::array<float, static_cast<std::size_t>(kCells) * kOutputs> sums;
    Tile tile { nullptr,
                static_cast<std::size_t>(stride) * m_inputs,
                static_cast<std::size_t>(in.side + 2) * m_inputs,
                m_inputs,
                m_kernel,
                &m_weights[first * m_kernel * m_kernel * m_inputs],
                &m_bias[first] };
    for (int y = 0; y < out.side; ++y) {
        for (int x = 0; x < out.side; x += kCells) {
            tile.in = in.cell(x * stride - reach, y * stride - reach);
            sumTile(tile, sums.data());
            for (int n = 0; n < kCells; ++n) {
                float* to = out.cell(x + n, y) + first;
                const float* sum = &sums[static_cast<std::size_t>(n) * kOutputs];
                for (std::size_t o = 0; o < here; ++o)
                    to[o] = (add ? to[o] : 0.0F) + sum[o];
            }
        }
    }
}

void rectify(Plane& plane)
{
    for (float& value : plane.values)
        value = std::max(value, 0.0F);
}

} // namespace orfeas::engine::lite
