#include "core/asset/byte_io.h"
#include "core/asset/writers.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <limits>

namespace orfeas::asset {

namespace {

using Json = nlohmann::ordered_json;

// glTF 2.0, sections 3.6.2 (accessors), 3.7.2 (meshes) and 4.4 (GLB)
constexpr int kFloat = 5126;
constexpr int kUnsignedByte = 5121;
constexpr int kUnsignedShort = 5123;
constexpr int kUnsignedInt = 5125;
constexpr int kVertexTarget = 34962;
constexpr int kIndexTarget = 34963;
constexpr std::uint32_t kMagic = 0x46546C67;
constexpr std::uint32_t kJsonChunk = 0x4E4F534A;
constexpr std::uint32_t kBinaryChunk = 0x004E4942;

/// Collects the binary chunk and the buffer views and accessors into it.
class Buffer {
public:
    int addView(const void* data, std::size_t bytes, int target)
    {
        m_bytes.resize((m_bytes.size() + 3) / 4 * 4, '\0');
        Json view { { "buffer", 0 }, { "byteOffset", m_bytes.size() }, { "byteLength", bytes } };
        if (target != 0)
            view["target"] = target;
        m_views.push_back(std::move(view));
        m_bytes.append(static_cast<const char*>(data), bytes);
        return static_cast<int>(m_views.size()) - 1;
    }

    Json& addAccessor(int view, int componentType, std::size_t count, const char* type)
    {
        m_accessors.push_back(
            { { "bufferView", view }, { "componentType", componentType }, { "count", count }, { "type", type } });
        return m_accessors.back();
    }

    int lastAccessor() const { return static_cast<int>(m_accessors.size()) - 1; }
    std::string& bytes() { return m_bytes; }
    const Json& views() const { return m_views; }
    const Json& accessors() const { return m_accessors; }

private:
    std::string m_bytes;
    Json m_views = Json::array();
    Json m_accessors = Json::array();
};

/// glTF's vertex colours are linear (section 3.7.2.1), ours are sRGB.
std::uint8_t linear(std::uint8_t srgb)
{
    const float v = static_cast<float>(srgb) / 255.0F;
    const float l = v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F);
    return static_cast<std::uint8_t>(std::lround(l * 255.0F));
}

int addIndices(const mesh::Mesh& mesh, Buffer& buffer)
{
    const std::size_t count = 3 * mesh.triangles.size();
    // 65535 itself is the restart value and must not be an index
    if (mesh.positions.size() < std::numeric_limits<std::uint16_t>::max()) {
        std::vector<std::uint16_t> indices;
        indices.reserve(count);
        for (const mesh::Triangle& triangle : mesh.triangles) {
            for (const std::uint32_t vertex : triangle)
                indices.push_back(static_cast<std::uint16_t>(vertex));
        }
        const int view = buffer.addView(indices.data(), 2 * count, kIndexTarget);
        buffer.addAccessor(view, kUnsignedShort, count, "SCALAR");
    } else {
        const int view = buffer.addView(mesh.triangles.data(), 4 * count, kIndexTarget);
        buffer.addAccessor(view, kUnsignedInt, count, "SCALAR");
    }
    return buffer.lastAccessor();
}

Json addAttributes(const mesh::Mesh& mesh, bool textured, Buffer& buffer)
{
    Json attributes;
    const std::size_t count = mesh.positions.size();
    const Box3f box = mesh.bounds();
    Json& positions = buffer.addAccessor(buffer.addView(mesh.positions.data(), count * sizeof(Vec3f), kVertexTarget),
                                         kFloat, count, "VEC3");
    positions["min"] = { box.lo.x, box.lo.y, box.lo.z };
    positions["max"] = { box.hi.x, box.hi.y, box.hi.z };
    attributes["POSITION"] = buffer.lastAccessor();
    if (!mesh.normals.empty()) {
        buffer.addAccessor(buffer.addView(mesh.normals.data(), count * sizeof(Vec3f), kVertexTarget), kFloat, count,
                           "VEC3");
        attributes["NORMAL"] = buffer.lastAccessor();
    }
    if (textured) {
        buffer.addAccessor(buffer.addView(mesh.uvs.data(), count * sizeof(Vec2f), kVertexTarget), kFloat, count,
                           "VEC2");
        attributes["TEXCOORD_0"] = buffer.lastAccessor();
    } else if (!mesh.colours.empty()) {
        std::vector<Rgba8> colours = mesh.colours;
        for (Rgba8& c : colours)
            c = { linear(c.r), linear(c.g), linear(c.b), 255 };
        buffer.addAccessor(buffer.addView(colours.data(), count * sizeof(Rgba8), kVertexTarget), kUnsignedByte, count,
                           "VEC4")["normalized"] = true;
        attributes["COLOR_0"] = buffer.lastAccessor();
    }
    return attributes;
}

std::string glbBytes(const Json& document, std::string binary)
{
    std::string text = document.dump(-1, ' ', false, Json::error_handler_t::replace);
    text.resize((text.size() + 3) / 4 * 4, ' ');
    binary.resize((binary.size() + 3) / 4 * 4, '\0');
    std::string bytes;
    bytes.reserve(28 + text.size() + binary.size());
    append(bytes, kMagic);
    append(bytes, std::uint32_t { 2 });
    append(bytes, static_cast<std::uint32_t>(28 + text.size() + binary.size()));
    append(bytes, static_cast<std::uint32_t>(text.size()));
    append(bytes, kJsonChunk);
    bytes += text;
    append(bytes, static_cast<std::uint32_t>(binary.size()));
    append(bytes, kBinaryChunk);
    bytes += binary;
    return bytes;
}

} // namespace

Result<std::vector<OutputFile>> glbFiles(const mesh::Mesh& mesh, const std::filesystem::path& path,
                                         const std::string& name, const JobContext& context)
{
    const bool textured = mesh.baseColour && !mesh.uvs.empty();
    Buffer buffer;
    Json primitive;
    primitive["attributes"] = addAttributes(mesh, textured, buffer);
    primitive["indices"] = addIndices(mesh, buffer);
    primitive["material"] = 0;
    Json material { { "name", name },
                    { "pbrMetallicRoughness", { { "metallicFactor", 0.0 }, { "roughnessFactor", 0.9 } } } };
    Json document;
    document["asset"] = { { "version", "2.0" }, { "generator", "ORFEAS Studio" } };
    document["scene"] = 0;
    document["scenes"] = Json::array({ { { "nodes", { 0 } } } });
    document["nodes"] = Json::array({ { { "name", name }, { "mesh", 0 } } });
    document["meshes"] = Json::array({ { { "name", name }, { "primitives", Json::array({ primitive }) } } });
    if (textured) {
        auto png = texturePng(*mesh.baseColour, context);
        if (!png)
            return png.error();
        const int view = buffer.addView(png->data(), png->size(), 0);
        document["images"] = Json::array({ { { "name", name }, { "mimeType", "image/png" }, { "bufferView", view } } });
        document["samplers"] =
            Json::array({ { { "magFilter", 9729 }, { "minFilter", 9987 }, { "wrapS", 33071 }, { "wrapT", 33071 } } });
        document["textures"] = Json::array({ { { "source", 0 }, { "sampler", 0 } } });
        material["pbrMetallicRoughness"]["baseColorTexture"] = { { "index", 0 } };
    }
    document["materials"] = Json::array({ material });
    document["bufferViews"] = buffer.views();
    document["accessors"] = buffer.accessors();
    document["buffers"] = Json::array({ { { "byteLength", (buffer.bytes().size() + 3) / 4 * 4 } } });
    return std::vector<OutputFile> { { path, glbBytes(document, std::move(buffer.bytes())) } };
}

} // namespace orfeas::asset
