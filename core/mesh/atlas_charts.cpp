#include "core/mesh/atlas_charts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>

namespace orfeas::mesh {

namespace {

constexpr int kSmoothingPasses = 4;
constexpr std::size_t kPoll = 4096; ///< triangles between two looks at the stop flag
constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// For each triangle and each of its sides, the triangle beyond (kNone at a border or where more than two meet).
std::vector<std::array<std::uint32_t, 3>> neighbours(const Mesh& mesh)
{
    struct Use {
        std::uint32_t other; ///< the edge's end of the greater number
        std::uint32_t side; ///< 3 * triangle + side
    };
    const auto ends = [&mesh](std::size_t side) {
        const Triangle& t = mesh.triangles[side / 3];
        return std::minmax(t[side % 3], t[(side + 1) % 3]);
    };
    // edges by the end of the lesser number: a handful in each bucket
    const std::size_t sides = 3 * mesh.triangles.size();
    std::vector<std::uint32_t> first(mesh.positions.size() + 2);
    for (std::size_t side = 0; side < sides; ++side)
        ++first[ends(side).first + 2];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<Use> uses(sides);
    for (std::size_t side = 0; side < sides; ++side) {
        const auto [low, high] = ends(side);
        uses[first[low + 1]++] = { high, static_cast<std::uint32_t>(side) };
    }
    std::vector<std::array<std::uint32_t, 3>> beyond(mesh.triangles.size(), { kNone, kNone, kNone });
    for (std::size_t vertex = 0; vertex < mesh.positions.size(); ++vertex) {
        const auto begin = uses.begin() + first[vertex];
        const auto end = uses.begin() + first[vertex + 1];
        for (auto use = begin; use != end; ++use) {
            const auto same = [use](const Use& u) { return u.other == use->other; };
            if (std::count_if(begin, end, same) != 2)
                continue;
            const auto twin = std::find_if(begin, end, [&](const Use& u) { return same(u) && u.side != use->side; });
            beyond[use->side / 3][use->side % 3] = twin->side / 3;
        }
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

/// Which places of one side's picture plane are covered by which chart: a raster a good deal finer than the triangles.
class Cover {
public:
    Cover(const Mesh& mesh, int side) : m_mesh(mesh), m_direction(side)
    {
        const Box3f bounds = mesh.bounds();
        const float longest = std::max(bounds.empty() ? 0.0F : bounds.longestSide(), 1e-9F);
        double area = 0;
        for (const Triangle& t : mesh.triangles) {
            const Vec3f a = mesh.positions[t[0]];
            area += 0.5 * static_cast<double>(length(cross(mesh.positions[t[1]] - a, mesh.positions[t[2]] - a)));
        }
        const double count = static_cast<double>(std::max<std::size_t>(mesh.triangles.size(), 1));
        const double edge = std::max(std::sqrt(2 * area / count), 1e-12);
        m_side = static_cast<int>(std::clamp(static_cast<double>(longest) / (kFineness * edge), 64.0, 2048.0));
        m_scale = static_cast<float>(m_side) / longest;
        m_layer = kLayer * static_cast<float>(edge);
        m_centre = bounds.centre();
        m_places.resize(static_cast<std::size_t>(m_side) * m_side);
    }

    /// Takes the triangle into the chart, unless it lies over what the chart covers or next to another layer of it.
    /// \return whether it was taken
    bool add(const Triangle& triangle, std::uint32_t chart)
    {
        std::array<Vec2f, 3> p {};
        float depth = 0;
        for (int i = 0; i < 3; ++i) {
            const Vec3f from = m_mesh.positions[triangle[i]] - m_centre;
            const Vec2f at = projected(from, m_direction);
            const float half = 0.5F * static_cast<float>(m_side);
            p[i] = { at.x * m_scale + half, at.y * m_scale + half };
            depth += (m_direction < 2 ? from.x : (m_direction < 4 ? from.y : from.z)) / 3;
        }
        const float whole = twiceArea(p[0], p[1], p[2]);
        const bool thin = std::abs(whole) < kThin;
        const float turn = whole > 0 ? 1.0F : -1.0F;
        const float rim = kRim * std::abs(whole);
        const auto [lowX, highX] = std::minmax({ p[0].x, p[1].x, p[2].x });
        const auto [lowY, highY] = std::minmax({ p[0].y, p[1].y, p[2].y });
        m_inside.clear();
        for (int y = std::max(0, static_cast<int>(lowY) - 1); y <= std::min(m_side - 1, static_cast<int>(highY) + 1);
             ++y) {
            for (int x = std::max(0, static_cast<int>(lowX) - 1);
                 x <= std::min(m_side - 1, static_cast<int>(highX) + 1); ++x) {
                const std::size_t i = static_cast<std::size_t>(y) * m_side + x;
                const bool same = m_places[i].chart == chart;
                if (same && std::abs(m_places[i].depth - depth) > m_layer)
                    return false;
                const Vec2f c { static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F };
                if (thin || !within(p, c, turn, rim))
                    continue;
                if (same)
                    return false;
                m_inside.push_back(i);
            }
        }
        for (const std::size_t i : m_inside)
            m_places[i] = { chart, depth };
        return true;
    }

private:
    static constexpr double kFineness = 0.15; ///< of the mean edge
    static constexpr float kLayer = 6.0F; ///< mean edges: further apart in depth is another layer, not a slope
    static constexpr float kThin = 0.05F; ///< places^2: less is a line
    static constexpr float kRim = 1e-3F; ///< places on a common side belong to both triangles

    struct Place {
        std::uint32_t chart = kNone;
        float depth = 0;
    };

    static float twiceArea(Vec2f a, Vec2f b, Vec2f c) { return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y); }

    /// \param turn  1 or -1: the sign of the triangle's area  \param rim  twice the area that counts as the rim
    static bool within(const std::array<Vec2f, 3>& p, Vec2f c, float turn, float rim)
    {
        return turn * twiceArea(p[0], p[1], c) > rim && turn * twiceArea(p[1], p[2], c) > rim
            && turn * twiceArea(p[2], p[0], c) > rim;
    }

    const Mesh& m_mesh;
    int m_direction;
    int m_side = 0;
    float m_scale = 1;
    float m_layer = 0;
    Vec3f m_centre;
    std::vector<Place> m_places;
    std::vector<std::size_t> m_inside;
};

/// The charts of one side: connected triangles that do not lie over each other.
Result<void> growCharts(const Mesh& mesh, const std::vector<std::array<std::uint32_t, 3>>& beyond,
                        const std::vector<int>& sides, int side, std::vector<Chart>& charts, const JobContext& context)
{
    Cover cover(mesh, side);
    std::vector<bool> taken(sides.size());
    for (std::uint32_t start = 0; start < sides.size(); ++start) {
        if (sides[start] != side || taken[start])
            continue;
        const auto number = static_cast<std::uint32_t>(charts.size());
        taken[start] = true;
        cover.add(mesh.triangles[start], number);
        Chart chart { side, { start } };
        for (std::size_t next = 0; next < chart.triangles.size(); ++next) {
            if (next % kPoll == 0 && context.stopRequested())
                return context.checkpoint();
            for (const std::uint32_t other : beyond[chart.triangles[next]]) {
                if (other == kNone || taken[other] || sides[other] != side || !cover.add(mesh.triangles[other], number))
                    continue;
                taken[other] = true;
                chart.triangles.push_back(other);
            }
        }
        charts.push_back(std::move(chart));
    }
    return {};
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

Result<std::vector<Chart>> boxCharts(const Mesh& mesh, const JobContext& context)
{
    const auto beyond = neighbours(mesh);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    std::vector<Vec3f> normals(mesh.triangles.size());
    std::vector<int> sides(mesh.triangles.size());
    context.inParallel(sides.size(), kPoll, [&](std::size_t begin, std::size_t end) {
        for (std::size_t t = begin; t < end; ++t) {
            normals[t] = faceNormal(mesh, mesh.triangles[t]);
            sides[t] = bestSide(normals[t]);
        }
    });
    smoothSides(normals, beyond, sides);
    std::array<std::vector<Chart>, 6> ofSide;
    context.inParallel(ofSide.size(), 1, [&](std::size_t side, std::size_t /*end*/) {
        // an answer here is Cancelled, which the checkpoint below repeats
        [[maybe_unused]] const auto grown =
            growCharts(mesh, beyond, sides, static_cast<int>(side), ofSide[side], context);
    });
    if (auto go = context.checkpoint(); !go)
        return go.error();
    std::vector<Chart> charts;
    for (auto& some : ofSide)
        std::move(some.begin(), some.end(), std::back_inserter(charts));
    return charts;
}

} // namespace orfeas::mesh
