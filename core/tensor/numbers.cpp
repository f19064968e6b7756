#include "core/tensor/numbers.h"

#include "core/base/target_clones.h"

#include <fmt/format.h>

#include <bit>
#include <cstring>
#include <vector>

namespace orfeas::tensor {

namespace {

/// How many of the numbers have all of these exponent bits: NaNs and infinities.
template<typename T> std::uint64_t countWithout(std::string_view bytes, T exponent)
{
    std::uint64_t found = 0;
    for (std::size_t at = 0; at + sizeof(T) <= bytes.size(); at += sizeof(T)) {
        T bits;
        std::memcpy(&bits, bytes.data() + at, sizeof(T));
        found += (bits & exponent) == exponent ? 1 : 0;
    }
    return found;
}

ORFEAS_TARGET_CLONES std::uint64_t notFinite(DType type, std::string_view bytes)
{
    switch (type) {
    case DType::F16:
        return countWithout<std::uint16_t>(bytes, 0x7C00);
    case DType::BF16:
        return countWithout<std::uint16_t>(bytes, 0x7F80);
    case DType::F32:
        return countWithout<std::uint32_t>(bytes, 0x7F800000);
    case DType::F64:
        return countWithout<std::uint64_t>(bytes, 0x7FF0000000000000);
    default:
        return 0;
    }
}

} // namespace

bool allFinite(DType type, std::string_view bytes) noexcept
{
    return notFinite(type, bytes) == 0;
}

std::string_view packedBytes(const TensorInfo& tensor, std::string_view bytes, std::string& kept)
{
    if (tensor.packed() || bytes.empty())
        return bytes;
    const std::uint64_t width = byteSize(tensor.dtype);
    kept.resize(tensor.bytes());
    std::vector<std::int64_t> index(tensor.shape.size(), 0);
    std::int64_t from = 0;
    for (std::uint64_t to = 0; to < kept.size(); to += width) {
        std::memcpy(kept.data() + to, bytes.data() + static_cast<std::uint64_t>(from) * width, width);
        for (std::size_t axis = index.size(); axis-- > 0;) {
            from += tensor.strides[axis];
            if (++index[axis] < tensor.shape[axis])
                break;
            from -= tensor.strides[axis] * tensor.shape[axis];
            index[axis] = 0;
        }
    }
    return kept;
}

Result<void> checkFinite(const Checkpoint& checkpoint, const JobContext& context)
{
    std::string found;
    for (const TensorInfo& tensor : checkpoint.tensors()) {
        if (auto go = context.checkpoint(); !go)
            return go;
        std::string kept;
        const std::uint64_t count = notFinite(tensor.dtype, packedBytes(tensor, checkpoint.bytes(tensor), kept));
        if (count != 0)
            found += fmt::format("\n  {}: {} of {}", printable(tensor.name), count, tensor.count());
    }
    if (found.empty())
        return {};
    return Error { ErrorCode::InvalidInput,
                   checkpoint.path().string() + ": numbers that are NaN or infinite; the file was damaged or made so"
                       + found };
}

std::uint16_t halfFromFloat(float value) noexcept
{
    constexpr std::uint32_t kInfinity = 0x7F800000;
    constexpr std::uint32_t kTooLarge = 0x47800000; // 65536
    constexpr std::uint32_t kLeastNormal = 0x38800000; // 2^-14
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = (bits >> 16U) & 0x8000U;
    std::uint32_t size = bits & 0x7FFFFFFFU;
    if (size > kInfinity)
        size = 0x7E00;
    else if (size >= kTooLarge)
        size = 0x7C00;
    else if (size < kLeastNormal) // one unit in the last place of 0.5 is the step of FP16 below 2^-14: the sum rounds
        size = std::bit_cast<std::uint32_t>(std::bit_cast<float>(size) + 0.5F) - std::bit_cast<std::uint32_t>(0.5F);
    else // the exponent's bias from 127 to 15, and half a unit, less one where the last bit is even
        size = (size - (112U << 23U) + 0xFFFU + ((size >> 13U) & 1U)) >> 13U;
    return static_cast<std::uint16_t>(sign | size);
}

std::uint16_t bfloat16FromFloat(float value) noexcept
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7FFFFFFFU) > 0x7F800000U)
        return static_cast<std::uint16_t>((bits >> 16U) | 0x40U);
    return static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U);
}

float floatFromHalf(std::uint16_t bits) noexcept
{
    const std::uint32_t sign = (bits & 0x8000U) << 16U;
    const std::uint32_t size = bits & 0x7FFFU;
    if (size >= 0x7C00U)
        return std::bit_cast<float>(sign | 0x7F800000U | ((size & 0x3FFU) << 13U));
    if (size < 0x400U) {
        constexpr float kStep = 0x1p-24F;
        const float small = static_cast<float>(size) * kStep;
        return sign != 0 ? -small : small;
    }
    return std::bit_cast<float>(sign | ((size << 13U) + (112U << 23U)));
}

float floatFromBfloat16(std::uint16_t bits) noexcept
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
}

} // namespace orfeas::tensor
