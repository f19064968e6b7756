#include "app/cli/surface_difference.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace orfeas::cli {

namespace {

using Vertex = std::array<float, 6>;

Vertex vertexOf(const mesh::Mesh& mesh, std::size_t i)
{
    const Vec3f p = mesh.positions[i];
    const Vec3f n = mesh.normals[i];
    return { p.x, p.y, p.z, n.x, n.y, n.z };
}

std::vector<Vertex> sortedVertices(const mesh::Mesh& mesh)
{
    std::vector<Vertex> rows(mesh.positions.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = vertexOf(mesh, i);
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Vertices joined by the triangles they share.
class Groups {
public:
    explicit Groups(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0U); }
    std::uint32_t of(std::uint32_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) { m_parent[of(a)] = of(b); }

private:
    std::vector<std::uint32_t> m_parent;
};

/// Triangles of `mesh` with a corner not in `known`. \param widest  raised to the side of the largest part
std::size_t foreignTriangles(const mesh::Mesh& mesh, const std::vector<Vertex>& known, float& widest)
{
    std::vector<bool> foreign(mesh.positions.size());
    for (std::size_t i = 0; i < foreign.size(); ++i)
        foreign[i] = !std::binary_search(known.begin(), known.end(), vertexOf(mesh, i));
    std::vector<mesh::Triangle> found;
    std::copy_if(mesh.triangles.begin(), mesh.triangles.end(), std::back_inserter(found),
                 [&](const mesh::Triangle& t) { return foreign[t[0]] || foreign[t[1]] || foreign[t[2]]; });
    Groups groups(mesh.positions.size());
    for (const mesh::Triangle& t : found) {
        groups.join(t[0], t[1]);
        groups.join(t[0], t[2]);
    }
    std::vector<Box3f> boxes(mesh.positions.size());
    for (const mesh::Triangle& t : found) {
        for (const std::uint32_t corner : t)
            boxes[groups.of(corner)].extend(mesh.positions[corner]);
    }
    for (const Box3f& box : boxes)
        widest = std::max(widest, box.empty() ? 0.0F : box.longestSide());
    return found.size();
}

} // namespace

SurfaceDifference surfaceDifference(const mesh::Mesh& mesh, const mesh::Mesh& reference)
{
    SurfaceDifference out;
    out.sameCounts =
        mesh.positions.size() == reference.positions.size() && mesh.triangles.size() == reference.triangles.size();
    out.missing = foreignTriangles(reference, sortedVertices(mesh), out.widest);
    out.surplus = foreignTriangles(mesh, sortedVertices(reference), out.widest);
    return out;
}

std::string describe(const SurfaceDifference& difference, float cell)
{
    if (difference.none())
        return "same surface";
    return fmt::format("DIFFERENT surface: {} triangles missing, {} too many, the largest part {:.1f} cells long",
                       difference.missing, difference.surplus, difference.widest / cell);
}

} // namespace orfeas::cli
