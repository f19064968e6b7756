#include "core/engine/inflate/membrane.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::inflate {

namespace {

constexpr int kCoarsest = 24;
constexpr int kSweeps = 60;
constexpr float kOverRelaxation = 1.85F;

Grid resampled(const Grid& grid, int side)
{
    Grid out { side, std::vector<float>(static_cast<std::size_t>(side) * side) };
    const float scale = static_cast<float>(grid.side) / static_cast<float>(side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            out.at(x, y) = sample(grid, (static_cast<float>(x) + 0.5F) * scale, (static_cast<float>(y) + 0.5F) * scale);
    }
    return out;
}

Result<void> relax(Grid& u, const Grid& distance, float spacing, const JobContext& context)
{
    const float source = 4 * spacing * spacing;
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        if (auto go = context.checkpoint(); !go)
            return go;
        for (int y = 1; y + 1 < u.side; ++y) {
            for (int x = 1; x + 1 < u.side; ++x) {
                if (distance.at(x, y) <= 0)
                    continue;
                const float wanted =
                    0.25F * (u.at(x - 1, y) + u.at(x + 1, y) + u.at(x, y - 1) + u.at(x, y + 1) + source);
                u.at(x, y) += kOverRelaxation * (wanted - u.at(x, y));
            }
        }
    }
    return {};
}

} // namespace

float sample(const Grid& grid, float x, float y)
{
    const float limit = static_cast<float>(grid.side - 1);
    const float px = std::clamp(x - 0.5F, 0.0F, limit);
    const float py = std::clamp(y - 0.5F, 0.0F, limit);
    const int x0 = std::min(static_cast<int>(px), grid.side - 2);
    const int y0 = std::min(static_cast<int>(py), grid.side - 2);
    const float tx = px - static_cast<float>(x0);
    const float ty = py - static_cast<float>(y0);
    const float top = grid.at(x0, y0) * (1 - tx) + grid.at(x0 + 1, y0) * tx;
    const float bottom = grid.at(x0, y0 + 1) * (1 - tx) + grid.at(x0 + 1, y0 + 1) * tx;
    return top * (1 - ty) + bottom * ty;
}

Result<Grid> solveMembrane(const Grid& distance, int solveSide, float span, const JobContext& context)
{
    Grid u;
    for (int side = std::min(kCoarsest, solveSide);; side = std::min(2 * side, solveSide)) {
        const Grid d = resampled(distance, side);
        u = u.side == 0 ? Grid { side, std::vector<float>(d.values.size()) } : resampled(u, side);
        for (std::size_t i = 0; i < u.values.size(); ++i)
            u.values[i] = d.values[i] > 0 ? std::max(u.values[i], 0.0F) : 0.0F;
        if (auto solved = relax(u, d, span / static_cast<float>(side), context); !solved)
            return solved.error();
        if (side == solveSide)
            return u;
    }
}

} // namespace orfeas::engine::inflate
