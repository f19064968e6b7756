#include "core/field/iso_surface.h"

#include "core/base/target_clones.h"
#include "core/field/ask_nodes.h"
#include "core/field/cube_table.h"
#include "core/field/edge_vertices.h"
#include "core/field/evaluate.h"
#include "core/field/piecewise.h"
#include "core/field/surface_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace orfeas::field {

namespace {

/// The middle of a loop that cannot be triangulated without it, and the vertices of the loop.
struct Middle {
    std::uint32_t vertex;
    std::array<std::uint32_t, 12> ring;
    std::size_t count;
};

/// Writes the triangles of bricks, one brick at a time.
class Triangles {
public:
    /// \param end  of the room that the bricks' triangles have
    Triangles(const SurfaceIndex& index, const mesh::Triangle* end) : m_index(index), m_few(fewTable()), m_end(end) { }

    void write(const BrickSurface& brick, mesh::Triangle* out, std::vector<Middle>& middles)
    {
        numberEdges(brick);
        const std::uint8_t* signs = brick.signs.data();
        std::uint32_t nextMiddle = brick.firstMiddle;
        forEachBit(brick.cells, [&](unsigned slot) {
            const std::uint8_t sign = *signs++;
            const Few& few = m_few[sign];
            const std::uint32_t* ids = &m_ids[indexOf(slot)];
            if (few.count != 0 && m_end - out >= kFew) {
                // all the room that few can take, whatever the cell needs: the next cell writes over the rest, and the
                // processor has no number of turns to guess
                std::uint32_t* corner = out->data();
                for (int i = 0; i < 3 * kFew; ++i)
                    corner[i] = ids[few.offsets[i]];
                out += few.count;
            } else {
                out = writeAny(packedCubeTable()[sign], ids, nextMiddle, out, middles);
            }
        });
    }

private:
    static constexpr int kFew = 4;
    /// A pattern of at most kFew triangles without middles: their corners as offsets into m_ids.
    struct Few {
        std::array<int, std::size_t { 3 } * kFew> offsets {};
        int count = 0; ///< 0 for other patterns
    };

    static const std::array<Few, 256>& fewTable()
    {
        static const std::array<Few, 256> table = makeFew();
        return table;
    }

    static std::array<Few, 256> makeFew()
    {
        std::array<Few, 256> out;
        for (std::size_t sign = 0; sign < out.size(); ++sign) {
            const PackedCase& pattern = packedCubeTable()[sign];
            if (pattern.middleCount != 0 || pattern.triangleCount > kFew)
                continue;
            out[sign].count = pattern.triangleCount;
            for (int i = 0; i < 3 * pattern.triangleCount; ++i)
                out[sign].offsets[i] = kOffset[pattern.triangles[i / 3][i % 3]];
        }
        return out;
    }

    static mesh::Triangle* writeAny(const PackedCase& pattern, const std::uint32_t* ids, std::uint32_t& nextMiddle,
                                    mesh::Triangle* out, std::vector<Middle>& middles)
    {
        for (int m = 0; m < pattern.middleCount; ++m)
            middles.push_back(middleOf(pattern.middleEdges[m], ids, nextMiddle + m));
        const auto corner = [&](std::uint8_t c) { return c < 12 ? ids[kOffset[c]] : nextMiddle + c - 12; };
        for (const auto& [a, b, c] : std::span(pattern.triangles).first(pattern.triangleCount))
            *out++ = { corner(a), corner(b), corner(c) };
        nextMiddle += pattern.middleCount;
        return out;
    }

    static constexpr int kSide = 9; ///< nodes: the brick's and the planes beyond its high sides
    static constexpr unsigned kPerAxis = kSide * kSide * kSide;
    static constexpr std::array<int, 12> kOffset = [] {
        std::array<int, 12> offsets {};
        for (int e = 0; e < 12; ++e) {
            const Cell start = corner({ 0, 0, 0 }, kEdgeStart[e]);
            offsets[e] = kEdgeAxis[e] * kPerAxis + (start.z * kSide + start.y) * kSide + start.x;
        }
        return offsets;
    }();
    static unsigned indexOf(unsigned slot)
    {
        return ((slot >> 6U) * kSide + ((slot >> 3U) & 7U)) * kSide + (slot & 7U);
    }

    /// Notes the vertex of every cut edge that a cell of the brick can have.
    void numberEdges(const BrickSurface& brick)
    {
        std::uint32_t next = brick.firstVertex;
        for (int axis = 0; axis < 3; ++axis) {
            for (unsigned z = 0; z < 8; ++z) {
                for (std::uint64_t bits = brick.edges[axis][z]; bits != 0; bits &= bits - 1)
                    m_ids[axis * kPerAxis + indexOf(z * 64 + static_cast<unsigned>(std::countr_zero(bits)))] = next++;
            }
        }
        for (unsigned beyond = 1; beyond < 7; ++beyond) {
            if (const BrickSurface* other = m_index.at(corner(brick.place, static_cast<int>(beyond))))
                numberEdgesOf(*other, beyond);
        }
    }

    /// \param beyond  bit a: `other` lies beyond the brick's high side along axis a
    void numberEdgesOf(const BrickSurface& other, unsigned beyond)
    {
        const std::uint64_t nearest = ((beyond & 1U) != 0 ? 0x0101010101010101U : ~std::uint64_t { 0 })
            & ((beyond & 2U) != 0 ? 0xFFU : ~std::uint64_t { 0 });
        const unsigned shift =
            (beyond & 1U) * 8 + (beyond & 2U) / 2 * 8 * kSide + (beyond & 4U) / 4 * 8 * kSide * kSide;
        for (unsigned axis = 0; axis < 3; ++axis) {
            if (((beyond >> axis) & 1U) != 0)
                continue;
            for (unsigned z = 0; z < ((beyond & 4U) != 0 ? 1U : 8U); ++z) {
                for (std::uint64_t bits = other.edges[axis][z] & nearest; bits != 0; bits &= bits - 1) {
                    const unsigned slot = z * 64 + static_cast<unsigned>(std::countr_zero(bits));
                    m_ids[axis * kPerAxis + indexOf(slot) + shift] = other.vertexOn(slot, static_cast<int>(axis));
                }
            }
        }
    }

    static Middle middleOf(unsigned edges, const std::uint32_t* ids, std::uint32_t vertex)
    {
        Middle middle { vertex, {}, 0 };
        for (unsigned e = 0; e < 12; ++e) {
            if (((edges >> e) & 1U) != 0)
                middle.ring[middle.count++] = ids[kOffset[e]];
        }
        return middle;
    }

    const SurfaceIndex& m_index;
    const std::array<Few, 256>& m_few;
    const mesh::Triangle* m_end;
    std::array<std::uint32_t, std::size_t { 3 } * kPerAxis>
        m_ids {}; ///< vertices by axis and node; what is not cut is not read
};

/// Of all the bricks, into the room that the index gave them.
ORFEAS_TARGET_CLONES void writeTriangles(const SurfaceIndex& index, std::span<const BrickSurface> bricks,
                                         mesh::Mesh& mesh, std::vector<Middle>& middles)
{
    const BrickSurface& last = bricks.back();
    Triangles triangles(index, mesh.triangles.data() + last.firstTriangle + last.triangleCount);
    for (const BrickSurface& brick : bricks)
        triangles.write(brick, mesh.triangles.data() + brick.firstTriangle, middles);
}

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
    // most of this is the system's time for new memory, so two threads share it
    const std::array<std::function<void()>, 3> rooms { [&] { mesh.triangles.resize(index.triangles()); },
                                                       [&] { mesh.positions.resize(index.vertices()); },
                                                       [&] { mesh.normals.resize(index.vertices()); } };
    context.inParallel(rooms.size(), 1, [&](std::size_t i, std::size_t /*end*/) { rooms[i](); });
    const auto ends = runsOf(bricks.size(), std::max<std::size_t>(field.preferredBatch(), 1),
                             [&](std::size_t i) { return bricks[i].edgeCount; });
    std::vector<std::vector<Middle>> middles(ends.size());
    auto written = forPieces(ends.size(), context, [&](std::size_t piece) -> Result<void> {
        const std::size_t begin = piece == 0 ? 0 : ends[piece - 1];
        const auto some = bricks.subspan(begin, ends[piece] - begin);
        writeTriangles(index, some, mesh, middles[piece]);
        return placeVertices(field, level, some, options.refine, options.margin, mesh);
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
