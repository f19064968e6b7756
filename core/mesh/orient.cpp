#include "core/mesh/orient.h"

#include "core/mesh/attributes.h"
#include "core/mesh/edges.h"
#include "core/mesh/pieces.h"

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// Across the triangle's sides that are of edges of two.
struct Neighbours {
    std::array<std::uint32_t, 3> triangle { kNone, kNone, kNone };
    std::array<bool, 3> alike {}; ///< wound alike
};

std::vector<Neighbours> neighboursOf(const Mesh& mesh)
{
    std::vector<Neighbours> out(mesh.triangles.size());
    forEachEdge(edgeUses(mesh.triangles, mesh.positions.size()), [&out](std::span<const EdgeUse> uses) {
        if (uses.size() != 2)
            return;
        const bool alike = uses[0].forward != uses[1].forward;
        for (std::size_t i = 0; i < 2; ++i) {
            Neighbours& of = out[uses[i].side / 3];
            of.triangle[uses[i].side % 3] = uses[1 - i].side / 3;
            of.alike[uses[i].side % 3] = alike;
        }
    });
    return out;
}

void turn(Triangle& t)
{
    std::swap(t[1], t[2]);
}

/// \return the patch (reached across edges of two) of each triangle, after winding each patch alike
std::vector<std::uint32_t> windAlike(Mesh& mesh, std::uint32_t& patches, bool& turned)
{
    const auto neighbours = neighboursOf(mesh);
    std::vector<std::uint32_t> patch(mesh.triangles.size(), kNone);
    std::vector<bool> flipped(mesh.triangles.size());
    std::vector<std::uint32_t> todo;
    for (std::uint32_t start = 0; start < patch.size(); ++start) {
        if (patch[start] != kNone)
            continue;
        patch[start] = patches;
        todo.push_back(start);
        while (!todo.empty()) {
            const std::uint32_t t = todo.back();
            todo.pop_back();
            for (std::size_t i = 0; i < 3; ++i) {
                const std::uint32_t other = neighbours[t].triangle[i];
                if (other == kNone || patch[other] != kNone)
                    continue;
                patch[other] = patches;
                flipped[other] = neighbours[t].alike[i] ? flipped[t] : !flipped[t];
                todo.push_back(other);
            }
        }
        ++patches;
    }
    for (std::size_t t = 0; t < flipped.size(); ++t) {
        if (flipped[t]) {
            turn(mesh.triangles[t]);
            turned = true;
        }
    }
    return patch;
}

/// The mesh with a set of vertices for each patch, so that patches are pieces.
Mesh apart(const Mesh& mesh, const std::vector<std::uint32_t>& patch)
{
    Mesh out;
    out.positions = mesh.positions;
    out.triangles = mesh.triangles;
    std::vector<std::uint32_t> owner(mesh.positions.size(), kNone);
    std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> copies(mesh.positions.size());
    for (std::size_t i = 0; i < out.triangles.size(); ++i) {
        for (std::uint32_t& v : out.triangles[i]) {
            if (owner[v] == kNone)
                owner[v] = patch[i];
            if (owner[v] == patch[i])
                continue;
            auto& list = copies[v];
            const auto known =
                std::find_if(list.begin(), list.end(), [&](const auto& c) { return c.first == patch[i]; });
            if (known != list.end()) {
                v = known->second;
                continue;
            }
            list.emplace_back(patch[i], static_cast<std::uint32_t>(out.positions.size()));
            out.positions.push_back(mesh.positions[v]);
            v = list.back().second;
        }
    }
    return out;
}

} // namespace

Result<Mesh> orient(const Mesh& mesh, const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    context.report("orient", 0, 0);
    Mesh out = mesh;
    std::uint32_t patches = 0;
    bool turned = false;
    const auto patch = windAlike(out, patches, turned);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    const Pieces found = piecesOf(apart(out, patch));
    for (std::size_t t = 0; t < out.triangles.size(); ++t) {
        const Piece& piece = found.pieces[found.ofTriangle[t]];
        if ((piece.volume < 0) == (piece.closed && piece.depth % 2 == 1))
            continue;
        turn(out.triangles[t]);
        turned = true;
    }
    if (turned)
        out.normals.clear();
    return out;
}

} // namespace orfeas::mesh
