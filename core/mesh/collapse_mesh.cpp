#include "core/mesh/collapse_mesh.h"

#include "core/mesh/attributes.h"

#include <algorithm>
#include <iterator>

namespace orfeas::mesh {

namespace {

constexpr float kLeastTurn = 0.2F; ///< cosine of the angle a triangle's normal may turn by
constexpr float kSliver = 0.05F; ///< quality below this is a sliver; 1 is equilateral

/// 4 sqrt(3) area / sum of squared sides.
float quality(Vec3f a, Vec3f b, Vec3f c, Vec3f& normal)
{
    normal = cross(b - a, c - a);
    const float sum = dot(b - a, b - a) + dot(c - b, c - b) + dot(a - c, a - c);
    return sum > 0 ? 3.4641016F * length(normal) / sum : 0;
}

} // namespace

CollapseMesh::CollapseMesh(const Mesh& mesh, const std::vector<EdgeUse>& uses)
    : m_positions(mesh.positions), m_colours(mesh.colours), m_triangles(mesh.triangles),
      m_first(mesh.positions.size(), kEnd), m_next(3 * mesh.triangles.size(), kEnd), m_border(mesh.positions.size())
{
    for (std::uint32_t t = 0; t < m_triangles.size(); ++t) {
        Triangle& corners = m_triangles[t];
        if (corners[0] == corners[1] || corners[1] == corners[2] || corners[2] == corners[0]) {
            corners[0] = kEnd;
            continue;
        }
        ++m_live;
        for (std::uint32_t i = 0; i < 3; ++i) {
            m_next[3 * t + i] = m_first[corners[i]];
            m_first[corners[i]] = 3 * t + i;
        }
    }
    forEachEdge(uses, [this](std::span<const EdgeUse> edge) {
        if (edge.size() != 2)
            m_border[edge[0].low] = m_border[edge[0].high] = true;
    });
}

void CollapseMesh::neighbours(std::uint32_t v, std::vector<std::uint32_t>& out) const
{
    out.clear();
    forEachTriangle(v, [&](std::uint32_t t) {
        for (const std::uint32_t other : m_triangles[t]) {
            if (other != v)
                out.push_back(other);
        }
    });
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
}

bool CollapseMesh::linkAllows(std::uint32_t kept, std::uint32_t gone)
{
    std::size_t shared = 0;
    std::size_t around = 0;
    forEachTriangle(gone, [&](std::uint32_t t) {
        const Triangle& corners = m_triangles[t];
        ++around;
        shared += std::find(corners.begin(), corners.end(), kept) != corners.end() ? 1 : 0;
    });
    if (shared == 0 || shared > 2 || (shared == 2 && m_border[kept] && m_border[gone]))
        return false;
    neighbours(kept, m_ringA);
    neighbours(gone, m_ringB);
    std::size_t common = 0;
    auto a = m_ringA.begin();
    for (const std::uint32_t b : m_ringB) {
        while (a != m_ringA.end() && *a < b)
            ++a;
        common += a != m_ringA.end() && *a == b ? 1 : 0;
    }
    // a tetrahedron passes the count, and would become two triangles back to back
    const bool tetrahedron = shared == 2 && around == 3 && m_ringA.size() == 3;
    const bool lone = shared == 1 && around == 1 && m_ringA.size() == 2;
    return common == shared && !tetrahedron && !lone;
}

bool CollapseMesh::keepsShape(std::uint32_t moved, std::uint32_t other, Vec3f to) const
{
    bool fine = true;
    forEachTriangle(moved, [&](std::uint32_t t) {
        const Triangle& corners = m_triangles[t];
        if (!fine || corners[0] == other || corners[1] == other || corners[2] == other)
            return;
        std::array<Vec3f, 3> p;
        for (std::size_t i = 0; i < 3; ++i)
            p[i] = m_positions[corners[i]];
        Vec3f before;
        const float was = quality(p[0], p[1], p[2], before);
        for (std::size_t i = 0; i < 3; ++i) {
            if (corners[i] == moved)
                p[i] = to;
        }
        Vec3f after;
        const float is = quality(p[0], p[1], p[2], after);
        const float turn = dot(before, after);
        const bool turned = was > 1e-4F && turn <= kLeastTurn * length(before) * length(after);
        fine = !turned && (is >= kSliver || is > was);
    });
    return fine;
}

bool CollapseMesh::collapsible(std::uint32_t kept, std::uint32_t gone, Vec3f to)
{
    return keepsShape(kept, gone, to) && keepsShape(gone, kept, to) && linkAllows(kept, gone);
}

void CollapseMesh::collapse(std::uint32_t kept, std::uint32_t gone, Vec3f to, Rgba8 colour)
{
    m_positions[kept] = to;
    if (!m_colours.empty())
        m_colours[kept] = colour;
    m_border[kept] = m_border[kept] || m_border[gone];
    forEachTriangle(gone, [&](std::uint32_t t) {
        Triangle& corners = m_triangles[t];
        if (std::find(corners.begin(), corners.end(), kept) != corners.end()) {
            corners[0] = kEnd;
            --m_live;
        } else {
            std::replace(corners.begin(), corners.end(), gone, kept);
        }
    });
    // one list of both, without what is gone
    std::uint32_t list = kEnd;
    for (const std::uint32_t v : { gone, kept }) {
        for (std::uint32_t corner = m_first[v]; corner != kEnd;) {
            const std::uint32_t next = m_next[corner];
            if (m_triangles[corner / 3][0] != kEnd) {
                m_next[corner] = list;
                list = corner;
            }
            corner = next;
        }
    }
    m_first[gone] = kEnd;
    m_first[kept] = list;
}

Mesh CollapseMesh::mesh() const
{
    Mesh out;
    out.positions = m_positions;
    out.colours = m_colours;
    out.triangles.reserve(m_live);
    std::copy_if(m_triangles.begin(), m_triangles.end(), std::back_inserter(out.triangles),
                 [](const Triangle& t) { return t[0] != kEnd; });
    return compacted(std::move(out));
}

} // namespace orfeas::mesh
