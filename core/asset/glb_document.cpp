#include "core/asset/glb_document.h"

namespace orfeas::asset {

namespace {

constexpr int kUint8 = 5121;
constexpr int kUint16 = 5123;
constexpr int kUint32 = 5125;
constexpr int kFloat32 = 5126;

std::size_t componentBytes(int type)
{
    switch (type) {
    case kUint8:
        return 1;
    case kUint16:
        return 2;
    case kUint32:
    case kFloat32:
        return 4;
    default:
        return 0;
    }
}

std::size_t componentsOf(std::string_view type)
{
    if (type == "SCALAR")
        return 1;
    return type.size() == 4 && type.starts_with("VEC") ? static_cast<std::size_t>(type[3] - '0') : 0;
}

} // namespace

Result<GlbDocument> GlbDocument::open(std::string_view bytes, std::string file)
{
    GlbDocument document;
    document.m_file = std::move(file);
    if (bytes.size() < 28 || valueAt<std::uint32_t>(bytes, 4) != 2 || valueAt<std::uint32_t>(bytes, 8) > bytes.size())
        return document.broken("not glTF 2 or truncated");
    const std::size_t jsonBytes = valueAt<std::uint32_t>(bytes, 12);
    if (jsonBytes > bytes.size() - 28)
        return document.broken("the JSON chunk is longer than the file");
    document.m_json = Json::parse(bytes.substr(20, jsonBytes), nullptr, false);
    if (document.m_json.is_discarded())
        return document.broken("the JSON chunk is not JSON");
    const std::size_t binaryBytes = valueAt<std::uint32_t>(bytes, 20 + jsonBytes);
    if (binaryBytes > bytes.size() - 28 - jsonBytes)
        return document.broken("the binary chunk is longer than the file");
    document.m_binary = bytes.substr(28 + jsonBytes, binaryBytes);
    return document;
}

Result<std::string_view> GlbDocument::view(std::size_t index) const
{
    const Json& view = m_json.at("bufferViews").at(index);
    const std::size_t at = view.value("byteOffset", std::size_t { 0 });
    const auto bytes = view.at("byteLength").get<std::size_t>();
    if (at > m_binary.size() || bytes > m_binary.size() - at)
        return broken("a buffer view reaches past its buffer");
    return m_binary.substr(at, bytes);
}

Result<GlbAccessor> GlbDocument::accessor(std::size_t index, std::string_view type) const
{
    const Json& description = m_json.at("accessors").at(index);
    const auto viewIndex = description.at("bufferView").get<std::size_t>();
    auto bytes = view(viewIndex);
    if (!bytes)
        return bytes.error();
    GlbAccessor result;
    result.componentType = description.at("componentType").get<int>();
    result.count = description.at("count").get<std::size_t>();
    result.components = componentsOf(type);
    const std::size_t element = result.components * componentBytes(result.componentType);
    result.stride = m_json.at("bufferViews").at(viewIndex).value("byteStride", element);
    const std::size_t offset = description.value("byteOffset", std::size_t { 0 });
    if (description.at("type").get<std::string>() != type || element == 0 || result.stride < element)
        return broken("an accessor has an unexpected type");
    const bool fits = result.count > 0 && result.count <= bytes->size() && offset <= bytes->size()
        && (result.count - 1) <= (bytes->size() - offset) / result.stride
        && (result.count - 1) * result.stride + element <= bytes->size() - offset;
    if (!fits)
        return broken("an accessor reaches past its buffer");
    result.at = static_cast<std::size_t>(bytes->data() - m_binary.data()) + offset;
    return result;
}

float GlbDocument::number(const GlbAccessor& accessor, std::size_t element, std::size_t component,
                          bool normalised) const
{
    const std::size_t at = accessor.at + element * accessor.stride + component * componentBytes(accessor.componentType);
    switch (accessor.componentType) {
    case kUint8:
        return static_cast<float>(valueAt<std::uint8_t>(m_binary, at)) / (normalised ? 255.0F : 1.0F);
    case kUint16:
        return static_cast<float>(valueAt<std::uint16_t>(m_binary, at)) / (normalised ? 65535.0F : 1.0F);
    case kUint32:
        return static_cast<float>(valueAt<std::uint32_t>(m_binary, at));
    default:
        return valueAt<float>(m_binary, at);
    }
}

std::uint32_t GlbDocument::integer(const GlbAccessor& accessor, std::size_t element) const
{
    const std::size_t at = accessor.at + element * accessor.stride;
    switch (accessor.componentType) {
    case kUint8:
        return valueAt<std::uint8_t>(m_binary, at);
    case kUint16:
        return valueAt<std::uint16_t>(m_binary, at);
    default:
        return valueAt<std::uint32_t>(m_binary, at);
    }
}

} // namespace orfeas::asset
