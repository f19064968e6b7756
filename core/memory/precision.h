#pragma once

#include <cstdint>
#include <string_view>

namespace orfeas::memory {

/// How a network's values are stored, best first.
enum class Precision : std::uint8_t { Fp32, Bf16, Fp16, Int8 };

constexpr std::uint64_t bytesPerValue(Precision precision) noexcept
{
    switch (precision) {
    case Precision::Fp32:
        return 4;
    case Precision::Bf16:
    case Precision::Fp16:
        return 2;
    case Precision::Int8:
        break;
    }
    return 1;
}

std::string_view precisionName(Precision precision) noexcept; ///< "fp32", "bf16", "fp16", "int8"

} // namespace orfeas::memory
