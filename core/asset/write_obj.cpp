#include "core/asset/writers.h"
#include "core/base/bytes.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

namespace orfeas::asset {

namespace {

/// OBJ and MTL separate words by blanks and have no quoting.
std::string oneWord(std::string name)
{
    for (char& c : name) {
        if (static_cast<unsigned char>(c) <= 0x20U)
            c = '_';
    }
    return name.empty() ? "model" : name;
}

void appendCorner(std::string& text, std::uint32_t vertex, bool uv, bool normal)
{
    const std::uint32_t i = vertex + 1;
    if (uv && normal)
        fmt::format_to(std::back_inserter(text), FMT_COMPILE(" {}/{}/{}"), i, i, i);
    else if (uv)
        fmt::format_to(std::back_inserter(text), FMT_COMPILE(" {}/{}"), i, i);
    else if (normal)
        fmt::format_to(std::back_inserter(text), FMT_COMPILE(" {}//{}"), i, i);
    else
        fmt::format_to(std::back_inserter(text), FMT_COMPILE(" {}"), i);
}

void appendVertices(std::string& text, const mesh::Mesh& mesh, bool coloured, const JobContext& context)
{
    const auto out = std::back_inserter(text);
    for (std::size_t i = 0; i < mesh.positions.size() && !context.stopRequested(); ++i) {
        const Vec3f p = mesh.positions[i];
        if (coloured) {
            const Rgba8 c = mesh.colours[i];
            fmt::format_to(out, FMT_COMPILE("v {:.6f} {:.6f} {:.6f} {:.4f} {:.4f} {:.4f}\n"), p.x, p.y, p.z,
                           c.r / 255.0F, c.g / 255.0F, c.b / 255.0F);
        } else {
            fmt::format_to(out, FMT_COMPILE("v {:.6f} {:.6f} {:.6f}\n"), p.x, p.y, p.z);
        }
    }
}

std::string objText(const mesh::Mesh& mesh, const std::string& name, const std::string& library,
                    const JobContext& context)
{
    const bool textured = mesh.baseColour && !mesh.uvs.empty();
    std::string text = "# ORFEAS Studio; y up, front +z, metres\n";
    if (textured)
        text += "mtllib " + library + "\n";
    text += "o " + name + "\n";
    const auto out = std::back_inserter(text);
    appendVertices(text, mesh, !textured && !mesh.colours.empty(), context);
    for (std::size_t i = 0; i < mesh.uvs.size() && !context.stopRequested(); ++i) // OBJ counts v from the bottom
        fmt::format_to(out, FMT_COMPILE("vt {:.6f} {:.6f}\n"), mesh.uvs[i].x, 1 - mesh.uvs[i].y);
    for (std::size_t i = 0; i < mesh.normals.size() && !context.stopRequested(); ++i) {
        const Vec3f n = mesh.normals[i];
        fmt::format_to(out, FMT_COMPILE("vn {:.4f} {:.4f} {:.4f}\n"), n.x, n.y, n.z);
    }
    if (textured)
        text += "usemtl " + name + "\n";
    for (const mesh::Triangle& triangle : mesh.triangles) {
        if (context.stopRequested())
            break;
        text += "f";
        for (const std::uint32_t vertex : triangle)
            appendCorner(text, vertex, !mesh.uvs.empty(), !mesh.normals.empty());
        text += "\n";
    }
    return text;
}

} // namespace

Result<std::vector<OutputFile>> objFiles(const mesh::Mesh& mesh, const std::filesystem::path& path,
                                         const std::string& name, const JobContext& context)
{
    const std::string word = oneWord(name);
    const std::vector<std::filesystem::path> names = fileNames(path, Format::Obj);
    const std::filesystem::path& library = names[1];
    const std::filesystem::path& picture = names[2];
    std::vector<OutputFile> files { { path, objText(mesh, word, library.filename().string(), context) } };
    if (!mesh.baseColour || mesh.uvs.empty())
        return files;
    auto png = texturePng(*mesh.baseColour, context);
    if (!png)
        return png.error();
    files.push_back({ library,
                      fmt::format("# ORFEAS Studio\nnewmtl {}\nKd 1 1 1\nKs 0 0 0\nillum 1\nmap_Kd {}\n", word,
                                  picture.filename().string()) });
    files.push_back({ picture, std::move(*png) });
    return files;
}

} // namespace orfeas::asset
