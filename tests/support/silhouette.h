#pragma once

#include "core/image/frame.h"
#include "core/mesh/mesh.h"

#include <algorithm>
#include <cmath>

namespace orfeas::test {

/// The pixels of a side x side square, `unitPixels` a unit, centred on the origin, that a mesh covers seen along -z
/// without perspective: a pixel counts where its centre lies inside a triangle.
inline std::vector<std::uint8_t> silhouette(const mesh::Mesh& mesh, int side, float unitPixels)
{
    std::vector<std::uint8_t> covered(static_cast<std::size_t>(side) * side);
    const float middle = 0.5F * static_cast<float>(side);
    for (const mesh::Triangle& triangle : mesh.triangles) {
        std::array<Vec2f, 3> p;
        for (std::size_t k = 0; k < 3; ++k) {
            const Vec3f v = mesh.positions[triangle[k]];
            p[k] = { middle + v.x * unitPixels - 0.5F, middle - v.y * unitPixels - 0.5F };
        }
        const auto [x0, x1] = std::minmax({ p[0].x, p[1].x, p[2].x });
        const auto [y0, y1] = std::minmax({ p[0].y, p[1].y, p[2].y });
        const auto side2 = [&p](std::size_t a, std::size_t b, float x, float y) {
            return (p[b].x - p[a].x) * (y - p[a].y) - (p[b].y - p[a].y) * (x - p[a].x);
        };
        const auto first = [](float low) { return std::max(0, static_cast<int>(std::ceil(low))); };
        const auto last = [side](float high) { return std::min(side - 1, static_cast<int>(std::floor(high))); };
        for (int y = first(y0); y <= last(y1); ++y) {
            for (int x = first(x0); x <= last(x1); ++x) {
                const auto fx = static_cast<float>(x);
                const auto fy = static_cast<float>(y);
                const float a = side2(0, 1, fx, fy);
                const float b = side2(1, 2, fx, fy);
                const float c = side2(2, 0, fx, fy);
                if ((a >= 0 && b >= 0 && c >= 0) || (a <= 0 && b <= 0 && c <= 0))
                    covered[static_cast<std::size_t>(y) * side + x] = 1;
            }
        }
    }
    return covered;
}

/// Intersection over union of a mesh's front silhouette and a subject's matte (coverage of one half and more).
inline double silhouetteOverlap(const mesh::Mesh& mesh, const image::Subject& subject)
{
    const std::vector<std::uint8_t> seen = silhouette(mesh, subject.image.width, subject.unitPixels);
    std::size_t both = 0;
    std::size_t either = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const bool inMatte = subject.image.pixels[i].a >= 128;
        both += inMatte && seen[i] != 0 ? 1 : 0;
        either += inMatte || seen[i] != 0 ? 1 : 0;
    }
    return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

} // namespace orfeas::test
