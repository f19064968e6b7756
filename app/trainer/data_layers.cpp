#include "app/trainer/data_layers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr int kSteps = 64; ///< of a pixel, to which corners are rounded: edge functions are then exact

struct Corner {
    int x;
    int y;
};

Corner rounded(Vec3f p)
{
    return { static_cast<int>(std::lround(p.x * kSteps)), static_cast<int>(std::lround(p.y * kSteps)) };
}

/// Twice the area to the left of a -> b, by x and y.
struct Edge {
    int stepX;
    int stepY;
    int atOrigin;

    Edge(Corner a, Corner b, Corner origin)
        : stepX((a.y - b.y) * kSteps), stepY((b.x - a.x) * kSteps),
          atOrigin((b.x - a.x) * (origin.y - a.y) - (b.y - a.y) * (origin.x - a.x))
    {
        // which of two triangles owns their edge
        if (!(b.y > a.y || (b.y == a.y && b.x < a.x)))
            atOrigin -= 1;
    }
};

} // namespace

void Layers::add(int side, std::span<const Vec3f> screen, const mesh::Triangle& corners, std::uint32_t number)
{
    std::array<Vec3f, 3> p { screen[corners[0]], screen[corners[1]], screen[corners[2]] };
    std::array<Corner, 3> c { rounded(p[0]), rounded(p[1]), rounded(p[2]) };
    const int area = (c[1].x - c[0].x) * (c[2].y - c[0].y) - (c[1].y - c[0].y) * (c[2].x - c[0].x);
    if (area == 0)
        return;
    // y runs downwards: what is counter-clockwise seen from outside has a negative area when it faces the camera
    const bool entering = area < 0;
    if (entering) {
        std::swap(p[1], p[2]);
        std::swap(c[1], c[2]);
    }
    const auto pixelFrom = [](int v) { return (v + kSteps / 2 - 1) >> 6; };
    const int left = std::max(0, pixelFrom(std::min({ c[0].x, c[1].x, c[2].x })));
    const int right = std::min(side - 1, pixelFrom(std::max({ c[0].x, c[1].x, c[2].x })));
    const int top = std::max(0, pixelFrom(std::min({ c[0].y, c[1].y, c[2].y })));
    const int bottom = std::min(side - 1, pixelFrom(std::max({ c[0].y, c[1].y, c[2].y })));
    if (left > right || top > bottom)
        return;
    const Corner origin { left * kSteps + kSteps / 2, top * kSteps + kSteps / 2 };
    const Edge ab(c[0], c[1], origin);
    const Edge bc(c[1], c[2], origin);
    const Edge ca(c[2], c[0], origin);
    // 1 / depth is affine on the screen; the quarter keeps the weights of slivers from being 0 all three
    const std::array<float, 3> nearness { 1 / p[0].z, 1 / p[1].z, 1 / p[2].z };
    const auto depthAt = [&nearness](int a, int b, int cc) {
        const std::array<float, 3> w { static_cast<float>(a) + 0.25F, static_cast<float>(b) + 0.25F,
                                       static_cast<float>(cc) + 0.25F };
        return (w[0] + w[1] + w[2]) / (w[0] * nearness[0] + w[1] * nearness[1] + w[2] * nearness[2]);
    };
    for (int y = top; y <= bottom; ++y) {
        int wc = ab.atOrigin + (y - top) * ab.stepY;
        int wa = bc.atOrigin + (y - top) * bc.stepY;
        int wb = ca.atOrigin + (y - top) * ca.stepY;
        for (int x = left; x <= right; ++x, wc += ab.stepX, wa += bc.stepX, wb += ca.stepX) {
            if ((wa | wb | wc) < 0)
                continue;
            m_found.push_back({ static_cast<std::uint32_t>(y * side + x), { depthAt(wa, wb, wc), number, entering } });
        }
    }
}

void Layers::sort(int side)
{
    m_first.assign(static_cast<std::size_t>(side) * side + 1, 0);
    for (const Found& found : m_found)
        ++m_first[found.pixel + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    m_sorted.resize(m_found.size());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (const Found& found : m_found) {
        const std::uint32_t begin = m_first[found.pixel];
        std::uint32_t place = next[found.pixel]++;
        for (; place > begin && m_sorted[place - 1].depth > found.crossing.depth; --place)
            m_sorted[place] = m_sorted[place - 1];
        m_sorted[place] = found.crossing;
    }
}

void Layers::rasterise(int side, std::span<const Vec3f> screen, std::span<const mesh::Triangle> triangles)
{
    m_found.clear();
    for (std::uint32_t t = 0; t < triangles.size(); ++t)
        add(side, screen, triangles[t], t);
    sort(side);
}

} // namespace orfeas::trainer
