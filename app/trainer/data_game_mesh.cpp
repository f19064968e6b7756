#include "app/trainer/data_game_mesh.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace orfeas::trainer {

namespace {

/// Numbers out of bytes; past the end it gives zeros and remembers.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) { }

    template<typename T> T take()
    {
        T value {};
        if (m_place > m_bytes.size() || m_bytes.size() - m_place < sizeof(T))
            m_short = true;
        else
            std::memcpy(&value, m_bytes.data() + m_place, sizeof(T));
        m_place += sizeof(T);
        return value;
    }
    void goTo(std::size_t place) { m_place = place; }
    void skip(std::size_t bytes) { m_place += bytes; }
    bool cutShort() const { return m_short; }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
    std::size_t m_place = 0;
    bool m_short = false;
};

Error broken(const std::string& file, std::string_view format, std::string_view what)
{
    return { ErrorCode::InvalidInput, fmt::format("{}: {}: {}", file, format, what) };
}

Result<mesh::Mesh> checked(mesh::Mesh mesh, const ByteReader& reader, const std::string& file, std::string_view format)
{
    if (reader.cutShort())
        return broken(file, format, "cut short");
    for (const mesh::Triangle& triangle : mesh.triangles) {
        for (const std::uint32_t v : triangle) {
            if (v >= mesh.positions.size())
                return broken(file, format, "a triangle names a vertex that is not there");
        }
    }
    return mesh;
}

} // namespace

Result<mesh::Mesh> readMd2(std::string_view bytes, const std::string& file)
{
    struct Header {
        std::array<char, 4> magic;
        std::int32_t version, skinWidth, skinHeight, frameBytes, skins, vertices, coordinates, triangles, commands,
            frames;
        std::int32_t skinsAt, coordinatesAt, trianglesAt, framesAt, commandsAt, end;
    };
    ByteReader reader(bytes);
    const auto header = reader.take<Header>();
    const auto most = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), 1U << 24U));
    if (reader.cutShort() || header.magic != std::array { 'I', 'D', 'P', '2' } || header.vertices < 0
        || header.vertices > most || header.triangles < 0 || header.triangles > most)
        return broken(file, "MD2", "its header is not sound");
    mesh::Mesh mesh;
    reader.goTo(static_cast<std::size_t>(header.framesAt));
    const auto scale = reader.take<Vec3f>();
    const auto shift = reader.take<Vec3f>();
    reader.skip(16); // the frame's name
    for (int i = 0; i < header.vertices && !reader.cutShort(); ++i) {
        const auto p = reader.take<std::array<std::uint8_t, 4>>(); // x, y, z, number of the normal
        mesh.positions.push_back({ static_cast<float>(p[0]) * scale.x + shift.x,
                                   static_cast<float>(p[1]) * scale.y + shift.y,
                                   static_cast<float>(p[2]) * scale.z + shift.z });
    }
    reader.goTo(static_cast<std::size_t>(header.trianglesAt));
    for (int i = 0; i < header.triangles && !reader.cutShort(); ++i) {
        const auto corners = reader.take<std::array<std::uint16_t, 3>>(); // clockwise
        reader.skip(6); // texture coordinates
        mesh.triangles.push_back({ corners[0], corners[2], corners[1] });
    }
    return checked(std::move(mesh), reader, file, "MD2");
}

Result<mesh::Mesh> readPmd(std::string_view bytes, const std::string& file)
{
    ByteReader reader(bytes);
    const auto magic = reader.take<std::array<char, 4>>();
    const auto version = reader.take<std::uint32_t>();
    reader.skip(4); // bytes that follow
    const auto vertices = reader.take<std::uint32_t>();
    const auto coordinates = version >= 4 ? reader.take<std::uint32_t>() : 1;
    if (reader.cutShort() || magic != std::array { 'P', 'S', 'M', 'D' } || version > 4 || vertices > bytes.size()
        || coordinates > 16)
        return broken(file, "PMD", "its header is not sound");
    mesh::Mesh mesh;
    for (std::uint32_t i = 0; i < vertices && !reader.cutShort(); ++i) {
        mesh.positions.push_back(reader.take<Vec3f>());
        reader.skip(12 + 8 * std::size_t { coordinates } + 20); // normal, texture coordinates, bones and their weights
    }
    const auto faces = reader.take<std::uint32_t>();
    if (faces > bytes.size())
        return broken(file, "PMD", "cut short");
    for (std::uint32_t i = 0; i < faces && !reader.cutShort(); ++i) {
        const auto corners = reader.take<std::array<std::uint16_t, 3>>();
        mesh.triangles.push_back({ corners[0], corners[1], corners[2] });
    }
    return checked(std::move(mesh), reader, file, "PMD");
}

Result<mesh::Mesh> readG3d(std::string_view bytes, const std::string& file)
{
    ByteReader reader(bytes);
    const auto magic = reader.take<std::array<char, 4>>();
    const auto meshes = reader.take<std::uint16_t>();
    reader.skip(1); // kind of model
    if (reader.cutShort() || magic != std::array { 'G', '3', 'D', '\4' })
        return broken(file, "G3D", "its header is not that of version 4");
    mesh::Mesh mesh;
    for (int i = 0; i < meshes && !reader.cutShort(); ++i) {
        reader.skip(64); // its name
        const std::size_t frames = reader.take<std::uint32_t>();
        const std::size_t vertices = reader.take<std::uint32_t>();
        const std::size_t indices = reader.take<std::uint32_t>();
        reader.skip(36); // colours and properties
        const auto textures = reader.take<std::uint32_t>();
        if (std::max({ frames, vertices, indices }) > bytes.size())
            return broken(file, "G3D", "cut short");
        reader.skip(std::size_t { 64 } * static_cast<unsigned>(std::popcount(textures)));
        const auto base = static_cast<std::uint32_t>(mesh.positions.size());
        for (std::size_t k = 0; k < vertices && !reader.cutShort(); ++k)
            mesh.positions.push_back(reader.take<Vec3f>());
        reader.skip((2 * frames - 1) * vertices * 12 + (textures != 0 ? vertices * 8 : 0));
        for (std::size_t k = 0; k < indices / 3 && !reader.cutShort(); ++k) {
            const auto corners = reader.take<mesh::Triangle>();
            mesh.triangles.push_back({ base + corners[0], base + corners[1], base + corners[2] });
        }
    }
    return checked(std::move(mesh), reader, file, "G3D");
}

} // namespace orfeas::trainer
