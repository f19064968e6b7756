#include "core/mesh/manifold.h"

#include "core/mesh/attributes.h"
#include "core/mesh/edges.h"
#include "core/mesh/weld.h"

#include <algorithm>
#include <cmath>

namespace orfeas::mesh {

namespace {

/// The parts of the surface that hang together across edges of two.
class Patches {
public:
    Patches(const Mesh& mesh, const std::vector<EdgeUse>& uses)
        : m_groups(mesh.triangles.size()), m_bordered(mesh.triangles.size()), m_area(mesh.triangles.size())
    {
        forEachEdge(uses, [this](std::span<const EdgeUse> edge) {
            if (edge.size() == 2)
                m_groups.join(edge[0].side / 3, edge[1].side / 3);
        });
        forEachEdge(uses, [this](std::span<const EdgeUse> edge) {
            if (edge.size() == 1)
                m_bordered[m_groups.of(edge[0].side / 3)] = true;
        });
        for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t) {
            const Triangle& corners = mesh.triangles[t];
            const Vec3f a = mesh.positions[corners[0]];
            m_area[m_groups.of(t)] += length(cross(mesh.positions[corners[1]] - a, mesh.positions[corners[2]] - a));
        }
    }

    /// A fin stands on the edge but bounds no solid: it ends in the open and is small beside what else meets there.
    bool fin(std::uint32_t side, float largest)
    {
        const std::uint32_t patch = m_groups.of(side / 3);
        return m_bordered[patch] && m_area[patch] < kFin * largest;
    }
    float area(std::uint32_t side) { return m_area[m_groups.of(side / 3)]; }

private:
    static constexpr float kFin = 0.1F;
    Groups m_groups;
    std::vector<bool> m_bordered;
    std::vector<float> m_area;
};

/// One triangle at an edge, by the angle of its third corner about it.
struct Leaf {
    double angle;
    std::uint32_t side;
    bool forward;
};

std::vector<Leaf> leavesByAngle(const Mesh& mesh, std::span<const EdgeUse> uses, Patches& patches)
{
    float largest = 0;
    for (const EdgeUse& use : uses)
        largest = std::max(largest, patches.area(use.side));
    const Vec3f low = mesh.positions[uses[0].low];
    const Vec3f along = normalised(mesh.positions[uses[0].high] - low);
    const Vec3f helper = std::abs(along.x) < 0.6F ? Vec3f { 1, 0, 0 } : Vec3f { 0, 1, 0 };
    const Vec3f u = normalised(cross(along, helper));
    const Vec3f v = cross(along, u);
    std::vector<Leaf> leaves;
    for (const EdgeUse& use : uses) {
        if (patches.fin(use.side, largest))
            continue;
        const Vec3f third = mesh.positions[mesh.triangles[use.side / 3][(use.side % 3 + 2) % 3]] - low;
        leaves.push_back({ std::atan2(static_cast<double>(dot(third, v)), static_cast<double>(dot(third, u))), use.side,
                           use.forward });
    }
    std::sort(leaves.begin(), leaves.end(),
              [](const Leaf& a, const Leaf& b) { return a.angle != b.angle ? a.angle < b.angle : a.side < b.side; });
    return leaves;
}

/// Solid lies from a backward leaf up to the next forward one in angle, as brackets lie round what they hold.
void pairByAngle(const Mesh& mesh, std::span<const EdgeUse> uses, Patches& patches, std::vector<std::uint32_t>& twins)
{
    const auto leaves = leavesByAngle(mesh, uses, patches);
    std::vector<std::uint32_t> open;
    for (std::size_t i = 0; i < 2 * leaves.size(); ++i) { // twice round: a bracket may open before the first angle
        const Leaf& leaf = leaves[i % leaves.size()];
        if (twins[leaf.side] != kNoSide)
            continue;
        if (!leaf.forward) {
            if (i < leaves.size())
                open.push_back(leaf.side);
        } else if (!open.empty()) {
            twins[leaf.side] = open.back();
            twins[open.back()] = leaf.side;
            open.pop_back();
        }
    }
}

/// Moves each of these vertices against the normal of its own triangles, into its own solid.
void drawIn(Mesh& mesh, const std::vector<bool>& moved)
{
    const float step = toleranceOf(mesh, kPartShare);
    std::vector<Vec3f> normals(mesh.positions.size());
    for (const Triangle& t : mesh.triangles) {
        const Vec3f a = mesh.positions[t[0]];
        const Vec3f n = cross(mesh.positions[t[1]] - a, mesh.positions[t[2]] - a);
        for (const std::uint32_t v : t)
            normals[v] = normals[v] + n;
    }
    for (std::size_t v = 0; v < moved.size(); ++v) {
        if (moved[v])
            mesh.positions[v] = mesh.positions[v] - normalised(normals[v]) * step;
    }
}

} // namespace

std::vector<std::uint32_t> twinSides(const Mesh& mesh)
{
    std::vector<std::uint32_t> twins(3 * mesh.triangles.size(), kNoSide);
    const auto all = edgeUses(mesh.triangles, mesh.positions.size());
    Patches patches(mesh, all);
    forEachEdge(all, [&](std::span<const EdgeUse> uses) {
        if (uses.size() > 2) {
            pairByAngle(mesh, uses, patches, twins);
        } else if (uses.size() == 2 && uses[0].forward != uses[1].forward) {
            twins[uses[0].side] = uses[1].side;
            twins[uses[1].side] = uses[0].side;
        }
    });
    return twins;
}

Result<Mesh> splitNonManifold(const Mesh& mesh, const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    context.report("split", 0, 0);
    const auto twins = twinSides(mesh);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    // corners that meet across a paired side are one vertex; the corner at a side's start has the side's number
    Groups fans(twins.size());
    const auto next = [](std::uint32_t side) { return side / 3 * 3 + (side % 3 + 1) % 3; };
    for (std::uint32_t side = 0; side < twins.size(); ++side) {
        if (twins[side] == kNoSide || twins[side] < side)
            continue;
        fans.join(side, next(twins[side]));
        fans.join(next(side), twins[side]);
    }
    Mesh out = mesh;
    std::vector<std::uint32_t> fanOf(mesh.positions.size(), kNoSide); // the fan that keeps the vertex
    std::vector<std::uint32_t> vertexOf(twins.size(), kNoSide); // of other fans
    std::vector<bool> moved(mesh.positions.size());
    for (std::uint32_t corner = 0; corner < twins.size(); ++corner) {
        const std::uint32_t vertex = mesh.triangles[corner / 3][corner % 3];
        const std::uint32_t fan = fans.of(corner);
        if (fanOf[vertex] == kNoSide)
            fanOf[vertex] = fan;
        if (fanOf[vertex] == fan)
            continue;
        if (vertexOf[fan] == kNoSide) {
            vertexOf[fan] = copyVertex(out, vertex);
            moved[vertex] = true;
            moved.push_back(true);
        }
        out.triangles[corner / 3][corner % 3] = vertexOf[fan];
    }
    drawIn(out, moved);
    return compacted(std::move(out));
}

std::size_t partTouching(Mesh& mesh)
{
    const auto first = firstAtPlace(mesh.positions, toleranceOf(mesh, kWeldShare));
    std::vector<bool> moved(first.size());
    for (std::uint32_t v = 0; v < first.size(); ++v) {
        if (first[v] != v)
            moved[v] = moved[first[v]] = true;
    }
    const auto count = static_cast<std::size_t>(std::count(moved.begin(), moved.end(), true));
    if (count > 0)
        drawIn(mesh, moved);
    return count;
}

} // namespace orfeas::mesh
