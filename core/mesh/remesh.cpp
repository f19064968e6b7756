#include "core/mesh/remesh.h"

#include "core/mesh/attributes.h"
#include "core/mesh/colour_source.h"

#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Polygon_mesh_processing/border.h>
#include <CGAL/Polygon_mesh_processing/detect_features.h>
#include <CGAL/Polygon_mesh_processing/polygon_soup_to_polygon_mesh.h>
#include <CGAL/Polygon_mesh_processing/remesh.h>
#include <CGAL/Surface_mesh.h>
#include <algorithm>

namespace orfeas::mesh {

namespace {

namespace Processing = CGAL::Polygon_mesh_processing;

using Point = CGAL::Exact_predicates_inexact_constructions_kernel::Point_3;
using Surface = CGAL::Surface_mesh<Point>;

Error unfit()
{
    return { ErrorCode::InvalidInput, "the surface is not manifold or not wound alike; `repair` mends that" };
}

Result<Surface> surfaceOf(const Mesh& mesh)
{
    std::vector<Point> points;
    points.reserve(mesh.positions.size());
    for (const Vec3f p : mesh.positions) {
        if (!finite(p))
            return Error { ErrorCode::InvalidInput, "a position is no number; `clean` leaves it out" };
        points.emplace_back(p.x, p.y, p.z);
    }
    std::vector<std::array<std::size_t, 3>> faces;
    faces.reserve(mesh.triangles.size());
    for (const auto& [a, b, c] : mesh.triangles)
        faces.push_back({ a, b, c });
    if (!Processing::is_polygon_soup_a_polygon_mesh(faces))
        return unfit();
    Surface surface;
    Processing::polygon_soup_to_polygon_mesh(points, faces, surface);
    return surface;
}

Mesh meshOf(Surface& surface)
{
    surface.collect_garbage(); // numbers without gaps
    Mesh mesh;
    mesh.positions.reserve(surface.number_of_vertices());
    for (const auto vertex : surface.vertices()) {
        const Point& p = surface.point(vertex);
        mesh.positions.push_back({ static_cast<float>(p.x()), static_cast<float>(p.y()), static_cast<float>(p.z()) });
    }
    mesh.triangles.reserve(surface.number_of_faces());
    for (const auto face : surface.faces()) {
        Triangle triangle {};
        auto corner = triangle.begin();
        for (const auto vertex : CGAL::vertices_around_face(surface.halfedge(face), surface))
            *corner++ = static_cast<std::uint32_t>(vertex);
        mesh.triangles.push_back(triangle);
    }
    return mesh;
}

} // namespace

Result<Mesh> remesh(const Mesh& mesh, const RemeshOptions& options, const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    auto surface = surfaceOf(mesh);
    if (!surface)
        return surface.error();
    const double edge = static_cast<double>(options.edge) * mesh.bounds().longestSide();
    if (!(edge > 0))
        return Error { ErrorCode::InvalidInput, "the surface has no extent" };
    auto sharp = surface->add_property_map<Surface::Edge_index, bool>("e:sharp", false).first;
    try {
        Processing::detect_sharp_edges(*surface, options.degrees, sharp);
        std::vector<Surface::Edge_index> features;
        for (const auto one : surface->edges()) {
            if (surface->is_border(one))
                sharp[one] = true;
            if (sharp[one])
                features.push_back(one);
        }
        // protected edges have to be short enough first
        Processing::split_long_edges(features, edge, *surface, Processing::parameters::edge_is_constrained_map(sharp));
        for (int pass = 0; pass < options.passes; ++pass) {
            if (auto stop = context.checkpoint(); !stop)
                return stop.error();
            context.report("remesh", static_cast<std::uint64_t>(pass), static_cast<std::uint64_t>(options.passes));
            Processing::isotropic_remeshing(
                surface->faces(), edge, *surface,
                Processing::parameters::number_of_iterations(1).edge_is_constrained_map(sharp).protect_constraints(
                    true));
        }
    } catch (const std::exception& wrong) { // CGAL's own checks
        return Error { ErrorCode::InvalidInput,
                       std::string("the surface cannot be made even; `repair` may help (") + wrong.what() + ")" };
    }
    Mesh out = meshOf(*surface);
    if (!mesh.colours.empty() || mesh.baseColour) {
        out.colours.resize(out.positions.size());
        coloursOf(mesh)(out.positions, out.colours);
    }
    return out;
}

} // namespace orfeas::mesh
