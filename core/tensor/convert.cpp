#include "core/tensor/convert.h"

#include "core/base/atomic_file.h"
#include "core/tensor/numbers.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace orfeas::tensor {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 5> kNames { "as-is", "fp32", "fp16", "bf16", "int8" };
constexpr std::uint64_t kLeastQuantised = 1024; ///< numbers: below, the scales cost what is saved

/// A tensor of the new file.
struct Part {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::string kept;
    std::string_view fromFile; ///< where nothing changes
    std::string_view bytes() const { return fromFile.data() != nullptr ? fromFile : std::string_view(kept); }
};

bool isFloating(DType type)
{
    return type == DType::F16 || type == DType::BF16 || type == DType::F32 || type == DType::F64;
}

template<typename T> T numberAt(std::string_view bytes, std::uint64_t index)
{
    T value;
    std::memcpy(&value, bytes.data() + index * sizeof(T), sizeof(T));
    return value;
}

std::vector<float> floats(DType type, std::string_view bytes)
{
    std::vector<float> numbers(bytes.size() / byteSize(type));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        switch (type) {
        case DType::F16:
            numbers[i] = floatFromHalf(numberAt<std::uint16_t>(bytes, i));
            break;
        case DType::BF16:
            numbers[i] = floatFromBfloat16(numberAt<std::uint16_t>(bytes, i));
            break;
        case DType::F64:
            numbers[i] = static_cast<float>(numberAt<double>(bytes, i));
            break;
        default:
            numbers[i] = numberAt<float>(bytes, i);
        }
    }
    return numbers;
}

template<typename T> void appendNumber(std::string& bytes, T value)
{
    bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
}

Result<void> addHalves(Part& part, const std::vector<float>& numbers)
{
    part.dtype = DType::F16;
    for (const float number : numbers) {
        const std::uint16_t half = halfFromFloat(number);
        if ((half & 0x7C00U) == 0x7C00U)
            return brokenTensor(part.name, fmt::format("{} is beyond what FP16 holds (65504); BF16 does", number));
        appendNumber(part.kept, half);
    }
    return {};
}

/// Symmetric, one scale a row: numbers = kept * scale.
Result<void> addQuantised(Part& part, Part& scale, const std::vector<float>& numbers)
{
    constexpr float kMost = 127;
    part.dtype = DType::I8;
    scale = { part.name + kScaleEnding, DType::F32, { part.shape[0] }, {}, {} };
    const auto columns = static_cast<std::size_t>(part.shape[1]);
    for (std::size_t begin = 0; begin < numbers.size(); begin += columns) {
        float largest = 0;
        for (std::size_t i = begin; i < begin + columns; ++i) {
            if (!std::isfinite(numbers[i]))
                return brokenTensor(part.name, fmt::format("{} cannot be quantised", numbers[i]));
            largest = std::max(largest, std::abs(numbers[i]));
        }
        const float step = largest > 0 ? largest / kMost : 1;
        appendNumber(scale.kept, step);
        for (std::size_t i = begin; i < begin + columns; ++i)
            appendNumber(part.kept,
                         static_cast<std::int8_t>(std::clamp(std::nearbyint(numbers[i] / step), -kMost, kMost)));
    }
    return {};
}

Result<void> addPart(std::vector<Part>& parts, const TensorInfo& tensor, std::string_view bytes, Storage storage)
{
    Part part { tensor.name, tensor.dtype, tensor.shape, {}, {} };
    std::string gathered;
    const std::string_view packed = packedBytes(tensor, bytes, gathered);
    const bool quantised = storage == Storage::I8 && tensor.shape.size() == 2 && tensor.count() >= kLeastQuantised;
    const bool stays = storage == Storage::AsIs || !isFloating(tensor.dtype)
        || (tensor.dtype == DType::F32 && (storage == Storage::F32 || (storage == Storage::I8 && !quantised)))
        || (tensor.dtype == DType::F16 && storage == Storage::F16)
        || (tensor.dtype == DType::BF16 && storage == Storage::BF16);
    if (stays) {
        if (gathered.empty())
            part.fromFile = packed;
        part.kept = std::move(gathered);
        parts.push_back(std::move(part));
        return {};
    }
    const std::vector<float> numbers = floats(tensor.dtype, packed);
    Result<void> added;
    Part scale;
    if (quantised) {
        added = addQuantised(part, scale, numbers);
    } else if (storage == Storage::F16) {
        added = addHalves(part, numbers);
    } else if (storage == Storage::BF16) {
        part.dtype = DType::BF16;
        for (const float number : numbers)
            appendNumber(part.kept, bfloat16FromFloat(number));
    } else {
        part.dtype = DType::F32;
        part.kept.assign(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(float));
    }
    parts.push_back(std::move(part));
    if (quantised)
        parts.push_back(std::move(scale));
    return added;
}

/// The header, padded so that the first tensor lies at a multiple of 8 bytes.
std::string headerOf(const std::vector<Part>& parts, const Checkpoint& checkpoint, Storage storage)
{
    Json json;
    Json metadata = checkpoint.metadata();
    metadata["orfeas.storage"] = kNames[static_cast<std::size_t>(storage)];
    json["__metadata__"] = std::move(metadata);
    std::uint64_t at = 0;
    for (const Part& part : parts) {
        json[part.name] = { { "dtype", typeName(part.dtype) },
                            { "shape", part.shape },
                            { "data_offsets", { at, at + part.bytes().size() } } };
        at += part.bytes().size();
    }
    std::string text = json.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    const std::uint64_t length = text.size();
    std::string header;
    appendNumber(header, length);
    return header + text;
}

} // namespace

std::optional<Storage> storageFromName(std::string_view name) noexcept
{
    const auto* const place = std::find(kNames.begin(), kNames.end(), name);
    return place == kNames.end() ? std::nullopt : std::optional(static_cast<Storage>(place - kNames.begin()));
}

Result<Converted> convertToSafetensors(const Checkpoint& checkpoint, const std::filesystem::path& target,
                                       Storage storage, bool overwrite, const JobContext& context)
{
    std::vector<Part> parts;
    std::uint64_t done = 0;
    for (const TensorInfo& tensor : checkpoint.tensors()) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        if (auto added = addPart(parts, tensor, checkpoint.bytes(tensor), storage); !added)
            return Error { added.error().code, checkpoint.path().string() + ": " + added.error().message };
        context.report("convert", ++done, checkpoint.tensors().size());
    }
    // wide numbers first, so that each tensor lies at a multiple of its number's size
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return byteSize(a.dtype) > byteSize(b.dtype); });
    const std::string header = headerOf(parts, checkpoint, storage);
    std::vector<std::string_view> pieces { header };
    Converted converted { parts.size(), header.size() };
    for (const Part& part : parts) {
        pieces.push_back(part.bytes());
        converted.bytes += part.bytes().size();
    }
    if (auto written = writeFileAtomically(target, pieces, overwrite); !written)
        return written.error();
    return converted;
}

} // namespace orfeas::tensor
