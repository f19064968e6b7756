#include "core/asset/byte_io.h"
#include "core/asset/writers.h"

namespace orfeas::asset {

/// Binary STL: 80 bytes of text, a count, and per triangle its normal, three corners and two unused bytes.
std::vector<OutputFile> stlFiles(const mesh::Mesh& mesh, const std::filesystem::path& path, const std::string& name)
{
    std::string bytes = "ORFEAS Studio: " + name;
    bytes.resize(80, ' ');
    bytes.reserve(84 + 50 * mesh.triangles.size());
    append(bytes, static_cast<std::uint32_t>(mesh.triangles.size()));
    for (const mesh::Triangle& t : mesh.triangles) {
        const Vec3f a = mesh.positions[t[0]];
        const Vec3f b = mesh.positions[t[1]];
        const Vec3f c = mesh.positions[t[2]];
        append(bytes, normalised(cross(b - a, c - a)));
        append(bytes, a);
        append(bytes, b);
        append(bytes, c);
        append(bytes, std::uint16_t { 0 });
    }
    return { { path, std::move(bytes) } };
}

} // namespace orfeas::asset
