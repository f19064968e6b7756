#include "core/engine/lite/expected_depths.h"

#include "core/engine/lite/bins.h"
#include "core/engine/lite/columns.h"
#include "core/engine/lite/picture_channels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace orfeas::engine::lite {

namespace {

constexpr std::size_t kReach = 3; ///< cells to either side over which middles are evened out
constexpr float kSpread = 1.2F; ///< cells, standard deviation
constexpr auto kSide = static_cast<std::size_t>(kGridSide);

/// Weighted sums over 2 * kReach + 1 numbers that are `step` apart, along lines of kSide; beyond the ends there is
/// nothing.
std::vector<float> softened(const std::vector<float>& values, std::size_t step, std::size_t lineStep)
{
    constexpr std::size_t kWidth = 2 * kReach + 1;
    std::array<float, kWidth> weights {};
    for (std::size_t k = 0; k < kWidth; ++k) {
        const float off = static_cast<float>(k) - static_cast<float>(kReach);
        weights[k] = std::exp(-0.5F * off * off / (kSpread * kSpread));
    }
    std::vector<float> out(values.size());
    for (std::size_t line = 0; line < kSide; ++line) {
        for (std::size_t at = 0; at < kSide; ++at) {
            float sum = 0;
            for (std::size_t k = at < kReach ? kReach - at : 0; k < kWidth && at + k < kSide + kReach; ++k)
                sum += weights[k] * values[line * lineStep + (at + k - kReach) * step];
            out[line * lineStep + at * step] = sum;
        }
    }
    return out;
}

std::vector<float> softened(const std::vector<float>& values)
{
    return softened(softened(values, 1, kSide), kSide, 1);
}

} // namespace

ExpectedDepth expectedDepth(const float* logits)
{
    float bins = 0;
    float weights = 1e-6F;
    float sum = 0;
    for (int z = 0; z < kDepthBins; ++z) {
        const float inside = probability(logits[z]);
        bins += inside;
        weights += inside * inside;
        sum += inside * inside * depthOf(static_cast<float>(z));
    }
    return { sum / weights, bins };
}

ExpectedDepths expectedDepths(const std::vector<float>& said, const std::vector<float>& cover)
{
    ExpectedDepths found { std::vector<float>(cover.size()), std::vector<float>(cover.size()) };
    std::vector<float> say(cover.size());
    std::vector<float> weighed(cover.size());
    for (std::size_t i = 0; i < cover.size(); ++i) {
        const float* column = &said[i * kColumnChannels];
        const ExpectedDepth here = expectedDepth(column);
        found.bins[i] = here.bins;
        // thin columns at the outline say least of where they are
        say[i] = cover[i] * probability(column[kConfidence]) * here.bins + 1e-6F;
        weighed[i] = say[i] * here.middle;
    }
    say = softened(say);
    weighed = softened(weighed);
    for (std::size_t i = 0; i < cover.size(); ++i)
        found.middles[i] = weighed[i] / say[i];
    return found;
}

} // namespace orfeas::engine::lite
