#include "core/field/cube_table.h"

#include "core/base/contract.h"

#include <algorithm>
#include <utility>

namespace orfeas::field {

namespace {

/// The four corners of each cube face, counter-clockwise seen from outside the cube.
constexpr std::array<std::array<int, 4>, 6> kFaces { {
    { 0, 4, 6, 2 },
    { 1, 3, 7, 5 },
    { 0, 1, 5, 4 },
    { 2, 6, 7, 3 },
    { 0, 2, 3, 1 },
    { 4, 5, 7, 6 },
} };

int edgeBetween(int a, int b)
{
    const int start = std::min(a, b);
    const int difference = a ^ b;
    const int axis = difference == 1 ? 0 : (difference == 2 ? 1 : 2);
    for (int e = 0; e < 12; ++e) {
        if (kEdgeStart[e] == start && kEdgeAxis[e] == axis)
            return e;
    }
    return -1;
}

/// Bit f is set when edge e lies in face f.
int facesOf(int edge)
{
    const int a = kEdgeStart[edge];
    const int b = a | (1 << kEdgeAxis[edge]);
    int bits = 0;
    for (int f = 0; f < 6; ++f) {
        const auto has = [f](int c) { return std::find(kFaces[f].begin(), kFaces[f].end(), c) != kFaces[f].end(); };
        bits |= (has(a) && has(b) ? 1 : 0) << f;
    }
    return bits;
}

/// For each cut edge, the cut edge that follows it round its loop: within a face, each run of inside corners is cut off
/// by one piece from where the face's border leaves the run to where it entered it.
std::array<int, 12> followers(int signs)
{
    std::array<int, 12> next {};
    next.fill(-1);
    const auto inside = [signs](int c) { return ((signs >> c) & 1) != 0; };
    for (const auto& face : kFaces) {
        for (int i = 0; i < 4; ++i) {
            if (inside(face[(i + 3) % 4]) || !inside(face[i]))
                continue;
            int j = i;
            while (inside(face[(j + 1) % 4]))
                ++j;
            next[edgeBetween(face[i], face[(i + 3) % 4])] = edgeBetween(face[j % 4], face[(j + 1) % 4]);
        }
    }
    return next;
}

/// Triangulates loop[first..last] (a fan of sub-polygons over the side first-last) without a diagonal in a cube face.
bool triangulate(const std::vector<int>& loop, std::size_t first, std::size_t last,
                 std::vector<std::array<int, 3>>& out)
{
    if (last - first < 2)
        return true;
    const auto allowed = [&loop](std::size_t a, std::size_t b) {
        const bool side = b - a == 1 || (a == 0 && b == loop.size() - 1);
        return side || (facesOf(loop[a]) & facesOf(loop[b])) == 0;
    };
    for (std::size_t middle = first + 1; middle < last; ++middle) {
        if (!allowed(first, middle) || !allowed(middle, last))
            continue;
        const std::size_t mark = out.size();
        out.push_back({ loop[first], loop[middle], loop[last] });
        if (triangulate(loop, first, middle, out) && triangulate(loop, middle, last, out))
            return true;
        out.resize(mark);
    }
    return false;
}

CubeCase makeCase(int signs)
{
    CubeCase result;
    std::array<int, 12> next = followers(signs);
    for (int start = 0; start < 12; ++start) {
        std::vector<int> loop;
        for (int e = start; next[e] >= 0;) {
            loop.push_back(e);
            e = std::exchange(next[e], -1);
        }
        if (loop.empty())
            continue;
        if (!triangulate(loop, 0, loop.size() - 1, result.triangles)) {
            const int middle = 12 + static_cast<int>(result.loops.size());
            for (std::size_t i = 0; i < loop.size(); ++i)
                result.triangles.push_back({ loop[i], loop[(i + 1) % loop.size()], middle });
        }
        result.loops.push_back(std::move(loop));
    }
    return result;
}

PackedCase pack(const CubeCase& wide)
{
    PackedCase packed;
    std::array<std::uint8_t, 16> nameOf {}; // of a corner, middles numbered among those used
    for (std::uint8_t e = 0; e < 12; ++e)
        nameOf[e] = e;
    ORFEAS_EXPECTS(wide.triangles.size() <= packed.triangles.size() && wide.loops.size() <= packed.middleEdges.size());
    for (std::size_t l = 0; l < wide.loops.size(); ++l) {
        for (const int e : wide.loops[l])
            packed.edges[packed.edgeCount++] = static_cast<std::uint8_t>(e);
        const auto has = [l](const auto& t) {
            return std::find(t.begin(), t.end(), 12 + static_cast<int>(l)) != t.end();
        };
        if (std::none_of(wide.triangles.begin(), wide.triangles.end(), has))
            continue;
        for (const int e : wide.loops[l])
            packed.middleEdges[packed.middleCount] |= static_cast<std::uint16_t>(1U << static_cast<unsigned>(e));
        nameOf[12 + l] = static_cast<std::uint8_t>(12 + packed.middleCount++);
    }
    for (const auto& corners : wide.triangles) {
        auto& triangle = packed.triangles[packed.triangleCount++];
        for (int i = 0; i < 3; ++i)
            triangle[i] = nameOf[corners[i]];
    }
    return packed;
}

} // namespace

const std::array<CubeCase, 256>& cubeTable()
{
    static const std::array<CubeCase, 256> table = [] {
        std::array<CubeCase, 256> made;
        for (int signs = 0; signs < 256; ++signs)
            made[signs] = makeCase(signs);
        return made;
    }();
    return table;
}

const std::array<PackedCase, 256>& packedCubeTable()
{
    static const std::array<PackedCase, 256> table = [] {
        std::array<PackedCase, 256> made;
        std::transform(cubeTable().begin(), cubeTable().end(), made.begin(), pack);
        return made;
    }();
    return table;
}

} // namespace orfeas::field
