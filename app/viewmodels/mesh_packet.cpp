#include "app/viewmodels/mesh_packet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numeric>

namespace orfeas::viewmodels {

namespace {

/// IEC 61966-2-1: light of each sRGB code.
std::array<float, 256> linearOfSrgb()
{
    std::array<float, 256> table {};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const float v = static_cast<float>(i) / 255.0F;
        table[i] = v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
    }
    return table;
}

QVector3D vector(Vec3f p)
{
    return { p.x, p.y, p.z };
}

template<typename Packet> void setBounds(Packet& packet, const mesh::Mesh& mesh)
{
    const Box3f box = mesh.bounds();
    if (box.empty())
        return;
    packet.lo = vector(box.lo);
    packet.hi = vector(box.hi);
}

/// For each corner the lowest one at the same place.
std::vector<std::uint32_t> firstAtSamePlace(const std::vector<Vec3f>& positions)
{
    const auto key = [](Vec3f p) { return std::array { p.x, p.y, p.z }; };
    std::vector<std::uint32_t> order(positions.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const auto ka = key(positions[a]);
        const auto kb = key(positions[b]);
        return ka != kb ? ka < kb : a < b;
    });
    std::vector<std::uint32_t> first(positions.size());
    std::uint32_t representative = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || !(positions[order[i]] == positions[order[i - 1]]))
            representative = order[i];
        first[order[i]] = representative;
    }
    return first;
}

template<typename T> QByteArray bytesOf(const std::vector<T>& values)
{
    return { reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T)) };
}

} // namespace

std::vector<Vec3f> areaWeightedNormals(const mesh::Mesh& mesh)
{
    std::vector<Vec3f> normals(mesh.positions.size());
    for (const mesh::Triangle& t : mesh.triangles) {
        const Vec3f a = mesh.positions[t[0]];
        const Vec3f face = cross(mesh.positions[t[1]] - a, mesh.positions[t[2]] - a);
        for (const std::uint32_t corner : t)
            normals[corner] = normals[corner] + face;
    }
    for (Vec3f& n : normals)
        n = normalised(n);
    return normals;
}

MeshPacket packMesh(const mesh::Mesh& mesh)
{
    MeshPacket packet;
    const std::size_t count = mesh.positions.size();
    setBounds(packet, mesh);
    packet.vertexCount = static_cast<int>(count);
    packet.triangleCount = static_cast<int>(mesh.triangles.size());
    packet.hasColours = mesh.colours.size() == count && count > 0;
    const bool hasUvs = mesh.uvs.size() == count;
    const std::vector<Vec3f> made = mesh.normals.size() == count ? std::vector<Vec3f> {} : areaWeightedNormals(mesh);
    const std::vector<Vec3f>& normals = made.empty() ? mesh.normals : made;
    const auto linear = linearOfSrgb();
    packet.vertices.resize(static_cast<qsizetype>(count) * static_cast<qsizetype>(sizeof(PackedVertex)));
    char* to = packet.vertices.data();
    for (std::size_t i = 0; i < count; ++i, to += sizeof(PackedVertex)) {
        const Rgba8 c = packet.hasColours ? mesh.colours[i] : Rgba8 { 255, 255, 255, 255 };
        const PackedVertex vertex { mesh.positions[i],
                                    normals[i],
                                    { linear[c.r], linear[c.g], linear[c.b], static_cast<float>(c.a) / 255.0F },
                                    hasUvs ? mesh.uvs[i] : Vec2f {} };
        std::memcpy(to, &vertex, sizeof vertex);
    }
    packet.indices = bytesOf(mesh.triangles);
    if (mesh.baseColour && hasUvs && count > 0) {
        packet.texture = bytesOf(mesh.baseColour->pixels);
        packet.textureSize = { mesh.baseColour->width, mesh.baseColour->height };
    }
    return packet;
}

EdgePacket packEdges(const mesh::Mesh& mesh)
{
    const std::vector<std::uint32_t> first = firstAtSamePlace(mesh.positions);
    std::vector<std::array<std::uint32_t, 2>> edges;
    edges.reserve(3 * mesh.triangles.size());
    for (const mesh::Triangle& t : mesh.triangles) {
        for (std::size_t k = 0; k < 3; ++k) {
            const auto [from, to] = std::minmax({ first[t[k]], first[t[(k + 1) % 3]] });
            if (from != to)
                edges.push_back({ from, to });
        }
    }
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    EdgePacket packet;
    setBounds(packet, mesh);
    packet.vertices = bytesOf(mesh.positions);
    packet.indices = bytesOf(edges);
    packet.edgeCount = static_cast<int>(edges.size());
    return packet;
}

} // namespace orfeas::viewmodels
