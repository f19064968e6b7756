#pragma once

#include "core/mesh/mesh.h"

#include <cmath>
#include <numbers>

namespace orfeas::test {

/// A sphere of radius 0.5 around the origin with `rings` times 2 `rings` quads, coloured by height.
inline mesh::Mesh sphere(int rings)
{
    mesh::Mesh mesh;
    const int around = 2 * rings;
    for (int r = 0; r <= rings; ++r) {
        for (int a = 0; a < around; ++a) {
            const double polar = std::numbers::pi * r / rings;
            const double turn = 2 * std::numbers::pi * a / around;
            const Vec3f n { static_cast<float>(std::sin(polar) * std::cos(turn)), static_cast<float>(std::cos(polar)),
                            static_cast<float>(std::sin(polar) * -std::sin(turn)) };
            mesh.positions.push_back(n * 0.5F);
            mesh.normals.push_back(n);
            mesh.colours.push_back({ static_cast<std::uint8_t>(n.y > 0 ? 220 : 30), 120, 60, 255 });
        }
    }
    for (int r = 0; r < rings; ++r) {
        for (int a = 0; a < around; ++a) {
            const auto at = [&](int ring, int step) {
                return static_cast<std::uint32_t>(ring * around + step % around);
            };
            mesh.triangles.push_back({ at(r, a), at(r + 1, a), at(r + 1, a + 1) });
            mesh.triangles.push_back({ at(r, a), at(r + 1, a + 1), at(r, a + 1) });
        }
    }
    return mesh;
}

/// Two triangles of one square in the plane z = 0 that share no vertex: a seam runs between them.
inline mesh::Mesh splitSquare()
{
    mesh::Mesh mesh;
    mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 1, 1, 0 }, { 0, 0, 0 }, { 1, 1, 0 }, { 0, 1, 0 } };
    mesh.triangles = { { 0, 1, 2 }, { 3, 4, 5 } };
    return mesh;
}

} // namespace orfeas::test
