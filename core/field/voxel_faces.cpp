#include "core/field/voxel_faces.h"

#include "core/field/evaluate.h"

#include <vector>

namespace orfeas::field {

namespace {

/// A set of cells of one lattice.
class CellSet {
public:
    explicit CellSet(int cells) : m_cells(cells), m_bits(static_cast<std::size_t>(cells) * cells * cells) { }
    bool has(Cell c) const { return m_bits[indexOf(c)]; }
    /// \return false when it was there already
    bool add(Cell c)
    {
        const std::size_t i = indexOf(c);
        if (m_bits[i])
            return false;
        m_bits[i] = true;
        return true;
    }

private:
    std::size_t indexOf(Cell c) const { return (static_cast<std::size_t>(c.z) * m_cells + c.y) * m_cells + c.x; }
    int m_cells;
    std::vector<bool> m_bits;
};

/// Which cells are solid; outside the lattice nothing is.
class Solid {
public:
    explicit Solid(const Level& level) : m_level(level), m_set(level.cells())
    {
        const int side = level.cells() + 1;
        std::vector<float> values(static_cast<std::size_t>(side) * side * side);
        const auto at = [&](Cell n) -> float& {
            return values[(static_cast<std::size_t>(n.z) * side + n.y) * side + n.x];
        };
        for (const Brick* brick : level.bricks()) {
            forEachBit(brick->known, [&](unsigned slot) {
                const Cell n { static_cast<int>(slot & 7U), static_cast<int>((slot >> 3U) & 7U),
                               static_cast<int>(slot >> 6U) };
                at(Cell { 8 * brick->place.x, 8 * brick->place.y, 8 * brick->place.z } + n) = brick->values[slot];
            });
        }
        forEachCell([&](Cell cell) {
            float sum = 0;
            for (int i = 0; i < 8; ++i)
                sum += at(corner(cell, i));
            if (sum > 0)
                m_set.add(cell);
        });
    }

    bool has(Cell cell) const { return m_level.holds(cell) && m_set.has(cell); }

    /// Fills one cell of each pair of diagonal neighbours that share an edge and no face-neighbour, until none is left.
    void closeEdges()
    {
        bool changed = true;
        while (changed) {
            changed = false;
            forEachCell([&](Cell cell) {
                for (int axis = 0; axis < 3; ++axis)
                    changed = closeEdge(cell, axis) || changed;
            });
        }
    }

    template<typename Visit> void forEachCell(const Visit& visit) const
    {
        for (int z = 0; z < m_level.cells(); ++z) {
            for (int y = 0; y < m_level.cells(); ++y) {
                for (int x = 0; x < m_level.cells(); ++x)
                    visit(Cell { x, y, z });
            }
        }
    }

private:
    bool closeEdge(Cell cell, int axis)
    {
        const Cell u = axis == 0 ? Cell { 0, 1, 0 } : Cell { 1, 0, 0 };
        const Cell v = axis == 2 ? Cell { 0, 1, 0 } : Cell { 0, 0, 1 };
        const bool here = has(cell);
        const bool right = has(cell + u);
        const bool up = has(cell + v);
        const bool across = has(cell + u + v);
        if (here && across && !right && !up)
            return m_set.add(cell + u);
        if (right && up && !here && !across)
            return m_set.add(cell);
        return false;
    }

    const Level& m_level;
    CellSet m_set;
};

struct Side {
    Cell step;
    Vec3f normal;
    std::array<int, 4> corners; ///< counter-clockwise seen from outside
};

constexpr std::array<Side, 6> kSides { {
    { { -1, 0, 0 }, { -1, 0, 0 }, { 0, 4, 6, 2 } },
    { { 1, 0, 0 }, { 1, 0, 0 }, { 1, 3, 7, 5 } },
    { { 0, -1, 0 }, { 0, -1, 0 }, { 0, 1, 5, 4 } },
    { { 0, 1, 0 }, { 0, 1, 0 }, { 2, 6, 7, 3 } },
    { { 0, 0, -1 }, { 0, 0, -1 }, { 0, 2, 3, 1 } },
    { { 0, 0, 1 }, { 0, 0, 1 }, { 4, 5, 7, 6 } },
} };

} // namespace

Result<mesh::Mesh> voxelFaces(const Field& field, const Level& level, bool coloured, const JobContext& context)
{
    Solid solid(level);
    solid.closeEdges();
    mesh::Mesh mesh;
    std::vector<Vec3f> middles;
    solid.forEachCell([&](Cell cell) {
        if (!solid.has(cell))
            return;
        for (const Side& side : kSides) {
            if (solid.has(cell + side.step))
                continue;
            const auto first = static_cast<std::uint32_t>(mesh.positions.size());
            Vec3f middle;
            for (const int c : side.corners) {
                mesh.positions.push_back(level.position(corner(cell, c)));
                mesh.normals.push_back(side.normal);
                middle = middle + mesh.positions.back() * 0.25F;
            }
            middles.push_back(middle);
            mesh.triangles.push_back({ first, first + 1, first + 2 });
            mesh.triangles.push_back({ first, first + 2, first + 3 });
        }
    });
    if (!coloured)
        return mesh;
    std::vector<Rgba8> colours(middles.size());
    if (auto answered = evaluateColours(field, middles, colours, context); !answered)
        return answered.error();
    mesh.colours.reserve(mesh.positions.size());
    for (const Rgba8 colour : colours)
        mesh.colours.insert(mesh.colours.end(), 4, colour);
    return mesh;
}

} // namespace orfeas::field
