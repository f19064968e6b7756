#include "core/mesh/pieces.h"

#include "core/mesh/attributes.h"
#include "core/mesh/edges.h"
#include "core/mesh/surface_tree.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::size_t kMostNested = 256; ///< more closed pieces than this are fragments: nesting is not asked

bool inside(const Box3f& inner, const Box3f& outer)
{
    return inner.lo.x >= outer.lo.x && inner.lo.y >= outer.lo.y && inner.lo.z >= outer.lo.z && inner.hi.x <= outer.hi.x
        && inner.hi.y <= outer.hi.y && inner.hi.z <= outer.hi.z;
}

/// Whether `p` is within the closed piece `of`, by the majority of three rays, whichever way it is wound.
bool encloses(const SurfaceTree& tree, const Pieces& pieces, std::uint32_t of, Vec3f p)
{
    int votes = 0;
    for (const Vec3f way :
         { Vec3f { 0.61F, 0.35F, 0.71F }, Vec3f { -0.43F, 0.83F, -0.36F }, Vec3f { 0.23F, -0.79F, -0.57F } })
        votes += tree.crossings(p, way, [&](std::uint32_t t) { return pieces.ofTriangle[t] != of; }) != 0 ? 1 : 0;
    return votes >= 2;
}

void findDepths(const Mesh& mesh, Pieces& pieces)
{
    const auto closed = static_cast<std::size_t>(
        std::count_if(pieces.pieces.begin(), pieces.pieces.end(), [](const Piece& p) { return p.closed; }));
    if (closed == 0 || pieces.pieces.size() < 2 || closed > kMostNested)
        return;
    const SurfaceTree tree(mesh);
    std::vector<Vec3f> points(pieces.pieces.size());
    for (std::size_t t = mesh.triangles.size(); t-- > 0;)
        points[pieces.ofTriangle[t]] = mesh.positions[mesh.triangles[t][0]];
    for (std::uint32_t i = 0; i < pieces.pieces.size(); ++i) {
        for (std::uint32_t outer = 0; outer < pieces.pieces.size(); ++outer) {
            const Piece& round = pieces.pieces[outer];
            if (outer != i && round.closed && inside(pieces.pieces[i].bounds, round.bounds)
                && encloses(tree, pieces, outer, points[i]))
                ++pieces.pieces[i].depth;
        }
    }
}

} // namespace

bool Piece::sheet() const
{
    // of a ball |V| / A^1.5 is 0.094, of a plate of a hundredth of its width 0.0035
    return std::abs(volume) < 1e-5 * std::pow(area, 1.5);
}

Pieces piecesOf(const Mesh& mesh)
{
    Groups groups(mesh.positions.size());
    for (const Triangle& t : mesh.triangles) {
        groups.join(t[0], t[1]);
        groups.join(t[0], t[2]);
    }
    Pieces out;
    std::vector<std::uint32_t> number(mesh.positions.size(), kNone);
    for (const Triangle& t : mesh.triangles) {
        std::uint32_t& piece = number[groups.of(t[0])];
        if (piece == kNone) {
            piece = static_cast<std::uint32_t>(out.pieces.size());
            out.pieces.emplace_back();
            out.pieces.back().closed = true;
        }
        out.ofTriangle.push_back(piece);
        for (const std::uint32_t v : t)
            out.pieces[piece].bounds.extend(mesh.positions[v]);
    }
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        const Triangle& t = mesh.triangles[i];
        Piece& piece = out.pieces[out.ofTriangle[i]];
        const Vec3f middle = piece.bounds.centre();
        const Vec3f a = mesh.positions[t[0]] - middle;
        const Vec3f b = mesh.positions[t[1]] - middle;
        const Vec3f c = mesh.positions[t[2]] - middle;
        ++piece.triangles;
        piece.area += 0.5 * static_cast<double>(length(cross(b - a, c - a)));
        piece.volume += static_cast<double>(dot(a, cross(b, c))) / 6;
    }
    forEachEdge(edgeUses(mesh.triangles, mesh.positions.size()), [&](std::span<const EdgeUse> uses) {
        if (uses.size() == 1)
            out.pieces[out.ofTriangle[uses[0].side / 3]].closed = false;
    });
    findDepths(mesh, out);
    return out;
}

Result<Mesh> removeFloaters(const Mesh& mesh, const FloaterRules& rules, const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    if (!(rules.share >= 0 && rules.share <= 1))
        return Error { ErrorCode::InvalidInput,
                       "floaters: the share is " + std::to_string(rules.share) + ": choose 0 to 1" };
    context.report("floaters", 0, 0);
    const Pieces found = piecesOf(mesh);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    const auto body = [&rules](const Piece& p) { return rules.keepSheets || !p.sheet(); };
    double largest = 0;
    for (const Piece& piece : found.pieces)
        largest = std::max(largest, body(piece) ? piece.area : 0);
    if (largest == 0)
        return mesh; // nothing but sheets: leaving them out would leave nothing
    std::vector<bool> kept;
    kept.reserve(found.pieces.size());
    for (const Piece& piece : found.pieces)
        kept.push_back(body(piece)
                       && (piece.area >= largest
                           || (piece.area >= static_cast<double>(rules.share) * largest
                               && (rules.keepInner || piece.depth == 0))));
    Mesh out = mesh;
    out.triangles.clear();
    for (std::size_t t = 0; t < mesh.triangles.size(); ++t) {
        if (kept[found.ofTriangle[t]])
            out.triangles.push_back(mesh.triangles[t]);
    }
    return compacted(std::move(out));
}

} // namespace orfeas::mesh
