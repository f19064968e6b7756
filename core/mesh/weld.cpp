#include "core/mesh/weld.h"

#include "core/mesh/attributes.h"

#include <bit>
#include <limits>
#include <string>

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr float kCell = 4; ///< tolerances: most points then have one cell to look into

using Cell = std::array<std::int64_t, 3>;

/// Points by the cell of space they lie in.
class CellTable {
public:
    explicit CellTable(std::size_t points) : m_heads(std::bit_ceil(points * 2 + 16), kNone), m_next(points, kNone) { }

    void add(const Cell& cell, std::uint32_t point)
    {
        std::uint32_t& head = m_heads[slot(cell)];
        m_next[point] = head;
        head = point;
    }

    template<typename Near> std::uint32_t find(const Cell& cell, const Near& near) const
    {
        std::uint32_t found = kNone;
        for (std::uint32_t point = m_heads[slot(cell)]; point != kNone; point = m_next[point]) {
            if (near(point))
                found = std::min(found, point);
        }
        return found;
    }

private:
    std::size_t slot(const Cell& cell) const
    {
        std::uint64_t hash = 0;
        for (const std::int64_t c : cell)
            hash = (hash ^ static_cast<std::uint64_t>(c)) * 0x9E3779B97F4A7C15U;
        return (hash ^ hash >> 32U) & (m_heads.size() - 1);
    }

    std::vector<std::uint32_t> m_heads;
    std::vector<std::uint32_t> m_next;
};

} // namespace

std::vector<std::uint32_t> firstAtPlace(std::span<const Vec3f> positions, float tolerance, const JobContext& context)
{
    std::vector<std::uint32_t> first(positions.size());
    CellTable table(positions.size());
    const double cell = static_cast<double>(tolerance) * static_cast<double>(kCell);
    const auto cellOf = [cell](double x) {
        return static_cast<std::int64_t>(std::clamp(std::floor(x / cell), -9e17, 9e17));
    };
    for (std::uint32_t i = 0; i < positions.size() && !context.stopRequested(); ++i) {
        first[i] = i;
        const Vec3f p = positions[i];
        if (!finite(p))
            continue;
        const std::array<double, 3> at { p.x, p.y, p.z };
        Cell low {};
        Cell high {};
        Cell own {};
        for (std::size_t k = 0; k < 3; ++k) {
            low[k] = cellOf(at[k] - static_cast<double>(tolerance));
            own[k] = cellOf(at[k]);
            high[k] = cellOf(at[k] + static_cast<double>(tolerance));
        }
        const auto near = [&](std::uint32_t other) {
            const Vec3f d = positions[other] - p;
            return dot(d, d) <= tolerance * tolerance;
        };
        std::uint32_t found = kNone;
        for (std::int64_t x = low[0]; x <= high[0]; ++x) {
            for (std::int64_t y = low[1]; y <= high[1]; ++y) {
                for (std::int64_t z = low[2]; z <= high[2]; ++z)
                    found = std::min(found, table.find({ x, y, z }, near));
            }
        }
        if (found == kNone)
            table.add(own, i);
        else
            first[i] = found;
    }
    return first;
}

float toleranceOf(const Mesh& mesh, float share)
{
    Box3f bounds;
    for (const Vec3f& p : mesh.positions) {
        if (finite(p))
            bounds.extend(p);
    }
    const float side = bounds.empty() ? 0 : bounds.longestSide();
    return std::max(side * share, std::numeric_limits<float>::min());
}

Result<Mesh> weld(const Mesh& mesh, float share, const JobContext& context)
{
    if (auto usable = checkIndices(mesh); !usable)
        return usable.error();
    if (!(share >= 1e-7F && share <= 0.1F))
        return Error { ErrorCode::InvalidInput,
                       "weld: the distance is " + std::to_string(share) + " of the longest side: choose 1e-7 to 0.1" };
    context.report("weld", 0, 0);
    const auto first = firstAtPlace(mesh.positions, toleranceOf(mesh, share), context);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    Mesh out;
    out.positions = mesh.positions;
    out.colours = vertexColours(mesh);
    out.triangles.reserve(mesh.triangles.size());
    for (const Triangle& t : mesh.triangles)
        out.triangles.push_back({ first[t[0]], first[t[1]], first[t[2]] });
    return compacted(std::move(out));
}

} // namespace orfeas::mesh
