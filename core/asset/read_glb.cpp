#include "core/asset/byte_io.h"
#include "core/asset/readers.h"

#include <nlohmann/json.hpp>

namespace orfeas::asset {

namespace {

using Json = nlohmann::json;

/// A typed array inside the binary chunk, checked to lie in it.
struct Accessor {
    std::size_t at = 0;
    std::size_t stride = 0;
    std::size_t count = 0;
    int componentType = 0;
};

std::size_t componentBytes(int type)
{
    switch (type) {
    case 5121:
        return 1;
    case 5123:
        return 2;
    case 5125:
    case 5126:
        return 4;
    default:
        return 0;
    }
}

class Reader {
public:
    Reader(std::string_view bytes, std::string file) : m_bytes(bytes), m_file(std::move(file)) { }

    Result<mesh::Mesh> run()
    {
        if (auto split = splitChunks(); !split)
            return split.error();
        try {
            for (const Json& node : m_document.value("nodes", Json::array())) {
                if (node.contains("matrix") || node.contains("translation") || node.contains("rotation")
                    || node.contains("scale"))
                    return Error { ErrorCode::UnsupportedFormat,
                                   m_file + ": has a node with a transform, which is not read" };
            }
            for (const Json& mesh : m_document.at("meshes")) {
                for (const Json& primitive : mesh.at("primitives")) {
                    if (auto added = addPrimitive(primitive); !added)
                        return added.error();
                }
            }
        } catch (const Json::exception& wrong) {
            return broken(wrong.what());
        }
        return std::move(m_mesh);
    }

private:
    Error broken(const std::string& what) const { return { ErrorCode::InvalidInput, m_file + ": GLB: " + what }; }

    Result<void> splitChunks()
    {
        if (m_bytes.size() < 28 || valueAt<std::uint32_t>(m_bytes, 4) != 2
            || valueAt<std::uint32_t>(m_bytes, 8) > m_bytes.size())
            return broken("not glTF 2 or truncated");
        const std::size_t jsonBytes = valueAt<std::uint32_t>(m_bytes, 12);
        if (jsonBytes > m_bytes.size() - 28)
            return broken("the JSON chunk is longer than the file");
        m_document = Json::parse(m_bytes.substr(20, jsonBytes), nullptr, false);
        if (m_document.is_discarded())
            return broken("the JSON chunk is not JSON");
        const std::size_t binaryBytes = valueAt<std::uint32_t>(m_bytes, 20 + jsonBytes);
        if (binaryBytes > m_bytes.size() - 28 - jsonBytes)
            return broken("the binary chunk is longer than the file");
        m_binary = m_bytes.substr(28 + jsonBytes, binaryBytes);
        return {};
    }

    Result<Accessor> accessor(std::size_t index, const std::string& type, std::size_t components) const
    {
        const Json& description = m_document.at("accessors").at(index);
        const Json& view = m_document.at("bufferViews").at(description.at("bufferView").get<std::size_t>());
        Accessor result;
        result.componentType = description.at("componentType").get<int>();
        result.count = description.at("count").get<std::size_t>();
        const std::size_t element = components * componentBytes(result.componentType);
        result.stride = view.value("byteStride", element);
        const std::size_t viewAt = view.value("byteOffset", std::size_t { 0 });
        const std::size_t viewBytes = view.at("byteLength").get<std::size_t>();
        const std::size_t offset = description.value("byteOffset", std::size_t { 0 });
        if (description.at("type").get<std::string>() != type || element == 0 || result.stride < element)
            return broken("an accessor has an unexpected type");
        const bool fits = viewAt <= m_binary.size() && viewBytes <= m_binary.size() - viewAt && result.count > 0
            && result.count <= viewBytes && offset <= viewBytes
            && (result.count - 1) <= (viewBytes - offset) / result.stride
            && (result.count - 1) * result.stride + element <= viewBytes - offset;
        if (!fits)
            return broken("an accessor reaches past its buffer");
        result.at = viewAt + offset;
        return result;
    }

    Result<void> addPrimitive(const Json& primitive)
    {
        if (primitive.value("mode", 4) != 4)
            return Error { ErrorCode::UnsupportedFormat, m_file + ": has lines or points; only triangles are read" };
        auto positions = accessor(primitive.at("attributes").at("POSITION").get<std::size_t>(), "VEC3", 3);
        if (!positions)
            return positions.error();
        const auto base = static_cast<std::uint32_t>(m_mesh.positions.size());
        for (std::size_t i = 0; i < positions->count; ++i)
            m_mesh.positions.push_back(valueAt<Vec3f>(m_binary, positions->at + i * positions->stride));
        auto indices = accessor(primitive.at("indices").get<std::size_t>(), "SCALAR", 1);
        if (!indices)
            return indices.error();
        const auto indexAt = [&](std::size_t i) -> std::uint32_t {
            const std::size_t at = indices->at + i * indices->stride;
            switch (indices->componentType) {
            case 5121:
                return valueAt<std::uint8_t>(m_binary, at);
            case 5123:
                return valueAt<std::uint16_t>(m_binary, at);
            default:
                return valueAt<std::uint32_t>(m_binary, at);
            }
        };
        for (std::size_t i = 0; i + 2 < indices->count; i += 3) {
            mesh::Triangle triangle {};
            for (std::size_t k = 0; k < 3; ++k) {
                const std::uint32_t vertex = indexAt(i + k);
                if (vertex >= positions->count)
                    return broken("an index is out of range");
                triangle[k] = base + vertex;
            }
            m_mesh.triangles.push_back(triangle);
        }
        return {};
    }

    std::string_view m_bytes;
    std::string m_file;
    Json m_document;
    std::string_view m_binary;
    mesh::Mesh m_mesh;
};

} // namespace

Result<mesh::Mesh> readGlb(std::string_view bytes, const std::string& file)
{
    return Reader(bytes, file).run();
}

} // namespace orfeas::asset
