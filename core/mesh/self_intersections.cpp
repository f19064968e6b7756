#include "core/mesh/self_intersections.h"

#include "core/mesh/surface_tree.h"
#include "core/mesh/weld.h"

#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/intersections.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

namespace orfeas::mesh {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using Point = Kernel::Point_3;
using Corners = std::array<Point, 3>;

constexpr std::size_t kGrain = 1024;

Point pointOf(Vec3f p)
{
    return { p.x, p.y, p.z };
}

/// \param t  shares corner 0 with u
bool meetBeyondCorner(const Corners& t, const Corners& u)
{
    const Kernel::Triangle_3 first(t[0], t[1], t[2]);
    const Kernel::Triangle_3 second(u[0], u[1], u[2]);
    return CGAL::do_intersect(second, Kernel::Segment_3(t[1], t[2]))
        || CGAL::do_intersect(first, Kernel::Segment_3(u[1], u[2]));
}

/// \param t  shares corners 0 and 1 with u: they meet beyond them only when folded flat onto each other
bool meetBeyondEdge(const Corners& t, const Corners& u)
{
    return CGAL::orientation(t[0], t[1], t[2], u[2]) == CGAL::COPLANAR
        && CGAL::coplanar_orientation(t[0], t[1], t[2], u[2]) == CGAL::POSITIVE;
}

class Finder {
public:
    explicit Finder(const Mesh& mesh) : m_mesh(mesh), m_tree(mesh)
    {
        m_first = firstAtPlace(mesh.positions, toleranceOf(mesh, kWeldShare));
    }

    bool usable(std::uint32_t triangle) const
    {
        const Triangle& t = m_mesh.triangles[triangle];
        for (const std::uint32_t v : t) {
            const Vec3f p = m_mesh.positions[v];
            if (!finite(p))
                return false;
        }
        return !CGAL::collinear(at(t[0]), at(t[1]), at(t[2]));
    }

    template<typename Found> void partners(std::uint32_t triangle, const Found& found) const
    {
        Box3f box;
        for (const std::uint32_t v : m_mesh.triangles[triangle])
            box.extend(m_mesh.positions[m_first[v]]);
        m_tree.meeting(box, [&](std::uint32_t other) {
            if (other > triangle && boxMeets(other, box) && usable(other) && meet(triangle, other))
                found(other);
        });
    }

private:
    Point at(std::uint32_t v) const { return pointOf(m_mesh.positions[m_first[v]]); }

    bool boxMeets(std::uint32_t triangle, const Box3f& box) const
    {
        Box3f own;
        for (const std::uint32_t v : m_mesh.triangles[triangle])
            own.extend(m_mesh.positions[m_first[v]]);
        return own.lo.x <= box.hi.x && own.hi.x >= box.lo.x && own.lo.y <= box.hi.y && own.hi.y >= box.lo.y
            && own.lo.z <= box.hi.z && own.hi.z >= box.lo.z;
    }

    bool meet(std::uint32_t a, std::uint32_t b) const
    {
        // shared corners to the front, in the same order
        Triangle t;
        Triangle u;
        for (std::size_t i = 0; i < 3; ++i) {
            t[i] = m_first[m_mesh.triangles[a][i]];
            u[i] = m_first[m_mesh.triangles[b][i]];
        }
        std::size_t shared = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto same = std::find(u.begin() + static_cast<std::ptrdiff_t>(shared), u.end(), t[i]);
            if (same == u.end())
                continue;
            std::swap(t[i], t[shared]);
            std::swap(*same, u[shared]);
            ++shared;
        }
        if (shared == 3)
            return false;
        const Corners p { at(t[0]), at(t[1]), at(t[2]) };
        const Corners q { at(u[0]), at(u[1]), at(u[2]) };
        if (shared == 2)
            return meetBeyondEdge(p, q);
        if (shared == 1)
            return meetBeyondCorner(p, q);
        return CGAL::do_intersect(Kernel::Triangle_3(p[0], p[1], p[2]), Kernel::Triangle_3(q[0], q[1], q[2]));
    }

    const Mesh& m_mesh;
    SurfaceTree m_tree;
    std::vector<std::uint32_t> m_first;
};

} // namespace

Result<std::vector<std::pair<std::uint32_t, std::uint32_t>>> selfIntersections(const Mesh& mesh,
                                                                               const JobContext& context)
{
    const Finder finder(mesh);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::mutex guard;
    context.inParallel(mesh.triangles.size(), kGrain, [&](std::size_t begin, std::size_t end) {
        if (context.stopRequested())
            return;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> some;
        for (auto t = static_cast<std::uint32_t>(begin); t < end; ++t) {
            if (finder.usable(t))
                finder.partners(t, [&](std::uint32_t other) { some.emplace_back(t, other); });
        }
        const std::scoped_lock lock(guard);
        pairs.insert(pairs.end(), some.begin(), some.end());
    });
    if (auto go = context.checkpoint(); !go)
        return go.error();
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace orfeas::mesh
