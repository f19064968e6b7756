#include "core/field/surface_index.h"

#include "core/base/target_clones.h"
#include "core/field/cube_table.h"
#include "core/field/piecewise.h"

namespace orfeas::field {

namespace {

ORFEAS_TARGET_CLONES BrickSurface countIn(const Level& level, Cell place)
{
    BrickSurface out;
    out.place = place;
    const NodeWindow window = nodeWindow(level, place);
    out.cells = crossingCells(level, window, place);
    out.edges = cutEdges(window);
    for (int axis = 0; axis < 3; ++axis) {
        for (int z = 0; z < 8; ++z) {
            out.before[axis * 8 + z] = static_cast<std::uint16_t>(out.edgeCount);
            out.edgeCount += bitCount(out.edges[axis][z]);
        }
    }
    const auto& table = packedCubeTable();
    out.signs.reserve(countOf(out.cells));
    forEachBit(out.cells, [&](unsigned slot) {
        out.signs.push_back(static_cast<std::uint8_t>(signsOf(window, slot)));
        const PackedCase& pattern = table[out.signs.back()];
        out.triangleCount += pattern.triangleCount;
        out.middleCount += pattern.middleCount;
    });
    return out;
}

} // namespace

Result<SurfaceIndex> SurfaceIndex::make(const Level& level, const JobContext& context)
{
    SurfaceIndex index(level);
    const auto bricks = level.bricks();
    index.m_bricks.resize(bricks.size());
    auto counted = forItems(bricks.size(), 64, context,
                            [&](std::size_t i) { index.m_bricks[i] = countIn(level, bricks[i]->place); });
    if (!counted)
        return counted.error();
    std::erase_if(index.m_bricks, [](const BrickSurface& b) { return b.edgeCount == 0 && !anyOf(b.cells); });
    index.number();
    return index;
}

void SurfaceIndex::number()
{
    const auto side = static_cast<std::size_t>(m_level->bricksPerSide());
    m_index.assign(side * side * side, kNone);
    std::uint32_t middles = 0;
    for (std::uint32_t i = 0; i < m_bricks.size(); ++i) {
        BrickSurface& brick = m_bricks[i];
        m_index[m_level->indexOf(brick.place)] = i;
        brick.firstVertex = m_edgeVertices;
        brick.firstMiddle = middles;
        brick.firstTriangle = m_triangles;
        m_edgeVertices += brick.edgeCount;
        middles += brick.middleCount;
        m_triangles += brick.triangleCount;
        m_cells += countOf(brick.cells);
    }
    for (BrickSurface& brick : m_bricks)
        brick.firstMiddle += m_edgeVertices;
    m_vertices = m_edgeVertices + middles;
}

} // namespace orfeas::field
