#include "core/asset/receipt.h"

#include "core/mesh/attributes.h"
#include "core/mesh/health.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace orfeas::asset {

namespace {

constexpr std::size_t kSamples = 64;
constexpr int kTextureTolerance = 1;
constexpr int kVertexTolerance = 16;

int difference(Rgba8 a, Rgba8 b)
{
    return std::max({ std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b) });
}

std::string text(const Box3f& box)
{
    return fmt::format("{:.5g} {:.5g} {:.5g} to {:.5g} {:.5g} {:.5g}", box.lo.x, box.lo.y, box.lo.z, box.hi.x, box.hi.y,
                       box.hi.z);
}

ReceiptLine boundsLine(const Facts& wrote, const Facts& read)
{
    const float slack = 1e-6F * std::max(wrote.bounds.longestSide(), 1e-30F);
    const bool same =
        length(wrote.bounds.lo - read.bounds.lo) <= slack && length(wrote.bounds.hi - read.bounds.hi) <= slack;
    return { "bounds", text(wrote.bounds), text(read.bounds), same };
}

ReceiptLine colourLine(const Facts& wrote, const Facts& read, int tolerance)
{
    if (wrote.colours.size() != read.colours.size())
        return { "colours", fmt::format("{} samples", wrote.colours.size()), fmt::format("{}", read.colours.size()),
                 false };
    int most = 0;
    for (std::size_t i = 0; i < wrote.colours.size(); ++i)
        most = std::max(most, difference(wrote.colours[i], read.colours[i]));
    return { "colours", fmt::format("{} samples", wrote.colours.size()), fmt::format("at most {} of 255 apart", most),
             most <= tolerance };
}

ReceiptLine uvLine(const Facts& wrote, const Facts& read)
{
    float most = wrote.uvs.size() == read.uvs.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(wrote.uvs.size(), read.uvs.size()); ++i)
        most = std::max({ most, std::abs(wrote.uvs[i].x - read.uvs[i].x), std::abs(wrote.uvs[i].y - read.uvs[i].y) });
    return { "uv", fmt::format("{} samples", wrote.uvs.size()), fmt::format("at most {:.2g} apart", most),
             most <= 1e-5F };
}

} // namespace

Facts factsOf(const mesh::Mesh& mesh)
{
    const mesh::Health health = mesh::inspect(mesh);
    Facts facts;
    facts.triangles = health.triangles - health.degenerateTriangles;
    facts.bounds = health.bounds;
    facts.signedVolume = health.signedVolume;
    facts.openEdges = health.boundaryEdges;
    facts.textured = mesh.baseColour && !mesh.uvs.empty();
    if (facts.textured) {
        facts.textureWidth = mesh.baseColour->width;
        facts.textureHeight = mesh.baseColour->height;
    }
    const auto colours = facts.textured ? std::vector<Rgba8> {} : mesh.colours;
    const std::size_t step = std::max<std::size_t>(1, mesh.triangles.size() / kSamples);
    for (std::size_t t = 0; t < mesh.triangles.size() && t / step < kSamples; t += step) {
        const std::uint32_t corner = mesh.triangles[t][0];
        if (facts.textured) {
            facts.uvs.push_back(mesh.uvs[corner]);
            facts.colours.push_back(mesh::texelAt(*mesh.baseColour, mesh.uvs[corner]));
        } else if (!colours.empty()) {
            facts.colours.push_back(colours[corner]);
        }
    }
    return facts;
}

std::vector<ReceiptLine> compareFacts(const Facts& wrote, const Facts& read, const FormatInfo& format)
{
    std::vector<ReceiptLine> lines;
    lines.push_back({ "triangles", fmt::format("{}", wrote.triangles), fmt::format("{}", read.triangles),
                      wrote.triangles == read.triangles });
    lines.push_back(boundsLine(wrote, read));
    const double slack = 1e-5 * std::max(std::abs(wrote.signedVolume), 1e-30);
    lines.push_back({ "winding", fmt::format("volume {:.6g}", wrote.signedVolume),
                      fmt::format("volume {:.6g}", read.signedVolume),
                      std::abs(wrote.signedVolume - read.signedVolume) <= slack });
    lines.push_back({ "closed", fmt::format("{} open edges", wrote.openEdges),
                      fmt::format("{} open edges", read.openEdges), wrote.openEdges == read.openEdges });
    if (format.texture && wrote.textured) {
        lines.push_back(
            { "texture", fmt::format("{} x {}", wrote.textureWidth, wrote.textureHeight),
              read.textured ? fmt::format("{} x {}", read.textureWidth, read.textureHeight) : "none",
              read.textured && wrote.textureWidth == read.textureWidth && wrote.textureHeight == read.textureHeight });
        lines.push_back(uvLine(wrote, read));
    }
    if (format.colour && !wrote.colours.empty()) {
        const bool exact = format.texture && wrote.textured;
        lines.push_back(colourLine(wrote, read, exact ? kTextureTolerance : kVertexTolerance));
    }
    return lines;
}

} // namespace orfeas::asset
