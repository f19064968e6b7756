#pragma once

#include "core/base/geometry.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

namespace orfeas::field {

/// Place of a node, a cell or a brick in its lattice.
struct Cell {
    int x = 0;
    int y = 0;
    int z = 0;
    friend Cell operator+(Cell a, Cell b) { return { a.x + b.x, a.y + b.y, a.z + b.z }; }
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// The eight corners of a cell; bit 0 of the index is x, bit 1 y, bit 2 z.
constexpr Cell corner(Cell cell, int index)
{
    return { cell.x + (index & 1), cell.y + ((index >> 1) & 1), cell.z + (index >> 2) };
}

/// One bit for each of 8 x 8 x 8 nodes or cells: bit x of row z * 8 + y.
using Rows = std::array<std::uint8_t, 64>;

/// The compiler's own needs an instruction that the oldest machines lack and else calls a library.
constexpr unsigned bitCount(std::uint64_t v)
{
    v -= (v >> 1U) & 0x5555555555555555U;
    v = (v & 0x3333333333333333U) + ((v >> 2U) & 0x3333333333333333U);
    v = (v + (v >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
    return static_cast<unsigned>((v * 0x0101010101010101U) >> 56U);
}

std::size_t countOf(const Rows& rows);
bool anyOf(const Rows& rows);

/// Calls visit(slot) for each bit set, in order; slot = z * 64 + y * 8 + x.
template<typename Visit> void forEachBit(const Rows& rows, const Visit& visit)
{
    for (unsigned z = 0; z < 8; ++z) {
        std::uint64_t bits = 0; // a plane at once: the processor has fewer ends of loops to guess
        std::memcpy(&bits, &rows[std::size_t { 8 } * z], sizeof(bits));
        for (; bits != 0; bits &= bits - 1)
            visit(z * 64 + static_cast<unsigned>(std::countr_zero(bits)));
    }
}

/// 8 x 8 x 8 nodes, and the cells that have them as lowest corner. Values are relative to the iso level: above 0 is
/// inside; NaN is unknown.
/// Its rows lie on lines of the processor's cache, so that a look at one plane or one kind of bits takes one line.
struct alignas(64) Brick {
    explicit Brick(Cell at) : place(at) { values.fill(std::numeric_limits<float>::quiet_NaN()); }
    std::array<float, 512> values;
    Rows known {}; ///< nodes
    Rows inside {}; ///< nodes, of the known ones
    Rows wanted {}; ///< nodes to ask next
    Rows cells {}; ///< cells in the active set: all eight corners known once `wanted` is asked
    Cell place; ///< in bricks: its first node is 8 * place
};

class BrickStore;

/// One level of the pyramid: a lattice of `cells` a side (a multiple of 8) over a cube, kept in bricks where anything
/// is known. \thread const calls from several threads
class Level {
public:
    Level(int cellsPerSide, const Box3f& cube);
    ~Level();
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

    int cells() const { return m_cells; }
    float spacing() const { return m_spacing; }
    Vec3f origin() const { return m_origin; }
    Vec3f position(Cell n) const
    {
        return { m_origin.x + m_spacing * static_cast<float>(n.x), m_origin.y + m_spacing * static_cast<float>(n.y),
                 m_origin.z + m_spacing * static_cast<float>(n.z) };
    }
    bool onBorder(Cell n) const
    {
        return n.x == 0 || n.y == 0 || n.z == 0 || n.x == m_cells || n.y == m_cells || n.z == m_cells;
    }
    bool holds(Cell c) const
    {
        return c.x >= 0 && c.y >= 0 && c.z >= 0 && c.x < m_cells && c.y < m_cells && c.z < m_cells;
    }
    /// Bricks a side: one more than the cells need, for the last plane of nodes.
    int bricksPerSide() const { return m_side; }
    bool holdsBrick(Cell b) const
    {
        return b.x >= 0 && b.y >= 0 && b.z >= 0 && b.x < m_side && b.y < m_side && b.z < m_side;
    }
    std::size_t indexOf(Cell b) const { return (static_cast<std::size_t>(b.z) * m_side + b.y) * m_side + b.x; }
    Cell placeOf(std::size_t index) const;

    /// The brick there, null when nothing there is known or `b` is outside.
    const Brick* brick(Cell b) const { return holdsBrick(b) ? m_table[indexOf(b)] : nullptr; }
    Brick* brick(Cell b) { return holdsBrick(b) ? m_table[indexOf(b)] : nullptr; }

    /// The brick there, made when needed with what `coarse` (twice the spacing; may be null) knows of its nodes.
    /// \thread different places from several threads
    Brick& make(Cell b, const Level* coarse);

    /// NaN when unknown or outside the lattice.
    float value(Cell node) const;
    std::array<float, 8> corners(Cell cell) const;
    /// Whether the cell is in the active set.
    bool active(Cell cell) const;

    /// All bricks there are, in Morton order: neighbours in space are mostly neighbours in memory.
    std::vector<Brick*> bricks() const;

private:
    /// Those in a cube of `side` (a power of 2) places a side, octant by octant.
    void appendBricks(Cell first, int side, std::vector<Brick*>& out) const;

    int m_cells;
    int m_side;
    Vec3f m_origin;
    float m_spacing;
    std::unique_ptr<BrickStore> m_store;
    std::vector<Brick*> m_table; ///< null where nothing is known
};

/// The nodes of a brick's place that the lattice has: all but in the last bricks, which hold one plane.
Rows nodesOf(const Level& level, Cell place);

} // namespace orfeas::field
