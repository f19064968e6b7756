#include "core/engine/inflate/membrane.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::inflate {

namespace {

constexpr int kCoarsest = 24;
constexpr int kSweeps = 24;
constexpr float kOverRelaxation = 1.6F;
constexpr float kNearestEdge = 0.1F; ///< cells; an outline nearer to a cell's centre than this counts as this near

/// One step of Gauss-Seidel's relaxation of cell i; the outline crosses the stencil's arms where the distance is zero.
/// \source Shortley & Weller 1938, in the symmetric form of Gibou et al. 2002
float relaxed(const Grid& v, const Grid& distance, std::size_t i, float stiffness)
{
    const float here = distance.values[i];
    float weights = stiffness;
    float sum = stiffness;
    const auto side = static_cast<std::size_t>(v.side);
    for (const std::size_t n : { i - 1, i + 1, i - side, i + side }) {
        const float there = distance.values[n];
        if (there > 0) {
            weights += 1;
            sum += v.values[n];
        } else {
            weights += 1 / std::clamp(here / (here - there), kNearestEdge, 1.0F);
        }
    }
    return sum / weights;
}

Result<void> relax(Grid& v, const Grid& distance, float stiffness, const JobContext& context)
{
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        if (auto go = context.checkpoint(); !go)
            return go;
        for (int y = 1; y + 1 < v.side; ++y) {
            for (int x = 1; x + 1 < v.side; ++x) {
                const std::size_t i = static_cast<std::size_t>(y) * v.side + x;
                if (distance.values[i] > 0)
                    v.values[i] += kOverRelaxation * (relaxed(v, distance, i, stiffness) - v.values[i]);
            }
        }
    }
    return {};
}

} // namespace

Result<Grid> softDistance(const Grid& distance, float cell, float rounding, const JobContext& context)
{
    Grid v;
    for (int side = std::min(kCoarsest, distance.side);; side = std::min(2 * side, distance.side)) {
        const Grid d = resampled(distance, side);
        v = v.side == 0 ? Grid { side, std::vector<float>(d.values.size()) } : resampled(v, side);
        for (std::size_t i = 0; i < v.values.size(); ++i)
            v.values[i] = d.values[i] > 0 ? v.values[i] : 0.0F;
        const float step = cell * static_cast<float>(distance.side) / static_cast<float>(side);
        if (auto solved = relax(v, d, step * step / (rounding * rounding), context); !solved)
            return solved.error();
        if (side == distance.side)
            break;
    }
    for (float& value : v.values)
        value = -rounding * std::log(std::max(1 - value, 1e-6F));
    return v;
}

} // namespace orfeas::engine::inflate
