#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace orfeas::field {

/// Cube edge e runs from kEdgeStart[e] (a corner index) along kEdgeAxis[e] (0: x, 1: y, 2: z).
inline constexpr std::array<int, 12> kEdgeStart { 0, 2, 4, 6, 0, 1, 4, 5, 0, 1, 2, 3 };
inline constexpr std::array<int, 12> kEdgeAxis { 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2 };

/// How the surface passes through a cell of one sign pattern.
struct CubeCase {
    /// Closed loops of cut edges, counter-clockwise seen from outside the solid.
    std::vector<std::vector<int>> loops;
    /// Corners are edge numbers 0..11, or 12 + l: the middle of loop l.
    std::vector<std::array<int, 3>> triangles;
};

/// All 256 sign patterns (bit i: corner i is inside), made from one rule and not typed in: on a face with two inside
/// corners at opposite ends, these are kept apart. The rule looks only at the face, so neighbouring cells agree; no
/// triangle edge inside a loop lies in a cube face (where none such exists the loop is fanned from its middle), so
/// every edge of the surface has exactly two triangles. \thread any
const std::array<CubeCase, 256>& cubeTable();

/// The same in one flat piece, for the loops that read it once a cell.
struct PackedCase {
    std::uint8_t edgeCount = 0;
    std::uint8_t triangleCount = 0;
    std::uint8_t middleCount = 0;
    std::array<std::uint8_t, 12> edges {}; ///< the cut ones
    std::array<std::array<std::uint8_t, 3>, 12> triangles {}; ///< corners: edge numbers, or 12 + m: the m-th middle
    std::array<std::uint16_t, 4> middleEdges {}; ///< bit e: edge e is in the loop of that middle
};

const std::array<PackedCase, 256>& packedCubeTable();

} // namespace orfeas::field
