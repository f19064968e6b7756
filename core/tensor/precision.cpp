#include "core/tensor/precision.h"

namespace orfeas::tensor {

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
        return "int8";
    case Precision::Int8Weights:
        return "int8-weights";
    case Precision::Fp64:
        break;
    }
    return "fp64";
}

std::optional<Precision> precisionFromName(std::string_view name) noexcept
{
    for (const Precision precision : kPrecisions) {
        if (precisionName(precision) == name)
            return precision;
    }
    return std::nullopt;
}

} // namespace orfeas::tensor
