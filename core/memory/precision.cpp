#include "core/memory/precision.h"

namespace orfeas::memory {

std::string_view precisionName(Precision precision) noexcept
{
    switch (precision) {
    case Precision::Fp32:
        return "fp32";
    case Precision::Bf16:
        return "bf16";
    case Precision::Fp16:
        return "fp16";
    case Precision::Int8:
        break;
    }
    return "int8";
}

std::optional<Precision> precisionFromName(std::string_view name) noexcept
{
    for (const Precision precision : { Precision::Fp32, Precision::Bf16, Precision::Fp16, Precision::Int8 }) {
        if (precisionName(precision) == name)
            return precision;
    }
    return std::nullopt;
}

} // namespace orfeas::memory
