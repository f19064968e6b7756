#include "core/engine/inflate/back_colours.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace orfeas::engine::inflate {

namespace {

constexpr int kReach = 6; ///< px of the small picture: the filter's window
constexpr float kSpatial = 3.0F; ///< px: features smaller than about this vanish
constexpr float kRange = 0.12F; ///< colour difference across which the filter does not mix
constexpr int kRounds = 4;
constexpr int kRim = 3; ///< px next to the outline whose colours the back shares with the front
constexpr float kUpright = 0.06F; ///< how readily the rim's colours spread up and down, against sideways
constexpr int kFillSweeps = 120;
constexpr float kOverRelaxation = 1.9F;

/// One joint bilateral pass over `colours`, led by `guide`; an empty guide leads nothing (a Gaussian blur).
std::vector<WeightedColour> filtered(const std::vector<WeightedColour>& colours,
                                     const std::vector<WeightedColour>& guide, int side)
{
    std::vector<WeightedColour> out(colours.size());
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const std::size_t i = static_cast<std::size_t>(y) * side + x;
            if (colours[i][3] <= 0)
                continue;
            WeightedColour sum {};
            for (int v = std::max(0, y - kReach); v <= std::min(side - 1, y + kReach); ++v) {
                for (int u = std::max(0, x - kReach); u <= std::min(side - 1, x + kReach); ++u) {
                    const std::size_t j = static_cast<std::size_t>(v) * side + u;
                    if (colours[j][3] <= 0)
                        continue;
                    float exponent = static_cast<float>((u - x) * (u - x) + (v - y) * (v - y)) / (kSpatial * kSpatial);
                    for (std::size_t k = 0; k < 3 && !guide.empty(); ++k) {
                        const float step = (guide[i][k] - guide[j][k]) / kRange;
                        exponent += step * step;
                    }
                    // a bell by a rational function: no exp() for a million pairs
                    const float half = 1 + 0.25F * exponent;
                    const float w = 1 / (half * half * half * half);
                    sum = { sum[0] + w * colours[j][0], sum[1] + w * colours[j][1], sum[2] + w * colours[j][2],
                            sum[3] + w };
                }
            }
            out[i] = { sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3], 1 };
        }
    }
    return out;
}

/// Pixels between each pixel and the outline, up to `limit`; 0 outside.
std::vector<int> depthOf(const std::vector<WeightedColour>& colours, int side, int limit)
{
    std::vector<int> depth(colours.size());
    for (std::size_t i = 0; i < depth.size(); ++i)
        depth[i] = colours[i][3] > 0 ? limit : 0;
    for (int i = 0; i < side; ++i) {
        // the picture's own border counts as outline
        for (const int edge : { i, (side - 1) * side + i, i * side, i * side + side - 1 })
            depth[edge] = std::min(depth[edge], 1);
    }
    const auto nearer = [&depth](std::size_t i, std::size_t from) { depth[i] = std::min(depth[i], depth[from] + 1); };
    const auto row = static_cast<std::size_t>(side);
    for (std::size_t i = row; i < depth.size(); ++i) {
        nearer(i, i - 1);
        nearer(i, i - row);
    }
    for (std::size_t i = depth.size() - row; i-- > 0;) {
        nearer(i, i + 1);
        nearer(i, i + row);
    }
    return depth;
}

/// Replaces what lies deeper inside than the rim by what the rim shows, along the rows before along the columns.
void fillFromRim(std::vector<WeightedColour>& colours, int side)
{
    const std::vector<int> depth = depthOf(colours, side, kRim + 1);
    const auto row = static_cast<std::ptrdiff_t>(side);
    for (int sweep = 0; sweep < kFillSweeps; ++sweep) {
        for (std::size_t i = 0; i < colours.size(); ++i) {
            if (depth[i] <= kRim)
                continue;
            const auto* c = &colours[i];
            for (std::size_t k = 0; k < 3; ++k) {
                const float level = c[-1][k] + c[1][k];
                const float upright = c[-row][k] + c[row][k];
                const float wanted = (level + kUpright * upright) / (2 + 2 * kUpright);
                colours[i][k] += kOverRelaxation * (wanted - colours[i][k]);
            }
        }
    }
}

} // namespace

Result<Picture> backOf(const image::Image& image, int side, float endOn, const JobContext& context)
{
    const int small = std::min(side, image.width);
    const std::vector<WeightedColour> means = areaMeans(image, small, true);
    std::vector<WeightedColour> guide;
    for (int round = 0; round < kRounds; ++round) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        guide = filtered(means, guide, small);
    }
    if (auto go = context.checkpoint(); !go)
        return go.error();
    if (endOn > 0) {
        std::vector<WeightedColour> filled = guide;
        fillFromRim(filled, small);
        for (std::size_t i = 0; i < guide.size(); ++i) {
            for (std::size_t k = 0; k < 3; ++k)
                guide[i][k] += endOn * (filled[i][k] - guide[i][k]);
        }
    }
    return packed(std::move(guide), small);
}

} // namespace orfeas::engine::inflate
