#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/field/brick_bits.h"

#include <span>
#include <vector>

namespace orfeas::field {

/// What the surface has in one brick, and the numbers of its vertices: one for each cut lattice edge that starts in it,
/// ordered by axis, then z, y, x; middles of loops follow after the vertices of all bricks.
struct BrickSurface {
    Cell place;
    Rows cells {}; ///< that the surface crosses
    CutEdges edges {};
    std::array<std::uint16_t, 24> before {}; ///< cut edges before edges[axis][z]
    std::uint32_t edgeCount = 0;
    std::uint32_t middleCount = 0;
    std::uint32_t triangleCount = 0;
    std::uint32_t firstVertex = 0;
    std::uint32_t firstMiddle = 0;
    std::uint32_t firstTriangle = 0;
    std::vector<std::uint8_t> signs; ///< of each crossed cell, in the order of its bit

    /// Number of the vertex on the edge that starts at the node `slot` (0..511) of this brick.
    std::uint32_t vertexOn(unsigned slot, int axis) const
    {
        const std::uint64_t below = edges[axis][slot >> 6U] & ((std::uint64_t { 1 } << (slot & 63U)) - 1);
        return firstVertex + before[axis * 8 + (slot >> 6U)] + bitCount(below);
    }
};

/// The surface's bricks with all vertices and triangles counted and numbered: the first of two passes, so that the
/// second can write them from several threads.
class SurfaceIndex {
public:
    static Result<SurfaceIndex> make(const Level& level, const JobContext& context);

    std::span<const BrickSurface> bricks() const { return m_bricks; }
    /// Null where the surface is not.
    const BrickSurface* at(Cell place) const
    {
        const std::uint32_t i = m_level->holdsBrick(place) ? m_index[m_level->indexOf(place)] : kNone;
        return i == kNone ? nullptr : &m_bricks[i];
    }
    std::uint32_t edgeVertices() const { return m_edgeVertices; }
    std::uint32_t vertices() const { return m_vertices; }
    std::uint32_t triangles() const { return m_triangles; }
    std::uint64_t cells() const { return m_cells; }

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    explicit SurfaceIndex(const Level& level) : m_level(&level) { }
    void number();

    const Level* m_level;
    std::vector<BrickSurface> m_bricks;
    std::vector<std::uint32_t> m_index; ///< by brick place
    std::uint32_t m_edgeVertices = 0;
    std::uint32_t m_vertices = 0;
    std::uint32_t m_triangles = 0;
    std::uint64_t m_cells = 0;
};

} // namespace orfeas::field
