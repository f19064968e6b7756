#include "core/field/voxel_faces.h"

#include "core/base/contract.h"
#include "core/field/evaluate.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace orfeas::field {

namespace {

/// Which cells are solid, one bit each; outside the lattice nothing is.
class Solid {
public:
    using Row = std::uint64_t; ///< bit x

    /// \param level  dense
    explicit Solid(const Level& level) : m_cells(level.cells()), m_rows(std::size_t { 1 } * side() * side())
    {
        ORFEAS_EXPECTS(level.cells() <= 64);
        const int nodes = m_cells + 1;
        std::vector<float> values(std::size_t { 1 } * nodes * nodes * nodes);
        for (const Brick* brick : level.bricks())
            copyNodes(*brick, nodes, values);
        for (int z = 0; z < m_cells; ++z) {
            for (int y = 0; y < m_cells; ++y)
                row(y, z) = solidIn(&values[(std::size_t { 1 } * z * nodes + y) * nodes], nodes);
        }
    }

    bool has(Cell c) const { return ((row(c.y, c.z) >> c.x) & 1U) != 0; }

    /// Fills one cell of each pair of diagonal neighbours that share an edge and no face-neighbour, until none is left.
    void closeEdges()
    {
        bool changed = true;
        while (changed) {
            changed = false;
            forEachRow([&](int y, int z) {
                if (openEdges(y, z) == 0)
                    return;
                for (int x = 0; x < m_cells; ++x) {
                    for (int axis = 0; axis < 3; ++axis)
                        changed = closeEdge({ x, y, z }, axis) || changed;
                }
            });
        }
    }

    std::size_t faces() const
    {
        std::size_t count = 0;
        forEachRow([&](int y, int z) {
            for (const Row bare : bareSides(y, z))
                count += bitCount(bare);
        });
        return count;
    }

    /// Calls visit(cell, side) for each face between solid and not, by cell; side as in kSides.
    template<typename Visit> void forEachFace(const Visit& visit) const
    {
        forEachRow([&](int y, int z) {
            const auto bare = bareSides(y, z);
            for (Row any = bare[0] | bare[1] | bare[2] | bare[3] | bare[4] | bare[5]; any != 0; any &= any - 1) {
                const int x = std::countr_zero(any);
                for (std::size_t side = 0; side < bare.size(); ++side) {
                    if (((bare[side] >> x) & 1U) != 0)
                        visit(Cell { x, y, z }, side);
                }
            }
        });
    }

private:
    int side() const { return m_cells + 2; } ///< rows, with an empty one beyond each end
    const Row& row(int y, int z) const { return m_rows[std::size_t { 1 } * (z + 1) * side() + y + 1]; }
    Row& row(int y, int z) { return m_rows[std::size_t { 1 } * (z + 1) * side() + y + 1]; }

    template<typename Visit> void forEachRow(const Visit& visit) const
    {
        for (int z = 0; z < m_cells; ++z) {
            for (int y = 0; y < m_cells; ++y)
                visit(y, z);
        }
    }

    static void copyNodes(const Brick& brick, int nodes, std::vector<float>& values)
    {
        const Cell first { 8 * brick.place.x, 8 * brick.place.y, 8 * brick.place.z };
        const int count = std::min(8, nodes - first.x);
        for (int z = first.z; z < std::min(first.z + 8, nodes); ++z) {
            for (int y = first.y; y < std::min(first.y + 8, nodes); ++y)
                std::copy_n(&brick.values[std::size_t { 8 } * ((z & 7) * 8 + (y & 7))], count,
                            &values[(std::size_t { 1 } * z * nodes + y) * nodes + first.x]);
        }
    }

    /// The cells of a row whose corners are inside on average. \param low  value at the row's first node
    Row solidIn(const float* low, int nodes) const
    {
        const float* high = low + std::ptrdiff_t { 1 } * nodes * nodes;
        std::array<float, 65> sums; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
        for (int x = 0; x < nodes; ++x)
            sums[x] = low[x] + low[x + nodes] + high[x] + high[x + nodes];
        Row solid = 0;
        for (int x = 0; x < m_cells; ++x)
            solid |= static_cast<Row>(sums[x] + sums[x + 1] > 0) << x;
        return solid;
    }

    /// Cells with a diagonal neighbour, or between two, that closeEdge() would act on.
    Row openEdges(int y, int z) const
    {
        const auto crossed = [](Row here, Row right, Row up, Row across) {
            return (here & across & ~right & ~up) | (right & up & ~here & ~across);
        };
        const Row here = row(y, z);
        const Row above = row(y + 1, z);
        const Row behind = row(y, z + 1);
        return crossed(here, above, behind, row(y + 1, z + 1)) | crossed(here, here >> 1U, behind, behind >> 1U)
            | crossed(here, here >> 1U, above, above >> 1U);
    }

    bool closeEdge(Cell cell, int axis)
    {
        const Cell u = axis == 0 ? Cell { 0, 1, 0 } : Cell { 1, 0, 0 };
        const Cell v = axis == 2 ? Cell { 0, 1, 0 } : Cell { 0, 0, 1 };
        const bool here = has(cell);
        const bool right = reaches(cell + u);
        const bool up = reaches(cell + v);
        const bool across = reaches(cell + u + v);
        if (here && across && !right && !up)
            add(cell + u);
        else if (right && up && !here && !across)
            add(cell);
        else
            return false;
        return true;
    }

    bool reaches(Cell c) const { return c.x < m_cells && has(c); }
    void add(Cell c) { row(c.y, c.z) |= Row { 1 } << c.x; }

    /// For each of kSides, the row's solid cells with nothing there.
    std::array<Row, 6> bareSides(int y, int z) const
    {
        const Row here = row(y, z);
        return { here & ~(here << 1U),  here & ~(here >> 1U),  here & ~row(y - 1, z),
                 here & ~row(y + 1, z), here & ~row(y, z - 1), here & ~row(y, z + 1) };
    }

    int m_cells;
    std::vector<Row> m_rows;
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
    const std::size_t faces = solid.faces();
    mesh::Mesh mesh;
    mesh.positions.reserve(4 * faces);
    mesh.normals.reserve(4 * faces);
    mesh.triangles.reserve(2 * faces);
    std::vector<Vec3f> middles;
    middles.reserve(faces);
    solid.forEachFace([&](Cell cell, std::size_t s) {
        const Side& side = kSides[s];
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
