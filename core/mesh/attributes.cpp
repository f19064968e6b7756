#include "core/mesh/attributes.h"

#include "core/mesh/weld.h"

#include <cmath>
#include <string>

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

template<typename T> void keep(std::vector<T>& values, const std::vector<std::uint32_t>& kept)
{
    if (values.empty())
        return;
    for (std::size_t i = 0; i < kept.size(); ++i)
        values[i] = values[kept[i]];
    values.resize(kept.size());
}

float angleAt(Vec3f corner, Vec3f a, Vec3f b)
{
    const Vec3f u = a - corner;
    const Vec3f v = b - corner;
    return std::atan2(length(cross(u, v)), dot(u, v));
}

} // namespace

Result<void> checkIndices(const Mesh& mesh)
{
    const std::size_t count = mesh.positions.size();
    for (const Triangle& triangle : mesh.triangles) {
        for (const std::uint32_t vertex : triangle) {
            if (vertex >= count)
                return Error { ErrorCode::InvalidInput,
                               "a triangle names vertex " + std::to_string(vertex) + " of " + std::to_string(count) };
        }
    }
    const auto fits = [count](const auto& values) { return values.empty() || values.size() == count; };
    if (!fits(mesh.normals) || !fits(mesh.colours) || !fits(mesh.uvs))
        return Error { ErrorCode::InvalidInput,
                       "normals, colours or texture coordinates are not as many as the " + std::to_string(count)
                           + " vertices" };
    return {};
}

Rgba8 texelAt(const Texture& texture, Vec2f uv)
{
    const auto at = [](float share, int size) {
        return std::clamp(static_cast<int>(std::clamp(share, 0.0F, 1.0F) * static_cast<float>(size)), 0, size - 1);
    };
    return texture.pixels[static_cast<std::size_t>(at(uv.y, texture.height)) * texture.width + at(uv.x, texture.width)];
}

std::vector<Rgba8> vertexColours(const Mesh& mesh)
{
    if (!mesh.colours.empty() || !mesh.baseColour || mesh.uvs.empty())
        return mesh.colours;
    std::vector<Rgba8> colours(mesh.positions.size());
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = texelAt(*mesh.baseColour, mesh.uvs[i]);
    return colours;
}

Mesh compacted(Mesh mesh)
{
    std::vector<std::uint32_t> number(mesh.positions.size(), kNone);
    for (const Triangle& t : mesh.triangles) {
        for (const std::uint32_t v : t)
            number[v] = 0;
    }
    std::vector<std::uint32_t> kept;
    for (std::uint32_t v = 0; v < number.size(); ++v) {
        if (number[v] == kNone)
            continue;
        number[v] = static_cast<std::uint32_t>(kept.size());
        kept.push_back(v);
    }
    keep(mesh.positions, kept);
    keep(mesh.normals, kept);
    keep(mesh.colours, kept);
    keep(mesh.uvs, kept);
    for (Triangle& t : mesh.triangles)
        t = { number[t[0]], number[t[1]], number[t[2]] };
    return mesh;
}

std::uint32_t copyVertex(Mesh& mesh, std::uint32_t i)
{
    const auto again = [i](auto& values) {
        if (!values.empty())
            values.push_back(typename std::decay_t<decltype(values)>::value_type(values[i]));
    };
    again(mesh.positions);
    again(mesh.normals);
    again(mesh.colours);
    again(mesh.uvs);
    return static_cast<std::uint32_t>(mesh.positions.size()) - 1;
}

void setSmoothNormals(Mesh& mesh)
{
    const auto first = firstAtPlace(mesh.positions, toleranceOf(mesh, kWeldShare));
    std::vector<Vec3f> sums(mesh.positions.size());
    for (const Triangle& t : mesh.triangles) {
        const std::array<Vec3f, 3> p { mesh.positions[t[0]], mesh.positions[t[1]], mesh.positions[t[2]] };
        const Vec3f normal = normalised(cross(p[1] - p[0], p[2] - p[0]), {});
        for (std::size_t i = 0; i < 3; ++i)
            sums[first[t[i]]] = sums[first[t[i]]] + normal * angleAt(p[i], p[(i + 1) % 3], p[(i + 2) % 3]);
    }
    mesh.normals.resize(mesh.positions.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        mesh.normals[i] = normalised(sums[first[i]]);
}

} // namespace orfeas::mesh
