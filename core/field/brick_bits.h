#pragma once

#include "core/field/lattice.h"

namespace orfeas::field {

/// One bit for each of 8 x 8 nodes or cells: bit y * 8 + x.
using Plane = std::uint64_t;
/// The same for the four corners of cells: at x, y; at x + 1, y; at x, y + 1; at x + 1, y + 1.
using Planes = std::array<Plane, 4>;

/// The node bits of a brick and of the planes beyond its high sides, by z in 0..8.
struct NodeWindow {
    std::array<Planes, 9> inside;
    std::array<Planes, 9> known;
};

NodeWindow nodeWindow(const Level& level, Cell place);

/// Lattice edges between known nodes that the surface cuts, by axis and z, each by the node it starts at.
using CutEdges = std::array<std::array<Plane, 8>, 3>;

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
    const unsigned z = slot >> 6U;
    const unsigned at = slot & 63U;
    unsigned signs = 0;
    for (unsigned i = 0; i < 4; ++i) {
        signs |= static_cast<unsigned>((window.inside[z][i] >> at) & 1U) << i;
        signs |= static_cast<unsigned>((window.inside[z + 1][i] >> at) & 1U) << (i + 4);
    }
    return static_cast<int>(signs);
}

} // namespace orfeas::field
