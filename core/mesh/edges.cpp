#include "core/mesh/edges.h"

#include <algorithm>
#include <numeric>

namespace orfeas::mesh {

std::vector<EdgeUse> edgeUses(std::span<const Triangle> triangles, std::size_t vertices)
{
    // by the lesser end first: then only a handful is left to be sorted in each bucket
    std::vector<std::uint32_t> begin(vertices + 2);
    const auto forEachSide = [&triangles](const auto& visit) {
        for (std::uint32_t t = 0; t < triangles.size(); ++t) {
            for (std::uint32_t i = 0; i < 3; ++i) {
                const std::uint32_t from = triangles[t][i];
                const std::uint32_t to = triangles[t][(i + 1) % 3];
                if (from != to)
                    visit(EdgeUse { std::min(from, to), std::max(from, to), 3 * t + i, from < to });
            }
        }
    };
    forEachSide([&](const EdgeUse& use) { ++begin[use.low + 2]; });
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<EdgeUse> uses(begin.back());
    forEachSide([&](const EdgeUse& use) { uses[begin[use.low + 1]++] = use; });
    for (std::size_t v = 0; v < vertices; ++v)
        std::sort(uses.begin() + begin[v], uses.begin() + begin[v + 1], [](const EdgeUse& a, const EdgeUse& b) {
            return a.high != b.high ? a.high < b.high : a.side < b.side;
        });
    return uses;
}

Groups::Groups(std::size_t count) : m_parent(count)
{
    std::iota(m_parent.begin(), m_parent.end(), 0U);
}

std::uint32_t Groups::of(std::uint32_t i)
{
    while (m_parent[i] != i)
        i = m_parent[i] = m_parent[m_parent[i]];
    return i;
}

void Groups::join(std::uint32_t a, std::uint32_t b)
{
    a = of(a);
    b = of(b);
    m_parent[std::max(a, b)] = std::min(a, b); // the group's number is its least member
}

} // namespace orfeas::mesh
