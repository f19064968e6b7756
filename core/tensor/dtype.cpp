#include "core/tensor/dtype.h"

#include <algorithm>
#include <array>

namespace orfeas::tensor {

namespace {

struct Row {
    std::string_view name;
    std::uint64_t bytes;
};

/// In the order of DType.
constexpr std::array<Row, 10> kRows { { { "BOOL", 1 },
                                        { "U8", 1 },
                                        { "I8", 1 },
                                        { "I16", 2 },
                                        { "I32", 4 },
                                        { "I64", 8 },
                                        { "F16", 2 },
                                        { "BF16", 2 },
                                        { "F32", 4 },
                                        { "F64", 8 } } };

} // namespace

std::uint64_t byteSize(DType type) noexcept
{
    return kRows[static_cast<std::size_t>(type)].bytes;
}

std::string_view typeName(DType type) noexcept
{
    return kRows[static_cast<std::size_t>(type)].name;
}

std::optional<DType> typeFromName(std::string_view name) noexcept
{
    const auto* const row = std::find_if(kRows.begin(), kRows.end(), [name](const Row& r) { return r.name == name; });
    if (row == kRows.end())
        return std::nullopt;
    return static_cast<DType>(row - kRows.begin());
}

} // namespace orfeas::tensor
