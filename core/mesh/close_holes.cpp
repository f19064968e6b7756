#include "core/mesh/close_holes.h"

#include "core/mesh/attributes.h"
#include "core/mesh/hole_patch.h"
#include "core/mesh/manifold.h"

#include <unordered_set>

namespace orfeas::mesh {

namespace {

using EdgeSet = std::unordered_set<std::uint64_t>;

std::uint64_t keyOf(std::uint32_t a, std::uint32_t b)
{
    return static_cast<std::uint64_t>(std::min(a, b)) << 32U | std::max(a, b);
}

/// The rims, each run so that a patch's triangles have its sides.
std::vector<std::vector<std::uint32_t>> rimsOf(const Mesh& mesh)
{
    const auto twins = twinSides(mesh);
    std::vector<std::uint32_t> before(mesh.positions.size(), kNoSide); // against the surface's own direction
    for (std::uint32_t side = 0; side < twins.size(); ++side) {
        const Triangle& t = mesh.triangles[side / 3];
        if (twins[side] == kNoSide)
            before[t[(side % 3 + 1) % 3]] = t[side % 3];
    }
    std::vector<std::vector<std::uint32_t>> rims;
    for (std::uint32_t start = 0; start < before.size(); ++start) {
        std::vector<std::uint32_t> rim;
        std::uint32_t at = start;
        while (before[at] != kNoSide) {
            rim.push_back(at);
            const std::uint32_t next = before[at];
            before[at] = kNoSide;
            at = next;
        }
        if (rim.size() >= 3 && at == start)
            rims.push_back(std::move(rim));
    }
    return rims;
}

/// Edges of the surface that have an end on a rim.
EdgeSet edgesAt(const Mesh& mesh, const std::vector<std::vector<std::uint32_t>>& rims)
{
    std::vector<bool> onRim(mesh.positions.size());
    for (const auto& rim : rims) {
        for (const std::uint32_t v : rim)
            onRim[v] = true;
    }
    EdgeSet edges;
    for (const Triangle& t : mesh.triangles) {
        for (std::size_t i = 0; i < 3; ++i) {
            if (onRim[t[i]] && onRim[t[(i + 1) % 3]])
                edges.insert(keyOf(t[i], t[(i + 1) % 3]));
        }
    }
    return edges;
}

/// Whether the patch has only edges of the rim and edges that are new; if so they are noted.
bool addable(const std::vector<std::uint32_t>& rim, const std::vector<Triangle>& patch, EdgeSet& edges)
{
    if (patch.size() != rim.size() - 2)
        return false;
    EdgeSet fresh;
    for (const Triangle& t : patch) {
        for (std::size_t i = 0; i < 3; ++i) {
            const std::uint32_t a = t[i];
            const std::uint32_t b = t[(i + 1) % 3];
            const bool ofRim = (a + 1) % rim.size() == b || (b + 1) % rim.size() == a;
            if (!ofRim && edges.contains(keyOf(rim[a], rim[b])))
                return false;
            if (!ofRim)
                fresh.insert(keyOf(rim[a], rim[b]));
        }
    }
    edges.insert(fresh.begin(), fresh.end());
    return true;
}

void addFan(Mesh& mesh, const std::vector<std::uint32_t>& rim)
{
    const std::uint32_t hub = copyVertex(mesh, rim[0]);
    Vec3f sum;
    std::array<std::size_t, 3> colour {};
    for (const std::uint32_t v : rim) {
        sum = sum + mesh.positions[v];
        if (!mesh.colours.empty()) {
            const Rgba8 c = mesh.colours[v];
            colour = { colour[0] + c.r, colour[1] + c.g, colour[2] + c.b };
        }
    }
    const auto mean = [&rim](std::size_t total) { return static_cast<std::uint8_t>(total / rim.size()); };
    mesh.positions[hub] = sum * (1.0F / static_cast<float>(rim.size()));
    if (!mesh.colours.empty())
        mesh.colours[hub] = { mean(colour[0]), mean(colour[1]), mean(colour[2]), 255 };
    for (std::size_t i = 0; i < rim.size(); ++i)
        mesh.triangles.push_back({ rim[i], rim[(i + 1) % rim.size()], hub });
}

} // namespace

Result<Mesh> closeHoles(const Mesh& mesh, std::size_t most, const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    const auto rims = rimsOf(mesh);
    EdgeSet edges = edgesAt(mesh, rims);
    Mesh out = mesh;
    for (std::size_t i = 0; i < rims.size(); ++i) {
        context.report("close holes", i, rims.size());
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const auto& rim = rims[i];
        if (most > 0 && rim.size() > most)
            continue;
        std::vector<Vec3f> points;
        for (const std::uint32_t v : rim)
            points.push_back(mesh.positions[v]);
        const auto patch = holePatch(points);
        if (!addable(rim, patch, edges)) {
            addFan(out, rim);
            continue;
        }
        for (const Triangle& t : patch)
            out.triangles.push_back({ rim[t[0]], rim[t[1]], rim[t[2]] });
    }
    if (!rims.empty())
        out.normals.clear();
    return out;
}

} // namespace orfeas::mesh
