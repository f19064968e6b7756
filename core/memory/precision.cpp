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

} // namespace orfeas::memory
