#include "core/mesh/atlas_packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace orfeas::mesh {

namespace {

bool packAt(float scale, const std::vector<Vec2f>& sizes, const std::vector<std::size_t>& order, int side, int gutter,
            std::vector<Vec2f>& corners)
{
    const auto limit = static_cast<float>(side);
    const auto margin = static_cast<float>(gutter);
    float x = 0;
    float y = 0;
    float shelf = 0;
    for (const std::size_t i : order) {
        const float width = std::ceil(sizes[i].x * scale) + 1 + 2 * margin;
        const float height = std::ceil(sizes[i].y * scale) + 1 + 2 * margin;
        if (x + width > limit) {
            y += shelf;
            x = 0;
            shelf = 0;
        }
        if (x + width > limit || y + height > limit)
            return false;
        corners[i] = { x + margin, y + margin };
        x += width;
        shelf = std::max(shelf, height);
    }
    return true;
}

} // namespace

Packing packShelves(const std::vector<Vec2f>& sizes, int side, int gutter)
{
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizes[a].y > sizes[b].y; });
    float longest = 1e-9F;
    for (const Vec2f& size : sizes)
        longest = std::max({ longest, size.x, size.y });
    Packing packing;
    packing.corners.resize(sizes.size());
    float low = 0;
    float high = static_cast<float>(side) / longest;
    while (high - low > 0.01F * high) {
        const float middle = 0.5F * (low + high);
        (packAt(middle, sizes, order, side, gutter, packing.corners) ? low : high) = middle;
        if (high < 1e-3F)
            break;
    }
    // With nothing that fits (more charts than the texture has room for) all charts share its first texels.
    if (!packAt(low, sizes, order, side, gutter, packing.corners))
        low = 0;
    packing.pixelsPerUnit = low;
    return packing;
}

} // namespace orfeas::mesh
