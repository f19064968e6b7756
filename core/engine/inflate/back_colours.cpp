#include "core/engine/inflate/back_colours.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::inflate {

namespace {

constexpr int kReach = 6; ///< px of the small picture: the filter's window
constexpr float kSpatial = 3.0F; ///< px: features smaller than about this vanish
constexpr float kRange = 0.12F; ///< colour difference across which the filter does not mix
constexpr int kRounds = 4;

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

} // namespace

Picture backOf(const image::Image& image, int side)
{
    const int small = std::min(side, image.width);
    const std::vector<WeightedColour> means = areaMeans(image, small, true);
    std::vector<WeightedColour> guide;
    for (int round = 0; round < kRounds; ++round)
        guide = filtered(means, guide, small);
    return packed(std::move(guide), small);
}

} // namespace orfeas::engine::inflate
