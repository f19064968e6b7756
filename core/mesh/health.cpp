#include "core/mesh/health.h"

#include "core/mesh/edges.h"
#include "core/mesh/pieces.h"
#include "core/mesh/weld.h"

#include <algorithm>
#include <cmath>

namespace orfeas::mesh {

namespace {

constexpr float kSliver = 0.01F; ///< height of the longest side
constexpr double kFloater = 0.001; ///< as FloaterRules

double volumeUnder(Vec3f a, Vec3f b, Vec3f c)
{
    const Vec3f n = cross(b, c);
    return (static_cast<double>(a.x) * n.x + static_cast<double>(a.y) * n.y + static_cast<double>(a.z) * n.z) / 6.0;
}

/// The mesh's surface alone: places made one, without triangles that have two corners at one place.
Mesh surfaceOf(const Mesh& mesh, Health& health)
{
    const auto first = firstAtPlace(mesh.positions, toleranceOf(mesh, kWeldShare));
    Mesh surface;
    surface.positions = mesh.positions;
    surface.triangles.reserve(mesh.triangles.size());
    for (const Triangle& t : mesh.triangles) {
        const Triangle at { first[t[0]], first[t[1]], first[t[2]] };
        if (at[0] == at[1] || at[1] == at[2] || at[0] == at[2])
            ++health.degenerateTriangles;
        else
            surface.triangles.push_back(at);
    }
    return surface;
}

void judgeTriangles(const Mesh& surface, Health& health)
{
    std::vector<Triangle> sorted = surface.triangles;
    for (Triangle& t : sorted)
        std::sort(t.begin(), t.end());
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 1; i < sorted.size(); ++i)
        health.duplicateTriangles += sorted[i] == sorted[i - 1] ? 1 : 0;
    for (const Triangle& t : surface.triangles) {
        const Vec3f a = surface.positions[t[0]];
        const Vec3f b = surface.positions[t[1]];
        const Vec3f c = surface.positions[t[2]];
        const float twice = length(cross(b - a, c - a));
        const float longest = std::max({ dot(b - a, b - a), dot(c - b, c - b), dot(a - c, a - c) });
        health.sliverTriangles += twice < kSliver * longest ? 1 : 0;
        health.area += 0.5 * static_cast<double>(twice);
        health.signedVolume += volumeUnder(a, b, c);
    }
}

void judgeEdges(const Mesh& surface, Health& health)
{
    Groups rims(surface.positions.size());
    std::vector<bool> onRim(surface.positions.size());
    // corners that meet across an edge of two; the corner at a side's start has the side's number
    Groups fans(3 * surface.triangles.size());
    const auto next = [](std::uint32_t side) { return side / 3 * 3 + (side % 3 + 1) % 3; };
    forEachEdge(edgeUses(surface.triangles, surface.positions.size()), [&](std::span<const EdgeUse> uses) {
        if (uses.size() == 1) {
            ++health.boundaryEdges;
            rims.join(uses[0].low, uses[0].high);
            onRim[uses[0].low] = onRim[uses[0].high] = true;
        } else if (uses.size() > 2) {
            ++health.nonManifoldEdges;
        } else if (uses[0].forward == uses[1].forward) {
            ++health.misorientedEdges;
        }
        for (std::size_t i = 1; i < uses.size(); ++i) {
            const bool alike = uses[0].forward == uses[i].forward;
            fans.join(uses[0].side, alike ? uses[i].side : next(uses[i].side));
            fans.join(next(uses[0].side), alike ? next(uses[i].side) : uses[i].side);
        }
    });
    for (std::uint32_t v = 0; v < onRim.size(); ++v)
        health.holes += onRim[v] && rims.of(v) == v ? 1 : 0;
    std::vector<std::uint32_t> fanCount(surface.positions.size());
    for (std::uint32_t corner = 0; corner < 3 * surface.triangles.size(); ++corner) {
        if (fans.of(corner) == corner)
            ++fanCount[surface.triangles[corner / 3][corner % 3]];
    }
    health.nonManifoldVertices =
        static_cast<std::size_t>(std::count_if(fanCount.begin(), fanCount.end(), [](auto n) { return n > 1; }));
}

void judgePieces(const Mesh& surface, Health& health)
{
    const Pieces pieces = piecesOf(surface);
    double largest = 0;
    for (const Piece& piece : pieces.pieces)
        largest = std::max(largest, piece.area);
    for (const Piece& piece : pieces.pieces) {
        ++health.components;
        health.floaters += piece.area < kFloater * largest ? 1 : 0;
        health.sheets += piece.sheet() ? 1 : 0;
        health.innerShells += piece.closed && piece.depth > 0 ? 1 : 0;
        const bool hollow = piece.closed && piece.depth % 2 == 1;
        health.inwardPieces += !piece.sheet() && (piece.volume < 0) != hollow ? 1 : 0;
    }
}

} // namespace

Health inspect(const Mesh& mesh)
{
    Health health;
    health.vertices = mesh.positions.size();
    health.triangles = mesh.triangles.size();
    for (const Vec3f& p : mesh.positions) {
        if (finite(p))
            health.bounds.extend(p);
        else
            ++health.notFinite;
    }
    const Mesh surface = surfaceOf(mesh, health);
    judgeTriangles(surface, health);
    judgeEdges(surface, health);
    judgePieces(surface, health);
    return health;
}

std::vector<Finding> findingsOf(const Health& health, std::size_t selfIntersections)
{
    const std::vector<Finding> all {
        { "not_finite", health.notFinite, "positions that are no numbers", "clean" },
        { "empty", health.triangles == 0 ? 1U : 0U, "no triangles", "" },
        { "non_manifold_edges", health.nonManifoldEdges, "edges where more than two triangles meet", "repair" },
        { "non_manifold_vertices", health.nonManifoldVertices, "vertices where surfaces touch at a point", "repair" },
        { "holes", health.holes, "holes in the surface", "repair" },
        { "misoriented_edges", health.misorientedEdges, "edges whose two triangles are wound against each other",
          "orient" },
        { "inward_pieces", health.inwardPieces, "pieces that face inward", "orient" },
        { "self_intersections", selfIntersections, "pairs of triangles that pass through each other", "" },
        { "duplicate_triangles", health.duplicateTriangles, "triangles that lie on another", "weld clean" },
        { "degenerate_triangles", health.degenerateTriangles, "triangles with two corners at one place", "weld clean" },
        { "floaters", health.floaters, "pieces under a thousandth of the largest one's area", "weld floaters" },
        { "inner_shells", health.innerShells, "closed shells inside others", "weld floaters" },
        { "sheets", health.sheets, "pieces that enclose nothing", "weld floaters" },
        { "slivers", health.sliverTriangles, "triangles of less than a hundredth of their length in height",
          "weld simplify" },
    };
    std::vector<Finding> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [](const Finding& f) { return f.count > 0; });
    return found;
}

} // namespace orfeas::mesh
