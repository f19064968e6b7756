#include "core/mesh/repair.h"

#include "core/mesh/clean.h"
#include "core/mesh/close_holes.h"
#include "core/mesh/health.h"
#include "core/mesh/manifold.h"
#include "core/mesh/orient.h"
#include "core/mesh/weld.h"

#include <functional>
#include <string>

namespace orfeas::mesh {

namespace {

constexpr int kRounds = 3;

Result<Mesh> round(const Mesh& mesh, const FloaterRules& rules, const JobContext& context)
{
    using Step = std::function<Result<Mesh>(const Mesh&)>;
    const std::array<Step, 8> steps {
        [&](const Mesh& m) { return weld(m, kWeldShare, context); },
        [&](const Mesh& m) { return clean(m, context); },
        [&](const Mesh& m) { return orient(m, context); }, // pairing at edges of many asks for winding
        [&](const Mesh& m) { return splitNonManifold(m, context); },
        [&](const Mesh& m) { return orient(m, context); },
        [&](const Mesh& m) { return closeHoles(m, 0, context); },
        [&](const Mesh& m) { return orient(m, context); },
        [&](const Mesh& m) { return removeFloaters(m, rules, context); },
    };
    Result<Mesh> now = mesh;
    for (const Step& step : steps) {
        now = step(*now);
        if (!now)
            return now;
        if (now->triangles.empty())
            return Error { ErrorCode::InvalidInput,
                           "repair: no usable triangle is left, so there is no surface to mend" };
    }
    partTouching(*now);
    return now;
}

} // namespace

Result<Mesh> repair(const Mesh& mesh, const FloaterRules& rules, const JobContext& context)
{
    Result<Mesh> now = mesh;
    Health health;
    for (int i = 0; i < kRounds; ++i) {
        now = round(*now, rules, context);
        if (!now)
            return now;
        health = inspect(*now);
        if (health.solid())
            return now;
    }
    const Pieces pieces = piecesOf(*now);
    if (std::all_of(pieces.pieces.begin(), pieces.pieces.end(), [](const Piece& p) { return p.sheet(); }))
        return Error { ErrorCode::InvalidInput,
                       "repair: the mesh is sheets that enclose nothing; give it thickness first" };
    return Error { ErrorCode::InvalidInput,
                   "repair: the mesh does not become a solid: " + std::to_string(health.boundaryEdges) + " open edges, "
                       + std::to_string(health.nonManifoldEdges) + " edges and "
                       + std::to_string(health.nonManifoldVertices) + " vertices where surfaces meet, "
                       + std::to_string(health.misorientedEdges) + " edges wound both ways, volume "
                       + std::to_string(health.signedVolume) };
}

} // namespace orfeas::mesh
