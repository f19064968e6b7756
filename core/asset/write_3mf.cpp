#include "core/asset/writers.h"
#include "core/asset/zip_archive.h"
#include "core/mesh/attributes.h"
#include "core/mesh/weld.h"

#include <fmt/format.h>

#include <iterator>
#include <map>

namespace orfeas::asset {

namespace {

constexpr std::string_view kContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
 <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
 <Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/>
</Types>
)";

constexpr std::string_view kRelations =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
 <Relationship Target="/3D/3dmodel.model" Id="rel0" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/>
</Relationships>
)";

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

/// The colours that occur, each once, and which one each vertex has.
struct Palette {
    std::vector<Rgba8> colours;
    std::vector<std::uint32_t> ofVertex;
};

Palette paletteOf(const mesh::Mesh& mesh, const JobContext& context)
{
    Palette palette;
    std::map<std::uint32_t, std::uint32_t> known;
    for (const Rgba8& c : mesh::vertexColours(mesh)) {
        if (context.stopRequested())
            break;
        const std::uint32_t key = static_cast<std::uint32_t>(c.r) << 16U | static_cast<std::uint32_t>(c.g) << 8U | c.b;
        const auto [place, isNew] = known.try_emplace(key, static_cast<std::uint32_t>(palette.colours.size()));
        if (isNew)
            palette.colours.push_back(c);
        palette.ofVertex.push_back(place->second);
    }
    return palette;
}

/// Vertices at one place are one, as a reader would else see the seams of a texture as holes; corners keep their
/// colour.
void appendMesh(std::string& xml, const mesh::Mesh& mesh, const Palette& palette, const JobContext& context)
{
    const auto to = std::back_inserter(xml);
    const auto first = mesh::firstAtPlace(mesh.positions, mesh::toleranceOf(mesh, mesh::kWeldShare), context);
    if (context.stopRequested())
        return;
    std::vector<std::uint32_t> number(first.size());
    std::uint32_t count = 0;
    xml += "   <vertices>\n";
    for (std::uint32_t v = 0; v < first.size() && !context.stopRequested(); ++v) {
        if (first[v] != v)
            continue;
        const Vec3f p = mesh.positions[v];
        number[v] = count++;
        fmt::format_to(to, "    <vertex x=\"{}\" y=\"{}\" z=\"{}\"/>\n", p.x, p.y, p.z);
    }
    xml += "   </vertices>\n   <triangles>\n";
    for (const mesh::Triangle& t : mesh.triangles) {
        if (context.stopRequested())
            return;
        const std::uint32_t a = number[first[t[0]]];
        const std::uint32_t b = number[first[t[1]]];
        const std::uint32_t c = number[first[t[2]]];
        if (a == b || b == c || c == a) // 3MF forbids them
            continue;
        fmt::format_to(to, R"(    <triangle v1="{}" v2="{}" v3="{}")", a, b, c);
        if (!palette.colours.empty())
            fmt::format_to(to, R"( pid="1" p1="{}" p2="{}" p3="{}")", palette.ofVertex[t[0]], palette.ofVertex[t[1]],
                           palette.ofVertex[t[2]]);
        xml += "/>\n";
    }
    xml += "   </triangles>\n";
}

} // namespace

/// 3MF Core Specification 1.3, with colours by the Materials and Properties Extension 1.2.
Result<std::vector<OutputFile>> threeMfFiles(const mesh::Mesh& mesh, const std::filesystem::path& path,
                                             const std::string& name, LengthUnit unit, const JobContext& context)
{
    const Palette palette = paletteOf(mesh, context);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    fmt::format_to(std::back_inserter(xml),
                   "<model unit=\"{}\" xml:lang=\"en-US\""
                   " xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\""
                   " xmlns:m=\"http://schemas.microsoft.com/3dmanufacturing/material/2015/02\">\n"
                   " <metadata name=\"Application\">ORFEAS Studio</metadata>\n <resources>\n",
                   unit == LengthUnit::Millimetre ? "millimeter" : "meter");
    if (!palette.colours.empty()) {
        xml += "  <m:colorgroup id=\"1\">\n";
        for (const Rgba8& c : palette.colours)
            fmt::format_to(std::back_inserter(xml), "   <m:color color=\"#{:02X}{:02X}{:02X}\"/>\n", c.r, c.g, c.b);
        xml += "  </m:colorgroup>\n";
    }
    fmt::format_to(std::back_inserter(xml), "  <object id=\"2\" type=\"model\" name=\"{}\"{}>\n  <mesh>\n",
                   escaped(name), palette.colours.empty() ? "" : R"( pid="1" pindex="0")");
    appendMesh(xml, mesh, palette, context);
    xml += "  </mesh>\n  </object>\n </resources>\n <build>\n  <item objectid=\"2\"/>\n </build>\n</model>\n";
    const std::array entries { ZipEntry { "[Content_Types].xml", std::string(kContentTypes) },
                               ZipEntry { "_rels/.rels", std::string(kRelations) },
                               ZipEntry { "3D/3dmodel.model", std::move(xml) } };
    auto bytes = zipArchive(entries, context);
    if (!bytes)
        return bytes.error();
    return std::vector<OutputFile> { { path, std::move(*bytes) } };
}

} // namespace orfeas::asset
