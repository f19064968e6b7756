#pragma once

#include "core/mesh/box_atlas.h"

namespace orfeas::tests {

/// An octahedron with six different arms: 0.7 to +x (right), 0.5 to +y (up), 0.15 to +z (front).
inline mesh::Mesh arrow()
{
    mesh::Mesh mesh;
    mesh.positions = { { 0.7F, 0, 0 },  { -0.3F, 0, 0 }, { 0, 0.5F, 0 },
                       { 0, -0.2F, 0 }, { 0, 0, 0.15F }, { 0, 0, -0.1F } };
    mesh.triangles = { { 0, 2, 4 }, { 2, 1, 4 }, { 1, 3, 4 }, { 3, 0, 4 },
                       { 2, 0, 5 }, { 1, 2, 5 }, { 3, 1, 5 }, { 0, 3, 5 } };
    for (const Vec3f& p : mesh.positions) {
        mesh.normals.push_back(normalised(p));
        mesh.colours.push_back({ static_cast<std::uint8_t>(p.x > 0 ? 250 : 10), 128, 60, 255 });
    }
    return mesh;
}

inline mesh::Mesh paintedArrow()
{
    const auto sampler = [](std::span<const Vec3f> points, std::span<Rgba8> colours) {
        for (std::size_t i = 0; i < points.size(); ++i)
            colours[i] = { static_cast<std::uint8_t>(points[i].x > 0 ? 250 : 10), 128, 60, 255 };
    };
    return mesh::unwrapAndPaint(arrow(), { 128, 2 }, sampler, {}).value();
}

} // namespace orfeas::tests
