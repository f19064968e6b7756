#include "core/mesh/box_atlas.h"

#include "core/mesh/atlas_charts.h"
#include "core/mesh/atlas_packing.h"
#include "core/mesh/atlas_painting.h"

#include <algorithm>
#include <limits>
#include <string>

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

Result<void> check(const Mesh& mesh, const AtlasOptions& options)
{
    if (options.textureSide < 64 || options.textureSide > 8192)
        return Error { ErrorCode::InvalidInput,
                       "texture side " + std::to_string(options.textureSide) + ": choose 64 to 8192 px" };
    if (options.gutter < 0 || options.gutter > 16)
        return Error { ErrorCode::InvalidInput, "gutter " + std::to_string(options.gutter) + ": choose 0 to 16 px" };
    for (const Triangle& triangle : mesh.triangles) {
        for (const std::uint32_t vertex : triangle) {
            if (vertex >= mesh.positions.size())
                return Error { ErrorCode::InvalidInput,
                               "vertex " + std::to_string(vertex) + " of a triangle is not there" };
        }
    }
    return {};
}

struct ChartBox {
    Vec2f lo { std::numeric_limits<float>::max(), std::numeric_limits<float>::max() };
    Vec2f hi { std::numeric_limits<float>::lowest(), std::numeric_limits<float>::lowest() };
};

ChartBox boxOf(const Mesh& mesh, const Chart& chart)
{
    ChartBox box;
    for (const std::uint32_t t : chart.triangles) {
        for (const std::uint32_t vertex : mesh.triangles[t]) {
            const Vec2f p = projected(mesh.positions[vertex], chart.side);
            box.lo = { std::min(box.lo.x, p.x), std::min(box.lo.y, p.y) };
            box.hi = { std::max(box.hi.x, p.x), std::max(box.hi.y, p.y) };
        }
    }
    return box;
}

/// Copies the mesh chart by chart; vertices on chart borders once for each chart.
Mesh unwrapped(const Mesh& mesh, const std::vector<Chart>& charts, const std::vector<ChartBox>& boxes,
               const Packing& packing, int side, const JobContext& context)
{
    Mesh out;
    out.triangles.reserve(mesh.triangles.size());
    std::vector<std::uint32_t> idInChart(mesh.positions.size(), kNone);
    std::vector<std::uint32_t> touched;
    for (std::size_t c = 0; c < charts.size() && !context.stopRequested(); ++c) {
        touched.clear();
        for (const std::uint32_t t : charts[c].triangles) {
            Triangle triangle {};
            for (int i = 0; i < 3; ++i) {
                const std::uint32_t vertex = mesh.triangles[t][i];
                if (idInChart[vertex] == kNone) {
                    idInChart[vertex] = static_cast<std::uint32_t>(out.positions.size());
                    touched.push_back(vertex);
                    out.positions.push_back(mesh.positions[vertex]);
                    if (!mesh.normals.empty())
                        out.normals.push_back(mesh.normals[vertex]);
                    const Vec2f p = projected(mesh.positions[vertex], charts[c].side);
                    // half a texel in, so that the chart's rim falls on texel centres; v runs down
                    const float u = packing.corners[c].x + 0.5F + (p.x - boxes[c].lo.x) * packing.pixelsPerUnit;
                    const float v = packing.corners[c].y + 0.5F + (boxes[c].hi.y - p.y) * packing.pixelsPerUnit;
                    out.uvs.push_back({ std::clamp(u / static_cast<float>(side), 0.0F, 1.0F),
                                        std::clamp(v / static_cast<float>(side), 0.0F, 1.0F) });
                }
                triangle[i] = idInChart[vertex];
            }
            out.triangles.push_back(triangle);
        }
        for (const std::uint32_t vertex : touched)
            idInChart[vertex] = kNone;
    }
    return out;
}

} // namespace

Result<Mesh> unwrapAndPaint(const Mesh& mesh, const AtlasOptions& options, const ColourSampler& sampler,
                            const JobContext& context)
{
    if (auto usable = check(mesh, options); !usable)
        return usable.error();
    const auto found = boxCharts(mesh, context);
    if (!found)
        return found.error();
    const std::vector<Chart>& charts = *found;
    std::vector<ChartBox> boxes;
    std::vector<Vec2f> sizes;
    for (const Chart& chart : charts) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        boxes.push_back(boxOf(mesh, chart));
        sizes.push_back({ boxes.back().hi.x - boxes.back().lo.x, boxes.back().hi.y - boxes.back().lo.y });
    }
    const Packing packing = packShelves(sizes, options.textureSide, options.gutter);
    Mesh result = unwrapped(mesh, charts, boxes, packing, options.textureSide, context);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    auto texture = paintTexture(result, options, sampler, context);
    if (!texture)
        return texture.error();
    result.baseColour = std::make_shared<const Texture>(std::move(*texture));
    return result;
}

} // namespace orfeas::mesh
