#include "core/mesh/health.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace orfeas::mesh {

namespace {

constexpr double kWeldShare = 1e-6; ///< of the longest side

/// For each vertex, the first vertex at its place.
std::vector<std::uint32_t> weld(const std::vector<Vec3f>& positions, const Box3f& bounds)
{
    struct Key {
        std::array<std::int64_t, 3> place;
        std::uint32_t vertex;
    };
    const double side = std::max<double>(bounds.empty() ? 0 : bounds.longestSide(), 1e-12);
    const auto grid = [side](float value, float lo) {
        return static_cast<std::int64_t>(std::llround((static_cast<double>(value) - lo) / side / kWeldShare));
    };
    std::vector<Key> keys(positions.size());
    for (std::uint32_t i = 0; i < positions.size(); ++i) {
        const Vec3f p = positions[i];
        keys[i] = { { grid(p.x, bounds.lo.x), grid(p.y, bounds.lo.y), grid(p.z, bounds.lo.z) }, i };
    }
    std::sort(keys.begin(), keys.end(),
              [](const Key& a, const Key& b) { return a.place != b.place ? a.place < b.place : a.vertex < b.vertex; });
    std::vector<std::uint32_t> first(positions.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        first[keys[i].vertex] =
            i > 0 && keys[i].place == keys[i - 1].place ? first[keys[i - 1].vertex] : keys[i].vertex;
    return first;
}

/// Pieces connected by shared vertices, by union and find.
class Pieces {
public:
    explicit Pieces(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0U); }
    std::uint32_t find(std::uint32_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<std::uint32_t> m_parent;
};

struct EdgeUse {
    std::uint64_t edge; ///< both ends, smaller first
    bool forward;
};

void countEdges(std::vector<EdgeUse>& uses, Health& health)
{
    std::sort(uses.begin(), uses.end(), [](const EdgeUse& a, const EdgeUse& b) { return a.edge < b.edge; });
    for (std::size_t i = 0; i < uses.size();) {
        std::size_t end = i;
        int forward = 0;
        for (; end < uses.size() && uses[end].edge == uses[i].edge; ++end)
            forward += uses[end].forward ? 1 : 0;
        if (end - i == 1)
            ++health.boundaryEdges;
        else if (end - i > 2)
            ++health.nonManifoldEdges;
        else if (forward != 1)
            ++health.misorientedEdges;
        i = end;
    }
}

double volumeUnder(Vec3f a, Vec3f b, Vec3f c)
{
    const Vec3f n = cross(b, c);
    return (static_cast<double>(a.x) * n.x + static_cast<double>(a.y) * n.y + static_cast<double>(a.z) * n.z) / 6.0;
}

} // namespace

Health inspect(const Mesh& mesh)
{
    Health health;
    health.vertices = mesh.positions.size();
    health.triangles = mesh.triangles.size();
    health.bounds = mesh.bounds();
    const auto first = weld(mesh.positions, health.bounds);
    Pieces pieces(mesh.positions.size());
    std::vector<bool> used(mesh.positions.size());
    std::vector<EdgeUse> uses;
    uses.reserve(3 * mesh.triangles.size());
    for (const Triangle& triangle : mesh.triangles) {
        const Triangle t { first[triangle[0]], first[triangle[1]], first[triangle[2]] };
        health.signedVolume += volumeUnder(mesh.positions[t[0]], mesh.positions[t[1]], mesh.positions[t[2]]);
        for (int i = 0; i < 3; ++i) {
            used[t[i]] = true;
            pieces.join(t[i], t[(i + 1) % 3]);
        }
        if (t[0] == t[1] || t[1] == t[2] || t[0] == t[2]) {
            ++health.degenerateTriangles;
            continue;
        }
        for (int i = 0; i < 3; ++i) {
            const std::uint64_t a = t[i];
            const std::uint64_t b = t[(i + 1) % 3];
            uses.push_back({ std::min(a, b) << 32U | std::max(a, b), a < b });
        }
    }
    countEdges(uses, health);
    for (std::uint32_t i = 0; i < mesh.positions.size(); ++i)
        health.components += used[i] && pieces.find(i) == i ? 1 : 0;
    return health;
}

} // namespace orfeas::mesh
