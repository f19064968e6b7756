#pragma once

#include "core/field/lattice.h"

namespace orfeas::field {

/// The node bits of a brick and of the planes beyond its high sides: bit x of rows[z][y], x, y, z in 0..8.
struct NodeWindow {
    std::array<std::array<std::uint16_t, 9>, 9> inside;
    std::array<std::array<std::uint16_t, 9>, 9> known;
};

NodeWindow nodeWindow(const Level& level, Cell place);

/// Lattice edges between known nodes that the surface cuts, by the node they start at.
struct CutEdges {
    std::array<Rows, 3> along; ///< x, y, z
};

/// Of the edges that start in the brick.
CutEdges cutEdges(const NodeWindow& window);

/// The brick's cells that the surface crosses, of those whose corners are all known.
Rows crossingCells(const Level& level, const NodeWindow& window, Cell place);

/// The brick's cells that have a cut edge, whether or not their other corners are known: a surface that goes through
/// such an edge goes through all four cells round it.
Rows cellsAtCutEdges(const Level& level, const NodeWindow& window, Cell place);

/// The brick's nodes that are corners of cells in the active set.
Rows cornersOfCells(const Level& level, Cell place);

/// Sign pattern (bit i: corner i is inside) of the cell at `slot`.
inline int signsOf(const NodeWindow& window, unsigned slot)
{
    const unsigned x = slot & 7U;
    const unsigned y = (slot >> 3U) & 7U;
    const unsigned z = slot >> 6U;
    return static_cast<int>(((window.inside[z][y] >> x) & 3U) | ((window.inside[z][y + 1] >> x) & 3U) << 2U
                            | ((window.inside[z + 1][y] >> x) & 3U) << 4U
                            | ((window.inside[z + 1][y + 1] >> x) & 3U) << 6U);
}

} // namespace orfeas::field
