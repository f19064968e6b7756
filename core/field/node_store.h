#pragma once

#include "core/base/geometry.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace orfeas::field {

/// Place of a node or a cell in a lattice, 0 .. cells a side.
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

/// One value a node for the nodes that have any, in bricks of 8 x 8 x 8 made when first written.
template<typename T> class BrickGrid {
public:
    BrickGrid(int nodesPerSide, T empty)
        : m_bricksPerSide((nodesPerSide + 7) / 8), m_empty(empty),
          m_bricks(static_cast<std::size_t>(m_bricksPerSide) * m_bricksPerSide * m_bricksPerSide)
    {
    }

    T get(Cell n) const
    {
        const auto& brick = m_bricks[brickOf(n)];
        return brick ? (*brick)[slotOf(n)] : m_empty;
    }

    T& at(Cell n)
    {
        auto& brick = m_bricks[brickOf(n)];
        if (!brick) {
            brick = std::make_unique<Brick>();
            brick->fill(m_empty);
        }
        return (*brick)[slotOf(n)];
    }

private:
    using Brick = std::array<T, 512>;
    std::size_t brickOf(Cell n) const
    {
        return (static_cast<std::size_t>(n.z >> 3) * m_bricksPerSide + (n.y >> 3)) * m_bricksPerSide + (n.x >> 3);
    }
    static std::size_t slotOf(Cell n)
    {
        return static_cast<std::size_t>(((n.z & 7) << 6) | ((n.y & 7) << 3) | (n.x & 7));
    }

    int m_bricksPerSide;
    T m_empty;
    std::vector<std::unique_ptr<Brick>> m_bricks;
};

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

/// One level of the pyramid: a lattice of `cells` a side over a cube, and what is known at its nodes. Values are
/// relative to the iso level: above 0 is inside. Unknown is NaN.
struct Level {
    Level(int cellsPerSide, const Box3f& cube)
        : cells(cellsPerSide), origin(cube.lo), spacing((cube.hi.x - cube.lo.x) / static_cast<float>(cellsPerSide)),
          values(cellsPerSide + 1, std::numeric_limits<float>::quiet_NaN())
    {
    }
    Vec3f position(Cell n) const
    {
        return { origin.x + spacing * static_cast<float>(n.x), origin.y + spacing * static_cast<float>(n.y),
                 origin.z + spacing * static_cast<float>(n.z) };
    }
    bool onBorder(Cell n) const
    {
        return n.x == 0 || n.y == 0 || n.z == 0 || n.x == cells || n.y == cells || n.z == cells;
    }
    bool holds(Cell c) const { return c.x >= 0 && c.y >= 0 && c.z >= 0 && c.x < cells && c.y < cells && c.z < cells; }
    bool known(Cell cell) const
    {
        for (int i = 0; i < 8; ++i) {
            if (std::isnan(values.get(corner(cell, i))))
                return false;
        }
        return true;
    }
    std::array<float, 8> corners(Cell cell) const
    {
        std::array<float, 8> v {};
        for (int i = 0; i < 8; ++i)
            v[i] = values.get(corner(cell, i));
        return v;
    }
    /// Bit i is set when corner i is inside; 0 and 255: the surface does not cross.
    static int signs(const std::array<float, 8>& v)
    {
        int bits = 0;
        for (int i = 0; i < 8; ++i)
            bits |= (v[i] > 0 ? 1 : 0) << i;
        return bits;
    }

    int cells;
    Vec3f origin;
    float spacing;
    BrickGrid<float> values;
    std::vector<Cell> crossing; ///< cells that the surface crosses, every corner known
    std::vector<Cell> evaluated; ///< cells whose corners are all known, of a sparse level; empty: all are
};

} // namespace orfeas::field
