#include "core/engine/inflate/thickness.h"

#include "core/engine/inflate/membrane.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::inflate {

namespace {

constexpr float kDepth = 1.12F; ///< k of the law
constexpr float kEndOn = 0.40F; ///< b of the law
constexpr float kLopsided = 0.80F; ///< symmetry that counts as none, and
constexpr float kSymmetric = 0.95F; ///< as full
constexpr float kDisc = 0.9F; ///< roundness of what is a ball, hiding no length, and
constexpr float kNoDisc = 0.65F; ///< of what need not be one
constexpr float kRounding = 0.15F; ///< of the ridges, in radii of the largest disc
constexpr float kBottomHeavy = 0.25F; ///< ln of the front's gain at the middle over that at the top
constexpr float kLean = 0.15F; ///< lean of a thing e times as tall as it is wide
constexpr float kMaxLean = 0.15F;
constexpr float kEdgeCells = 1.2F; ///< nearer to the outline than this the lattice does not know the height
constexpr int kSpread = 8; ///< cells by which what is known is continued beyond the outline

/// Fills what has no value next to what has, cell by cell outwards.
void continueOutwards(Grid& grid)
{
    for (int pass = 0; pass < kSpread; ++pass) {
        const Grid known = grid;
        for (int y = 1; y + 1 < grid.side; ++y) {
            for (int x = 1; x + 1 < grid.side; ++x) {
                if (known.at(x, y) > 0)
                    continue;
                float sum = 0;
                int count = 0;
                for (int n = 0; n < 9; ++n) {
                    const float v = known.at(x + n % 3 - 1, y + n / 3 - 1);
                    sum += v;
                    count += v > 0 ? 1 : 0;
                }
                grid.at(x, y) = count > 0 ? sum / static_cast<float>(count) : 0.0F;
            }
        }
    }
}

} // namespace

Result<Thickness> thicknessOf(const Grid& distance, float cell, const JobContext& context)
{
    const OutlineCues cues = outlineCues(distance, cell);
    const float widest = std::max(cues.widest, cell);
    auto soft = softDistance(distance, cell, kRounding * widest, context);
    if (!soft)
        return soft.error();
    const float endOn = std::clamp((cues.symmetry - kLopsided) / (kSymmetric - kLopsided), 0.0F, 1.0F);
    const float hidden = endOn * std::clamp((kDisc - cues.roundness) / (kDisc - kNoDisc), 0.0F, 1.0F);
    const float depth = kDepth * std::exp(kEndOn * hidden);
    const float perDistance = depth * depth * widest;
    const float tall = std::log(std::max(cues.height(), cell) / std::max(cues.width, cell));
    const std::size_t count = distance.values.size();
    Thickness found { { distance.side, std::vector<float>(count) },
                      { distance.side, std::vector<float>(count) },
                      std::vector<float>(distance.side),
                      endOn,
                      std::clamp(kLean * tall, -kMaxLean, kMaxLean) };
    for (int y = 0; y < distance.side; ++y) {
        const float up = (0.5F * static_cast<float>(distance.side) - static_cast<float>(y) - 0.5F) * cell;
        const float fromMiddle = (up - 0.5F * (cues.top + cues.bottom)) / std::max(cues.height(), cell);
        found.frontGain[y] = std::exp(-2 * kBottomHeavy * std::clamp(fromMiddle, -0.5F, 0.5F));
        for (int x = 0; x < distance.side; ++x) {
            const float d = distance.at(x, y);
            if (d <= 0)
                continue;
            found.height2.at(x, y) = perDistance * soft->at(x, y);
            if (d > kEdgeCells * cell)
                found.perDistance.at(x, y) = found.height2.at(x, y) / d;
        }
    }
    continueOutwards(found.perDistance);
    for (float& value : found.perDistance.values)
        value = value > 0 ? value : perDistance;
    return found;
}

} // namespace orfeas::engine::inflate
