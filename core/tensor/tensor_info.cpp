#include "core/tensor/tensor_info.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>

namespace orfeas::tensor {

namespace {

constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

std::string printable(std::string_view text)
{
    constexpr std::size_t kShown = 200;
    std::string shown;
    for (const char c : text.substr(0, kShown)) {
        const auto byte = static_cast<unsigned char>(c);
        shown += byte < 0x20 || byte == 0x7F ? fmt::format("\\x{:02x}", byte) : std::string(1, c);
    }
    return text.size() > kShown ? shown + "..." : shown;
}

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

Error brokenTensor(std::string_view name, std::string_view rule)
{
    return { ErrorCode::InvalidInput, fmt::format("tensor '{}': {}", printable(name), rule) };
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    return fmt::format("[{}]", fmt::join(shape, ", "));
}

} // namespace orfeas::tensor
