#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace orfeas::tensor {

/// How a network's large matrix products are done; everything else stays in 32 bits.
enum class Precision : std::uint8_t {
    Fp32, ///< weights as they lie in the file: nothing is copied
    Bf16, ///< weights and activations in bfloat16
    Fp16, ///< weights and activations in half precision
    Int8, ///< weights in 8 bits with a scale for each output, activations with a scale for each call
    Int8Weights, ///< weights in 8 bits with a scale for each output, activations in 32 bits
    Fp64 ///< everything in 64 bits: what checks compare with
};

/// Those that a picture may be made with.
inline constexpr std::array kPrecisions { Precision::Fp32, Precision::Bf16, Precision::Fp16, Precision::Int8,
                                          Precision::Int8Weights };

/// "fp32", "bf16", "fp16", "int8", "int8-weights", "fp64".
std::string_view precisionName(Precision precision) noexcept;
std::optional<Precision> precisionFromName(std::string_view name) noexcept;

} // namespace orfeas::tensor
