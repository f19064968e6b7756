#include "core/mesh/atlas_charts.h"

#include <algorithm>
#include <array>

namespace orfeas::mesh {

namespace {

constexpr int kSmoothingPasses = 4;
constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// For each triangle and each of its sides, the triangle beyond (kNone at a border or where more than two meet).
std::vector<std::array<std::uint32_t, 3>> neighbours(const Mesh& mesh)
{
    struct Use {
        std::uint64_t edge;
        std::uint32_t triangle;
        std::uint32_t side;
    };
    std::vector<Use> uses;
    uses.reserve(3 * mesh.triangles.size());
    for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t) {
        for (std::uint32_t i = 0; i < 3; ++i) {
            const std::uint64_t a = mesh.triangles[t][i];
            const std::uint64_t b = mesh.triangles[t][(i + 1) % 3];
            uses.push_back({ std::min(a, b) << 32U | std::max(a, b), t, i });
        }
    }
    std::sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) { return a.edge < b.edge; });
    std::vector<std::array<std::uint32_t, 3>> beyond(mesh.triangles.size(), { kNone, kNone, kNone });
    for (std::size_t i = 0; i < uses.size();) {
        std::size_t end = i + 1;
        while (end < uses.size() && uses[end].edge == uses[i].edge)
            ++end;
        if (end - i == 2) {
            beyond[uses[i].triangle][uses[i].side] = uses[i + 1].triangle;
            beyond[uses[i + 1].triangle][uses[i + 1].side] = uses[i].triangle;
        }
        i = end;
    }
    return beyond;
}

Vec3f faceNormal(const Mesh& mesh, const Triangle& t)
{
    return normalised(cross(mesh.positions[t[1]] - mesh.positions[t[0]], mesh.positions[t[2]] - mesh.positions[t[0]]));
}

/// How well a face with this normal is seen from a side, -1..1.
float facing(Vec3f normal, int side)
{
    const std::array<float, 3> n { normal.x, normal.y, normal.z };
    return side % 2 == 1 ? n[side / 2] : -n[side / 2];
}

int bestSide(Vec3f normal)
{
    int best = 0;
    for (int side = 1; side < 6; ++side)
        best = facing(normal, side) > facing(normal, best) ? side : best;
    return best;
}

/// A triangle whose neighbours mostly agree on another side that it still faces joins them: fewer, larger charts.
void smoothSides(const std::vector<Vec3f>& normals, const std::vector<std::array<std::uint32_t, 3>>& beyond,
                 std::vector<int>& sides)
{
    for (int pass = 0; pass < kSmoothingPasses; ++pass) {
        for (std::size_t t = 0; t < sides.size(); ++t) {
            std::array<int, 6> votes {};
            for (const std::uint32_t other : beyond[t])
                votes[other == kNone ? sides[t] : sides[other]] += 1;
            const auto most = std::max_element(votes.begin(), votes.end());
            const int side = static_cast<int>(most - votes.begin());
            if (*most >= 2 && facing(normals[t], side) > 0.35F)
                sides[t] = side;
        }
    }
}

} // namespace

Vec2f projected(Vec3f p, int side)
{
    switch (side) {
    case 0:
        return { p.z, p.y };
    case 1:
        return { -p.z, p.y };
    case 2:
        return { p.x, p.z };
    case 3:
        return { p.x, -p.z };
    case 4:
        return { -p.x, p.y };
    default:
        return { p.x, p.y };
    }
}

std::vector<Chart> boxCharts(const Mesh& mesh)
{
    const auto beyond = neighbours(mesh);
    std::vector<Vec3f> normals(mesh.triangles.size());
    std::vector<int> sides(mesh.triangles.size());
    for (std::size_t t = 0; t < sides.size(); ++t) {
        normals[t] = faceNormal(mesh, mesh.triangles[t]);
        sides[t] = bestSide(normals[t]);
    }
    smoothSides(normals, beyond, sides);
    std::vector<Chart> charts;
    std::vector<bool> taken(sides.size());
    for (std::uint32_t start = 0; start < sides.size(); ++start) {
        if (taken[start])
            continue;
        taken[start] = true;
        Chart chart { sides[start], { start } };
        for (std::size_t next = 0; next < chart.triangles.size(); ++next) {
            for (const std::uint32_t other : beyond[chart.triangles[next]]) {
                if (other == kNone || taken[other] || sides[other] != chart.side)
                    continue;
                taken[other] = true;
                chart.triangles.push_back(other);
            }
        }
        charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace orfeas::mesh
