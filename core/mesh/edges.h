#pragma once

#include "core/mesh/mesh.h"

#include <span>

namespace orfeas::mesh {

/// One triangle's use of an edge.
struct EdgeUse {
    std::uint32_t low = 0; ///< the edge's end of the lesser number
    std::uint32_t high = 0;
    std::uint32_t side = 0; ///< 3 * triangle + i: from corner i to corner i + 1
    bool forward = false; ///< the side runs from low to high
};

/// All sides of all triangles, those of one edge together, edges in ascending order. A side whose ends are one vertex
/// is left out. \param vertices  every index is less  \cost O(V + T)
std::vector<EdgeUse> edgeUses(std::span<const Triangle> triangles, std::size_t vertices);

/// Calls `visit(std::span<const EdgeUse>)` once for each edge.
template<typename Visit> void forEachEdge(const std::vector<EdgeUse>& uses, Visit&& visit)
{
    for (std::size_t begin = 0; begin < uses.size();) {
        std::size_t end = begin + 1;
        while (end < uses.size() && uses[end].low == uses[begin].low && uses[end].high == uses[begin].high)
            ++end;
        visit(std::span<const EdgeUse>(uses).subspan(begin, end - begin));
        begin = end;
    }
}

/// Pieces that grow together, by union and find; numbers in [0, count).
class Groups {
public:
    explicit Groups(std::size_t count);
    std::uint32_t of(std::uint32_t i);
    void join(std::uint32_t a, std::uint32_t b);

private:
    std::vector<std::uint32_t> m_parent;
};

} // namespace orfeas::mesh
