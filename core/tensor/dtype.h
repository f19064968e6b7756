#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace orfeas::tensor {

/// The number types of weights that we read.
enum class DType : std::uint8_t { Bool, U8, I8, I16, I32, I64, F16, BF16, F32, F64 };

/// Bytes of one number: 1, 2, 4 or 8.
std::uint64_t byteSize(DType type) noexcept;

/// The name that safetensors uses: "BOOL", "U8", "I8", "I16", "I32", "I64", "F16", "BF16", "F32" or "F64".
std::string_view typeName(DType type) noexcept;
std::optional<DType> typeFromName(std::string_view name) noexcept;

} // namespace orfeas::tensor
