#include "app/viewmodels/ground_shadow.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace orfeas::viewmodels {

namespace {

using Map = std::vector<float>;
constexpr auto kSide = static_cast<std::size_t>(kShadowSide);

/// One pass along rows of a box of 2 r + 1 texels; three of them with its transpose come close to a Gaussian.
Map boxRows(const Map& from, int r)
{
    Map to(from.size());
    for (std::size_t y = 0; y < kSide; ++y) {
        const float* row = &from[y * kSide];
        float sum = 0;
        for (int x = -r; x < kShadowSide; ++x) {
            if (x + r < kShadowSide)
                sum += row[x + r];
            if (x - r - 1 >= 0)
                sum -= row[x - r - 1];
            if (x >= 0)
                to[y * kSide + static_cast<std::size_t>(x)] = sum / static_cast<float>(2 * r + 1);
        }
    }
    return to;
}

Map transposed(const Map& from)
{
    Map to(from.size());
    for (std::size_t y = 0; y < kSide; ++y) {
        for (std::size_t x = 0; x < kSide; ++x)
            to[x * kSide + y] = from[y * kSide + x];
    }
    return to;
}

Map blurred(Map map, int radius)
{
    for (int pass = 0; pass < 3; ++pass)
        map = transposed(boxRows(transposed(boxRows(map, radius)), radius));
    return map;
}

/// Per texel, 1 where something touches the ground down to 0 at `reach` above it: the lowest point counts.
Map footprint(const mesh::Mesh& mesh, const Box3f& box, float texel, float reach)
{
    Map map(kSide * kSide, 0.0F);
    const Vec3f centre = box.centre();
    const auto place = [&](float v, float middle) {
        return std::clamp(static_cast<int>((v - middle) / texel + kShadowSide / 2.0F), 0, kShadowSide - 1);
    };
    const auto mark = [&](Vec3f p) {
        const float closeness = std::max(0.0F, 1 - (p.y - box.lo.y) / reach);
        const auto x = static_cast<std::size_t>(place(p.x, centre.x));
        const auto z = static_cast<std::size_t>(place(p.z, centre.z));
        float& there = map[z * kSide + x];
        there = std::max(there, closeness * closeness);
    };
    for (const mesh::Triangle& t : mesh.triangles) {
        const Vec3f a = mesh.positions[t[0]];
        const Vec3f u = mesh.positions[t[1]] - a;
        const Vec3f v = mesh.positions[t[2]] - a;
        const float longest = std::max({ length(u), length(v), length(v - u) });
        const int steps = std::clamp(static_cast<int>(std::ceil(longest / texel)), 1, kShadowSide);
        for (int i = 0; i <= steps; ++i) {
            for (int j = 0; i + j <= steps; ++j)
                mark(a + u * (static_cast<float>(i) / static_cast<float>(steps))
                     + v * (static_cast<float>(j) / static_cast<float>(steps)));
        }
    }
    return map;
}

} // namespace

QByteArray groundShadow(const mesh::Mesh& mesh)
{
    const Box3f box = mesh.bounds();
    if (box.empty() || mesh.triangles.empty())
        return {};
    const float side = std::max({ box.size().x, box.size().z, 1e-6F });
    const float texel = side * kShadowReach / static_cast<float>(kShadowSide);
    const float tall = std::max(box.longestSide(), 1e-6F);
    const Map contact = blurred(footprint(mesh, box, texel, 0.12F * tall), 1);
    const Map sky = blurred(footprint(mesh, box, texel, 0.9F * tall), 6);
    QByteArray rgba(static_cast<qsizetype>(4 * kSide * kSide), '\0');
    for (std::size_t i = 0; i < kSide * kSide; ++i) {
        const std::size_t row = i / kSide;
        const float x = std::abs(static_cast<float>(i % kSide) + 0.5F - kShadowSide / 2.0F) / (kShadowSide / 2.0F);
        const float y = std::abs(static_cast<float>(row) + 0.5F - kShadowSide / 2.0F) / (kShadowSide / 2.0F);
        const float edge = std::clamp((1 - std::max(x, y)) * 8, 0.0F, 1.0F); // dies out before the map does
        const float dark = edge * (1 - (1 - 0.45F * contact[i]) * (1 - 0.55F * sky[i]));
        rgba[4 * static_cast<qsizetype>(i) + 3] = static_cast<char>(std::lround(dark * 255));
    }
    return rgba;
}

} // namespace orfeas::viewmodels
