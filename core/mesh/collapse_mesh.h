#pragma once

#include "core/mesh/edges.h"

namespace orfeas::mesh {

/// A mesh whose edges can be collapsed: each vertex knows its corners. Triangles that are gone stay in the table,
/// marked.
class CollapseMesh {
public:
    /// \param uses  edgeUses() of the mesh
    CollapseMesh(const Mesh& mesh, const std::vector<EdgeUse>& uses);

    std::size_t liveTriangles() const { return m_live; }
    std::size_t vertices() const { return m_positions.size(); }
    Vec3f position(std::uint32_t v) const { return m_positions[v]; }
    bool border(std::uint32_t v) const { return m_border[v]; }

    /// Vertices that share a live triangle with `v`, each once, ascending, in `out`.
    void neighbours(std::uint32_t v, std::vector<std::uint32_t>& out) const;

    /// Whether the surface stays what it is when `gone` is moved to `kept` and both to `to`.
    bool collapsible(std::uint32_t kept, std::uint32_t gone, Vec3f to);

    /// Does it. \param colour  of the vertex that is left, used where the mesh has colours
    void collapse(std::uint32_t kept, std::uint32_t gone, Vec3f to, Rgba8 colour);

    Rgba8 colour(std::uint32_t v) const { return m_colours.empty() ? Rgba8 {} : m_colours[v]; }
    Mesh mesh() const;

private:
    template<typename Visit> void forEachTriangle(std::uint32_t v, const Visit& visit) const
    {
        for (std::uint32_t corner = m_first[v]; corner != kEnd; corner = m_next[corner]) {
            if (m_triangles[corner / 3][0] != kEnd)
                visit(corner / 3);
        }
    }
    bool linkAllows(std::uint32_t kept, std::uint32_t gone);
    bool keepsShape(std::uint32_t moved, std::uint32_t other, Vec3f to) const;

    static constexpr std::uint32_t kEnd = 0xFFFFFFFF;
    std::vector<Vec3f> m_positions;
    std::vector<Rgba8> m_colours;
    std::vector<Triangle> m_triangles; ///< first corner kEnd: gone
    std::vector<std::uint32_t> m_first; ///< of each vertex, a corner
    std::vector<std::uint32_t> m_next; ///< of each corner, the next of its vertex
    std::vector<bool> m_border;
    std::size_t m_live = 0;
    std::vector<std::uint32_t> m_ringA; ///< scratch
    std::vector<std::uint32_t> m_ringB;
};

} // namespace orfeas::mesh
