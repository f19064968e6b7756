#include "core/mesh/clean.h"

#include "core/mesh/attributes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace orfeas::mesh {

namespace {

bool usable(const Mesh& mesh, const Triangle& t)
{
    if (t[0] == t[1] || t[1] == t[2] || t[2] == t[0])
        return false;
    return std::all_of(t.begin(), t.end(), [&mesh](std::uint32_t v) { return finite(mesh.positions[v]); });
}

Triangle sorted(Triangle t)
{
    std::sort(t.begin(), t.end());
    return t;
}

} // namespace

Result<Mesh> clean(const Mesh& mesh, const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    context.report("clean", 0, 0);
    Mesh out = mesh;
    std::erase_if(out.triangles, [&mesh](const Triangle& t) { return !usable(mesh, t); });
    std::vector<std::uint32_t> order(out.triangles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&out](std::uint32_t a, std::uint32_t b) {
        const Triangle x = sorted(out.triangles[a]);
        const Triangle y = sorted(out.triangles[b]);
        return x != y ? x < y : a < b;
    });
    if (auto go = context.checkpoint(); !go)
        return go.error();
    std::vector<bool> again(order.size());
    for (std::size_t i = 1; i < order.size(); ++i)
        again[order[i]] = sorted(out.triangles[order[i]]) == sorted(out.triangles[order[i - 1]]);
    std::vector<Triangle> kept;
    for (std::size_t t = 0; t < out.triangles.size(); ++t) {
        if (!again[t])
            kept.push_back(out.triangles[t]);
    }
    out.triangles = std::move(kept);
    return compacted(std::move(out));
}

} // namespace orfeas::mesh
