#include "core/mesh/hole_patch.h"

#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Polygon_mesh_processing/triangulate_hole.h>
#include <algorithm>

namespace orfeas::mesh {

namespace {

/// What CGAL writes its triangles to.
struct Corners {
    Corners() = default;
    Corners(int a, int b, int c)
        : corners { static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(c) }
    {
        std::sort(corners.begin(), corners.end()); // ascending is the rim's own direction
    }
    Triangle corners {};
};

} // namespace

std::vector<Triangle> holePatch(std::span<const Vec3f> rim)
{
    if (rim.size() == 3)
        return { { 0, 1, 2 } };
    using Point = CGAL::Exact_predicates_inexact_constructions_kernel::Point_3;
    std::vector<Point> points;
    for (const Vec3f p : rim)
        points.emplace_back(p.x, p.y, p.z);
    std::vector<Corners> found;
    try {
        CGAL::Polygon_mesh_processing::triangulate_hole_polyline(points, std::back_inserter(found));
    } catch (const std::exception&) {
        return {}; // CGAL's own checks; the caller has another way
    }
    std::vector<Triangle> triangles;
    triangles.reserve(found.size());
    for (const Corners& corners : found)
        triangles.push_back(corners.corners);
    return triangles;
}

} // namespace orfeas::mesh
