#include "core/engine/inflate/grid.h"

#include <algorithm>

namespace orfeas::engine::inflate {

float sample(const Grid& grid, float x, float y)
{
    const auto limit = static_cast<float>(grid.side - 1);
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

} // namespace orfeas::engine::inflate
