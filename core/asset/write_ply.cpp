#include "core/asset/byte_io.h"
#include "core/asset/writers.h"
#include "core/mesh/attributes.h"

#include <fmt/format.h>

namespace orfeas::asset {

/// Binary little-endian PLY with normals and colours where there are any.
std::vector<OutputFile> plyFiles(const mesh::Mesh& mesh, const std::filesystem::path& path)
{
    const std::vector<Rgba8> colours = mesh::vertexColours(mesh);
    std::string bytes =
        fmt::format("ply\nformat binary_little_endian 1.0\ncomment ORFEAS Studio, y up, front +z, metres\n"
                    "element vertex {}\nproperty float x\nproperty float y\nproperty float z\n",
                    mesh.positions.size());
    if (!mesh.normals.empty())
        bytes += "property float nx\nproperty float ny\nproperty float nz\n";
    if (!colours.empty())
        bytes += "property uchar red\nproperty uchar green\nproperty uchar blue\n";
    bytes +=
        fmt::format("element face {}\nproperty list uchar uint vertex_indices\nend_header\n", mesh.triangles.size());
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
        append(bytes, mesh.positions[i]);
        if (!mesh.normals.empty())
            append(bytes, mesh.normals[i]);
        if (!colours.empty()) {
            append(bytes, colours[i].r);
            append(bytes, colours[i].g);
            append(bytes, colours[i].b);
        }
    }
    for (const mesh::Triangle& triangle : mesh.triangles) {
        append(bytes, std::uint8_t { 3 });
        append(bytes, triangle);
    }
    return { { path, std::move(bytes) } };
}

} // namespace orfeas::asset
