#include "core/field/iso_surface.h"

#include "core/field/cube_table.h"
#include "core/field/evaluate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace orfeas::field {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
constexpr Cell kSteps[3] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
/// A vertex stays this share of its lattice edge away from the nodes, so that no triangle has two corners at one place.
constexpr float kMargin = 0.02F;

/// Where a lattice edge is cut: node + t * axis.
struct Cut {
    Cell node;
    int axis;
    float t;
};

class Builder {
public:
    explicit Builder(const Level& level)
        : m_level(level), m_ids(level.cells + 1, std::array<std::uint32_t, 3> { kNone, kNone, kNone })
    {
    }

    void addCell(Cell cell)
    {
        const CubeCase& pattern = cubeTable()[Level::signs(m_level.corners(cell))];
        std::array<std::uint32_t, 16> ids {};
        ids.fill(kNone);
        for (std::size_t l = 0; l < pattern.loops.size(); ++l) {
            for (const int e : pattern.loops[l])
                ids[e] = vertexOn(corner(cell, kEdgeStart[e]), kEdgeAxis[e]);
        }
        for (const auto& corners : pattern.triangles) {
            mesh::Triangle triangle {};
            for (int i = 0; i < 3; ++i)
                triangle[i] =
                    corners[i] < 12 ? ids[corners[i]] : middleOf(pattern.loops[corners[i] - 12], ids, ids[corners[i]]);
            m_triangles.push_back(triangle);
        }
    }

    Result<void> refine(const Field& field, const JobContext& context);
    mesh::Mesh finish();
    std::size_t cutCount() const { return m_cuts.size(); }

private:
    struct Middle {
        std::uint32_t id;
        std::vector<std::uint32_t> ring;
    };

    std::uint32_t vertexOn(Cell node, int axis)
    {
        std::uint32_t& id = m_ids.at(node)[axis];
        if (id == kNone) {
            const float a = m_level.values.get(node);
            const float b = m_level.values.get(node + kSteps[axis]);
            id = m_next++;
            m_isCut.push_back(true);
            m_cuts.push_back({ node, axis, std::clamp(a / (a - b), kMargin, 1 - kMargin) });
        }
        return id;
    }

    std::uint32_t middleOf(const std::vector<int>& loop, const std::array<std::uint32_t, 16>& ids, std::uint32_t& known)
    {
        if (known == kNone) {
            Middle middle { m_next++, {} };
            for (const int e : loop)
                middle.ring.push_back(ids[e]);
            known = middle.id;
            m_isCut.push_back(false);
            m_middles.push_back(std::move(middle));
        }
        return known;
    }

    Vec3f positionOf(const Cut& cut) const
    {
        const Vec3f a = m_level.position(cut.node);
        const Vec3f b = m_level.position(cut.node + kSteps[cut.axis]);
        return a + (b - a) * cut.t;
    }

    /// Central difference at a node, one-sided next to what is not known.
    Vec3f gradient(Cell node) const
    {
        const auto along = [&](Cell step) {
            const float here = m_level.values.get(node);
            const Cell before { node.x - step.x, node.y - step.y, node.z - step.z };
            const Cell after = node + step;
            const auto inLattice = [this](Cell n) {
                return n.x >= 0 && n.y >= 0 && n.z >= 0 && n.x <= m_level.cells && n.y <= m_level.cells
                    && n.z <= m_level.cells;
            };
            const float a = inLattice(before) ? m_level.values.get(before) : std::numeric_limits<float>::quiet_NaN();
            const float b = inLattice(after) ? m_level.values.get(after) : std::numeric_limits<float>::quiet_NaN();
            if (std::isnan(a))
                return std::isnan(b) ? 0.0F : b - here;
            return std::isnan(b) ? here - a : 0.5F * (b - a);
        };
        return { along(kSteps[0]), along(kSteps[1]), along(kSteps[2]) };
    }

    const Level& m_level;
    BrickGrid<std::array<std::uint32_t, 3>> m_ids;
    std::vector<Cut> m_cuts;
    std::vector<bool> m_isCut; ///< per vertex: on a lattice edge, or the middle of a loop
    std::vector<Middle> m_middles;
    std::vector<mesh::Triangle> m_triangles;
    std::uint32_t m_next = 0;
};

Result<void> Builder::refine(const Field& field, const JobContext& context)
{
    std::vector<Vec3f> points(m_cuts.size());
    for (std::size_t i = 0; i < m_cuts.size(); ++i)
        points[i] = positionOf(m_cuts[i]);
    std::vector<float> values(points.size());
    if (auto asked = evaluate(field, points, values, context); !asked)
        return asked;
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        Cut& cut = m_cuts[i];
        const float a = m_level.values.get(cut.node);
        const float b = m_level.values.get(cut.node + kSteps[cut.axis]);
        const float v = values[i];
        // regula falsi between the linear guess and the end of the other sign
        const bool towardsEnd = (v > 0) == (a > 0);
        const float t = towardsEnd ? cut.t + (1 - cut.t) * v / (v - b) : cut.t * a / (a - v);
        if (std::isfinite(t))
            cut.t = std::clamp(t, kMargin, 1 - kMargin);
    }
    return {};
}

mesh::Mesh Builder::finish()
{
    mesh::Mesh mesh;
    mesh.positions.resize(m_next);
    mesh.normals.resize(m_next);
    std::size_t cutIndex = 0;
    for (std::uint32_t id = 0; id < m_next; ++id) {
        if (!m_isCut[id])
            continue;
        const Cut& cut = m_cuts[cutIndex++];
        mesh.positions[id] = positionOf(cut);
        const Vec3f g = gradient(cut.node) * (1 - cut.t) + gradient(cut.node + kSteps[cut.axis]) * cut.t;
        mesh.normals[id] = normalised(g * -1);
    }
    for (const Middle& middle : m_middles) {
        Vec3f position;
        Vec3f normal;
        for (const std::uint32_t id : middle.ring) {
            position = position + mesh.positions[id] * (1.0F / static_cast<float>(middle.ring.size()));
            normal = normal + mesh.normals[id];
        }
        mesh.positions[middle.id] = position;
        mesh.normals[middle.id] = normalised(normal);
    }
    mesh.triangles = std::move(m_triangles);
    return mesh;
}

} // namespace

Result<mesh::Mesh> isoSurface(const Field& field, const Level& level, bool refine, const JobContext& context,
                              std::uint64_t& queries)
{
    Builder builder(level);
    for (std::size_t i = 0; i < level.crossing.size(); ++i) {
        if (i % 65536 == 0) {
            if (auto go = context.checkpoint(); !go)
                return go.error();
        }
        builder.addCell(level.crossing[i]);
    }
    if (refine) {
        if (auto placed = builder.refine(field, context); !placed)
            return placed.error();
        queries += builder.cutCount();
    }
    mesh::Mesh mesh = builder.finish();
    mesh.colours.resize(mesh.positions.size());
    if (auto coloured = evaluateColours(field, mesh.positions, mesh.colours, context); !coloured)
        return coloured.error();
    return mesh;
}

} // namespace orfeas::field
