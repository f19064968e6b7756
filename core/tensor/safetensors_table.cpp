#include "core/tensor/safetensors_table.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <unordered_set>

namespace orfeas::tensor {

namespace {

using Json = nlohmann::json;
constexpr std::size_t kLengthBytes = 8;
constexpr std::string_view kMetadata = "__metadata__";

/// What the header may say next.
enum class Place {
    Start,
    Names,
    Tensor,
    Fields,
    Dtype,
    Shape,
    ShapeSizes,
    Offsets,
    OffsetNumbers,
    Metadata,
    MetaKeys,
    MetaValue,
    Done
};

/// Builds the table while the JSON goes by: no tree of a hostile header is ever made, no repeated name silently
/// dropped.
class HeaderReader final : public nlohmann::json_sax<Json> {
public:
    TensorTable table; ///< `begin` and `end` count from the end of the header
    Error error { ErrorCode::Internal, {} };

    bool null() override { return unexpected(); }
    bool boolean(bool /*value*/) override { return unexpected(); }
    bool binary(binary_t& /*value*/) override { return unexpected(); }
    bool number_integer(number_integer_t value) override { return wrongNumber(std::to_string(value)); }
    bool number_float(number_float_t /*value*/, const string_t& text) override { return wrongNumber(text); }
    bool number_unsigned(number_unsigned_t value) override;
    bool string(string_t& value) override;
    bool key(string_t& value) override;
    bool start_object(std::size_t /*elements*/) override;
    bool end_object() override;
    bool start_array(std::size_t /*elements*/) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*what*/) override
    {
        error = { ErrorCode::InvalidInput,
                  fmt::format("the header is no valid JSON in UTF-8 (byte {} of it)", position) };
        return false;
    }

private:
    bool refuse(std::string_view rule)
    {
        error = m_inTensor ? brokenTensor(m_tensor.name, rule)
                           : Error { ErrorCode::InvalidInput, fmt::format("the header: {}", rule) };
        return false;
    }
    bool unexpected() { return refuse("a value of another kind than the format has there"); }
    bool wrongNumber(std::string_view text)
    {
        return m_place == Place::ShapeSizes || m_place == Place::OffsetNumbers
            ? refuse(fmt::format("{} is not a whole number of 63 bits, 0 or more", printable(text)))
            : unexpected();
    }
    /// One step of the format: in `from`, go on in `to`.
    bool move(Place from, Place to) { return m_place == from ? (m_place = to, true) : unexpected(); }
    bool beginTensor(const std::string& name);
    bool beginField(const std::string& name);
    bool endTensor();

    Place m_place = Place::Start;
    bool m_inTensor = false;
    bool m_sawMetadata = false;
    std::unordered_set<std::string> m_names;
    TensorInfo m_tensor;
    std::vector<std::uint64_t> m_offsets;
    std::string m_metaKey;
    std::unordered_set<std::string> m_fields;
};

bool HeaderReader::number_unsigned(number_unsigned_t value)
{
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return wrongNumber(std::to_string(value));
    if (m_place == Place::ShapeSizes) {
        m_tensor.shape.push_back(static_cast<std::int64_t>(value));
        return m_tensor.shape.size() <= kMaxRank || refuse(fmt::format("over {} dimensions", kMaxRank));
    }
    if (m_place == Place::OffsetNumbers) {
        m_offsets.push_back(value);
        return m_offsets.size() <= 2 || refuse("data_offsets has over two numbers");
    }
    return unexpected();
}

bool HeaderReader::string(string_t& value)
{
    if (m_place == Place::MetaValue) {
        table.metadata.emplace(m_metaKey, value);
        m_place = Place::MetaKeys;
        return true;
    }
    if (m_place != Place::Dtype)
        return unexpected();
    const auto type = typeFromName(value);
    if (!type)
        return refuse(fmt::format("numbers of type '{}' are not read", printable(value)));
    m_tensor.dtype = *type;
    m_place = Place::Fields;
    return true;
}

bool HeaderReader::key(string_t& value)
{
    if (value.size() > kMaxNameBytes)
        return refuse(fmt::format("a name of {} bytes; at most {}", value.size(), kMaxNameBytes));
    if (m_place == Place::Names)
        return beginTensor(value);
    if (m_place == Place::Fields)
        return beginField(value);
    if (table.metadata.contains(value))
        return refuse("__metadata__ has a name twice");
    m_metaKey = value;
    m_place = Place::MetaValue;
    return true;
}

bool HeaderReader::beginTensor(const std::string& name)
{
    if (name == kMetadata) {
        m_place = Place::Metadata;
        return !std::exchange(m_sawMetadata, true) || refuse("__metadata__ is there twice");
    }
    if (!m_names.insert(name).second) {
        error = brokenTensor(name, "the name is there twice");
        return false;
    }
    if (m_names.size() > kMaxTensors) {
        error = { ErrorCode::TooLarge, fmt::format("over {} tensors", kMaxTensors) };
        return false;
    }
    m_tensor = {};
    m_tensor.name = name;
    m_offsets.clear();
    m_fields.clear();
    m_inTensor = true;
    m_place = Place::Tensor;
    return true;
}

bool HeaderReader::beginField(const std::string& name)
{
    if (!m_fields.insert(name).second)
        return refuse(fmt::format("field '{}' is there twice", printable(name)));
    if (name == "dtype")
        m_place = Place::Dtype;
    else if (name == "shape")
        m_place = Place::Shape;
    else if (name == "data_offsets")
        m_place = Place::Offsets;
    else
        return refuse(fmt::format("field '{}' is not of the format", printable(name)));
    return true;
}

bool HeaderReader::start_object(std::size_t /*elements*/)
{
    if (m_place == Place::Tensor)
        return move(Place::Tensor, Place::Fields);
    if (m_place == Place::Metadata)
        return move(Place::Metadata, Place::MetaKeys);
    return move(Place::Start, Place::Names);
}

bool HeaderReader::end_object()
{
    if (m_place == Place::Fields)
        return endTensor();
    if (m_place == Place::MetaKeys)
        return move(Place::MetaKeys, Place::Names);
    return move(Place::Names, Place::Done);
}

bool HeaderReader::start_array(std::size_t /*elements*/)
{
    return m_place == Place::Shape ? move(Place::Shape, Place::ShapeSizes) : move(Place::Offsets, Place::OffsetNumbers);
}

bool HeaderReader::end_array()
{
    return m_place == Place::ShapeSizes ? move(Place::ShapeSizes, Place::Fields)
                                        : move(Place::OffsetNumbers, Place::Fields);
}

bool HeaderReader::endTensor()
{
    if (m_fields.size() != 3)
        return refuse("dtype, shape or data_offsets is missing");
    if (m_offsets.size() != 2 || m_offsets[0] > m_offsets[1])
        return refuse("data_offsets is not two numbers in order");
    m_tensor.begin = m_offsets[0];
    m_tensor.end = m_offsets[1];
    m_tensor.strides = packedStrides(m_tensor.shape);
    const auto bytes = reachedBytes(m_tensor);
    if (!bytes) {
        error = bytes.error();
        return false;
    }
    if (*bytes != m_tensor.end - m_tensor.begin)
        return refuse(fmt::format("{} numbers of {} take {} bytes, its data_offsets {}", shapeText(m_tensor.shape),
                                  typeName(m_tensor.dtype), *bytes, m_tensor.end - m_tensor.begin));
    table.tensors.push_back(std::move(m_tensor));
    m_inTensor = false;
    m_place = Place::Names;
    return true;
}

/// \error InvalidInput  the ranges do not cover the bytes behind the header once each
Result<void> checkCover(const std::vector<TensorInfo>& tensors, std::uint64_t dataBytes)
{
    std::vector<const TensorInfo*> byPlace;
    byPlace.reserve(tensors.size());
    for (const TensorInfo& tensor : tensors)
        byPlace.push_back(&tensor);
    std::sort(byPlace.begin(), byPlace.end(), [](const TensorInfo* a, const TensorInfo* b) {
        return std::pair(a->begin, a->end) < std::pair(b->begin, b->end);
    });
    std::uint64_t covered = 0;
    for (const TensorInfo* const tensor : byPlace) {
        if (tensor->begin != covered)
            return brokenTensor(tensor->name,
                                fmt::format("begins at byte {} of the data, where {} is due: the ranges {}",
                                            tensor->begin, covered,
                                            tensor->begin < covered ? "overlap" : "leave a hole"));
        covered = tensor->end;
        if (covered > dataBytes)
            return brokenTensor(
                tensor->name,
                fmt::format("ends at byte {} of the data, of which there are {}: the file is cut off or was changed",
                            covered, dataBytes));
    }
    if (covered != dataBytes)
        return Error { ErrorCode::InvalidInput, fmt::format("{} bytes behind the last tensor", dataBytes - covered) };
    return {};
}

} // namespace

bool looksLikeSafetensors(std::string_view file) noexcept
{
    return file.size() > kLengthBytes && file[kLengthBytes] == '{';
}

Result<TensorTable> readSafetensorsTable(std::string_view file)
{
    if (file.size() < kLengthBytes + 2)
        return Error { ErrorCode::InvalidInput, fmt::format("{} bytes are no safetensors file", file.size()) };
    std::uint64_t header = 0;
    std::memcpy(&header, file.data(), kLengthBytes);
    if (header > file.size() - kLengthBytes)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("a header of {} bytes in a file of {}: it is cut off or was changed", header,
                                   file.size()) };
    if (header > kMaxSafetensorsHeader)
        return Error { ErrorCode::TooLarge,
                       fmt::format("a header of {} bytes; at most {}", header, kMaxSafetensorsHeader) };
    const std::string_view json = file.substr(kLengthBytes, header);
    if (json.empty() || json.front() != '{')
        return Error { ErrorCode::InvalidInput, "the header does not start with {" };

    HeaderReader reader;
    if (!Json::sax_parse(json, &reader))
        return std::move(reader.error);
    const std::uint64_t dataBegin = kLengthBytes + header;
    if (auto covered = checkCover(reader.table.tensors, file.size() - dataBegin); !covered)
        return covered.error();
    for (TensorInfo& tensor : reader.table.tensors) {
        tensor.begin += dataBegin;
        tensor.end += dataBegin;
    }
    std::sort(reader.table.tensors.begin(), reader.table.tensors.end(),
              [](const TensorInfo& a, const TensorInfo& b) { return a.name < b.name; });
    return std::move(reader.table);
}

} // namespace orfeas::tensor
