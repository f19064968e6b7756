#pragma once

#include "core/mesh/mesh.h"

#include <cmath>
#include <numbers>

namespace orfeas::test {

/// A closed ring round the y axis, `around` x `across` quads, faces outward.
inline mesh::Mesh torus(int around, int across, float ring = 0.35F, float tube = 0.12F, Vec3f at = {})
{
    mesh::Mesh mesh;
    for (int i = 0; i < around; ++i) {
        for (int j = 0; j < across; ++j) {
            const float u = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(around);
            const float v = 2 * std::numbers::pi_v<float> * static_cast<float>(j) / static_cast<float>(across);
            const float r = ring + tube * std::cos(v);
            mesh.positions.push_back(at + Vec3f { r * std::cos(u), tube * std::sin(v), -r * std::sin(u) });
        }
    }
    const auto id = [&](int i, int j) { return static_cast<std::uint32_t>(i % around * across + j % across); };
    for (int i = 0; i < around; ++i) {
        for (int j = 0; j < across; ++j) {
            mesh.triangles.push_back({ id(i, j), id(i + 1, j), id(i + 1, j + 1) });
            mesh.triangles.push_back({ id(i, j), id(i + 1, j + 1), id(i, j + 1) });
        }
    }
    return mesh;
}

/// A closed cube of side 1 with its lowest corner `at` a place, two triangles a side, faces outward.
inline mesh::Mesh cube(Vec3f at = {})
{
    mesh::Mesh mesh;
    for (int i = 0; i < 8; ++i)
        mesh.positions.push_back(
            at + Vec3f { static_cast<float>(i & 1), static_cast<float>((i >> 1) & 1), static_cast<float>(i >> 2) });
    mesh.triangles = { { 0, 4, 6 }, { 0, 6, 2 }, { 1, 3, 7 }, { 1, 7, 5 }, { 0, 1, 5 }, { 0, 5, 4 },
                       { 2, 6, 7 }, { 2, 7, 3 }, { 0, 2, 3 }, { 0, 3, 1 }, { 4, 5, 7 }, { 4, 7, 6 } };
    return mesh;
}

/// A closed ball with poles on y, `around` x `rows`, faces outward.
inline mesh::Mesh ball(int around, int rows, float radius = 0.5F, Vec3f at = {})
{
    mesh::Mesh mesh;
    mesh.positions.push_back(at + Vec3f { 0, radius, 0 });
    mesh.positions.push_back(at + Vec3f { 0, -radius, 0 });
    for (int j = 1; j < rows; ++j) {
        const float v = std::numbers::pi_v<float> * static_cast<float>(j) / static_cast<float>(rows);
        for (int i = 0; i < around; ++i) {
            const float u = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(around);
            mesh.positions.push_back(
                at + Vec3f { std::sin(v) * std::cos(u), std::cos(v), -std::sin(v) * std::sin(u) } * radius);
        }
    }
    const auto id = [&](int j, int i) { return static_cast<std::uint32_t>(2 + (j - 1) * around + i % around); };
    for (int i = 0; i < around; ++i) {
        mesh.triangles.push_back({ 0, id(1, i), id(1, i + 1) });
        mesh.triangles.push_back({ 1, id(rows - 1, i + 1), id(rows - 1, i) });
        for (int j = 1; j + 1 < rows; ++j) {
            mesh.triangles.push_back({ id(j, i), id(j + 1, i), id(j + 1, i + 1) });
            mesh.triangles.push_back({ id(j, i), id(j + 1, i + 1), id(j, i + 1) });
        }
    }
    return mesh;
}

inline void append(mesh::Mesh& to, const mesh::Mesh& what)
{
    const auto first = static_cast<std::uint32_t>(to.positions.size());
    to.positions.insert(to.positions.end(), what.positions.begin(), what.positions.end());
    for (const mesh::Triangle& t : what.triangles)
        to.triangles.push_back({ t[0] + first, t[1] + first, t[2] + first });
}

/// Each triangle as four, its sides halved; vertices are not shared.
inline mesh::Mesh subdivided(const mesh::Mesh& mesh)
{
    mesh::Mesh finer;
    for (const mesh::Triangle& t : mesh.triangles) {
        const auto first = static_cast<std::uint32_t>(finer.positions.size());
        for (std::size_t i = 0; i < 3; ++i)
            finer.positions.push_back(mesh.positions[t[i]]);
        for (std::size_t i = 0; i < 3; ++i)
            finer.positions.push_back((mesh.positions[t[i]] + mesh.positions[t[(i + 1) % 3]]) * 0.5F);
        finer.triangles.insert(finer.triangles.end(),
                               { { first, first + 3, first + 5 },
                                 { first + 3, first + 1, first + 4 },
                                 { first + 5, first + 4, first + 2 },
                                 { first + 3, first + 4, first + 5 } });
    }
    return finer;
}

} // namespace orfeas::test
