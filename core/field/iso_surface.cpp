#include "core/field/iso_surface.h"

#include "core/field/ask_nodes.h"
#include "core/field/cube_table.h"
#include "core/field/edge_vertices.h"
#include "core/field/evaluate.h"
#include "core/field/piecewise.h"
#include "core/field/surface_index.h"

#include <algorithm>

namespace orfeas::field {

namespace {

/// The middle of a loop that cannot be triangulated without it, and the vertices of the loop.
struct Middle {
    std::uint32_t vertex;
    std::array<std::uint32_t, 12> ring;
    std::size_t count;
};

/// Writes the triangles of one brick.
class Triangles {
public:
    Triangles(const SurfaceIndex& index, const BrickSurface& brick) : m_brick(brick), m_nextMiddle(brick.firstMiddle)
    {
        for (int i = 0; i < 8; ++i)
            m_beyond[i] = i == 0 ? &brick : index.at(corner(brick.place, i));
    }

    void write(mesh::Triangle* out, std::vector<Middle>& middles)
    {
        const auto& table = packedCubeTable();
        const std::uint8_t* signs = m_brick.signs.data();
        forEachBit(m_brick.cells, [&](unsigned slot) {
            const PackedCase& pattern = table[*signs++];
            std::array<std::uint32_t, 16> ids {};
            for (int i = 0; i < pattern.edgeCount; ++i)
                ids[pattern.edges[i]] = vertexOn(slot, pattern.edges[i]);
            for (int m = 0; m < pattern.middleCount; ++m) {
                ids[12 + m] = m_nextMiddle;
                middles.push_back(middleOf(pattern.middleEdges[m], ids, m_nextMiddle++));
            }
            for (int t = 0; t < pattern.triangleCount; ++t) {
                const auto& corners = pattern.triangles[t];
                *out++ = { ids[corners[0]], ids[corners[1]], ids[corners[2]] };
            }
        });
    }

private:
    std::uint32_t vertexOn(unsigned slot, int edge) const
    {
        const auto start = static_cast<unsigned>(kEdgeStart[edge]);
        const unsigned x = (slot & 7U) + (start & 1U);
        const unsigned y = ((slot >> 3U) & 7U) + ((start >> 1U) & 1U);
        const unsigned z = (slot >> 6U) + (start >> 2U);
        const BrickSurface* brick = m_beyond[(z >> 3U) * 4 + (y >> 3U) * 2 + (x >> 3U)];
        return brick->vertexOn((z & 7U) * 64 + (y & 7U) * 8 + (x & 7U), kEdgeAxis[edge]);
    }

    static Middle middleOf(unsigned edges, const std::array<std::uint32_t, 16>& ids, std::uint32_t vertex)
    {
        Middle middle { vertex, {}, 0 };
        for (unsigned e = 0; e < 12; ++e) {
            if (((edges >> e) & 1U) != 0)
                middle.ring[middle.count++] = ids[e];
        }
        return middle;
    }

    const BrickSurface& m_brick;
    std::array<const BrickSurface*, 8> m_beyond {};
    std::uint32_t m_nextMiddle;
};

void placeMiddle(const Middle& middle, mesh::Mesh& mesh)
{
    Vec3f position;
    Vec3f normal;
    for (std::size_t i = 0; i < middle.count; ++i) {
        position = position + mesh.positions[middle.ring[i]] * (1.0F / static_cast<float>(middle.count));
        normal = normal + mesh.normals[middle.ring[i]];
    }
    mesh.positions[middle.vertex] = position;
    mesh.normals[middle.vertex] = normalised(normal);
}

} // namespace

Result<Surface> isoSurface(const Field& field, const Level& level, const SurfaceOptions& options,
                           const JobContext& context)
{
    const auto made = SurfaceIndex::make(level, context);
    if (!made)
        return made.error();
    const SurfaceIndex& index = *made;
    const auto bricks = index.bricks();
    Surface surface;
    mesh::Mesh& mesh = surface.mesh;
    mesh.positions.resize(index.vertices());
    mesh.normals.resize(index.vertices());
    mesh.triangles.resize(index.triangles());
    const auto ends = runsOf(bricks.size(), std::max<std::size_t>(field.preferredBatch(), 1),
                             [&](std::size_t i) { return bricks[i].edgeCount; });
    std::vector<std::vector<Middle>> middles(ends.size());
    auto written = forPieces(ends.size(), context, [&](std::size_t piece) -> Result<void> {
        const std::size_t begin = piece == 0 ? 0 : ends[piece - 1];
        for (std::size_t i = begin; i < ends[piece]; ++i)
            Triangles(index, bricks[i]).write(&mesh.triangles[bricks[i].firstTriangle], middles[piece]);
        return placeVertices(field, level, bricks.subspan(begin, ends[piece] - begin), options.refine, mesh);
    });
    if (!written)
        return written.error();
    for (const auto& some : middles) {
        for (const Middle& middle : some)
            placeMiddle(middle, mesh);
    }
    surface.refinementQueries = options.refine ? index.edgeVertices() : 0;
    surface.cells = index.cells();
    if (options.colours) {
        mesh.colours.resize(mesh.positions.size());
        if (auto coloured = evaluateColours(field, mesh.positions, mesh.colours, context); !coloured)
            return coloured.error();
    }
    return surface;
}

} // namespace orfeas::field
