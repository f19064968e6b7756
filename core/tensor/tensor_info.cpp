#include "core/tensor/tensor_info.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>

namespace orfeas::tensor {

namespace {

constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

} // namespace

std::uint64_t TensorInfo::count() const noexcept
{
    std::uint64_t product = 1;
    for (const std::int64_t size : shape)
        product *= static_cast<std::uint64_t>(size);
    return product;
}

bool TensorInfo::packed() const noexcept
{
    std::int64_t expected = 1;
    for (std::size_t i = shape.size(); i-- > 0;) {
        if (shape[i] != 1 && strides[i] != expected)
            return false;
        expected *= shape[i];
    }
    return true;
}

std::vector<std::int64_t> packedStrides(const std::vector<std::int64_t>& shape)
{
    std::vector<std::int64_t> strides(shape.size(), 1);
    std::uint64_t step = 1; // unsigned: may wrap for a shape that reachedBytes() refuses
    for (std::size_t i = shape.size(); i-- > 0;) {
        strides[i] = static_cast<std::int64_t>(step);
        step *= static_cast<std::uint64_t>(std::max<std::int64_t>(shape[i], 1));
    }
    return strides;
}

Result<std::uint64_t> reachedBytes(const TensorInfo& tensor)
{
    if (tensor.shape.size() > kMaxRank)
        return brokenTensor(tensor.name, fmt::format("{} dimensions; at most {}", tensor.shape.size(), kMaxRank));
    if (tensor.strides.size() != tensor.shape.size())
        return brokenTensor(tensor.name,
                            fmt::format("{} strides for {} dimensions", tensor.strides.size(), tensor.shape.size()));
    std::uint64_t product = byteSize(tensor.dtype);
    std::uint64_t last = 0; // index of the last number
    bool empty = false;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        if (tensor.shape[i] < 0 || tensor.strides[i] < 0)
            return brokenTensor(tensor.name,
                                fmt::format("shape {} with strides {}: none may be negative", shapeText(tensor.shape),
                                            shapeText(tensor.strides)));
        const auto size = static_cast<std::uint64_t>(tensor.shape[i]);
        std::uint64_t step = 0;
        const auto stride = static_cast<std::uint64_t>(tensor.strides[i]);
        const bool fits = !__builtin_mul_overflow(product, std::max<std::uint64_t>(size, 1), &product)
            && !__builtin_mul_overflow(size == 0 ? 0 : size - 1, stride, &step)
            && !__builtin_add_overflow(last, step, &last) && product <= kMost && last < kMost / byteSize(tensor.dtype);
        if (!fits)
            return brokenTensor(tensor.name,
                                fmt::format("shape {} with strides {}: over 2^63 bytes", shapeText(tensor.shape),
                                            shapeText(tensor.strides)));
        empty = empty || size == 0;
    }
    return empty ? 0 : (last + 1) * byteSize(tensor.dtype);
}

/// \source RFC 3629, section 4
bool isUtf8(std::string_view text) noexcept
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t follow = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || follow > text.size() - at - 1)
            return false;
        std::uint32_t code = follow == 0 ? lead : lead & (0x3FU >> follow);
        for (std::size_t i = 1; i <= follow; ++i) {
            const auto byte = static_cast<unsigned char>(text[at + i]);
            if ((byte & 0xC0U) != 0x80)
                return false;
            code = code << 6U | (byte & 0x3FU);
        }
        constexpr std::uint32_t kLeast[] = { 0, 0x80, 0x800, 0x10000 };
        if (code < kLeast[follow] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            return false;
        at += follow + 1;
    }
    return true;
}

std::string printable(std::string_view text)
{
    constexpr std::size_t kShown = 200;
    std::string_view shown = text.substr(0, kShown);
    while (text.size() > kShown && shown.size() + 3 > kShown && !isUtf8(shown)) // a character cut in two
        shown.remove_suffix(1);
    const bool readable = isUtf8(shown);
    std::string printed;
    for (const char c : readable ? shown : text.substr(0, kShown)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool control = byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !readable);
        printed += control ? fmt::format("\\x{:02x}", byte) : std::string(1, c);
    }
    return text.size() > kShown ? printed + "..." : printed;
}

Error brokenTensor(std::string_view name, std::string_view rule)
{
    return { ErrorCode::InvalidInput, fmt::format("tensor '{}': {}", printable(name), rule) };
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    return fmt::format("[{}]", fmt::join(shape, ", "));
}

} // namespace orfeas::tensor
