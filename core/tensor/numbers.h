#pragma once

#include "core/base/job_context.h"
#include "core/tensor/checkpoint.h"

#include <string>

namespace orfeas::tensor {

/// The numbers of one tensor row after row: of the file where they lie so, else gathered in `kept`.
/// \param bytes  Checkpoint::bytes(tensor)
std::string_view packedBytes(const TensorInfo& tensor, std::string_view bytes, std::string& kept);

/// Reads every floating number. \error InvalidInput  lists all tensors that hold a NaN or an infinity, with how many
/// \error Cancelled  polled before each tensor
Result<void> checkFinite(const Checkpoint& checkpoint, const JobContext& context = {});

/// Whether `bytes`, numbers of `type` one after another, hold no NaN and no infinity.
bool allFinite(DType type, std::string_view bytes) noexcept;

/// To the nearest, ties to even; too large becomes an infinity, NaN stays one. \source IEEE 754-2019, 4.3.1
std::uint16_t halfFromFloat(float value) noexcept;
std::uint16_t bfloat16FromFloat(float value) noexcept;
float floatFromHalf(std::uint16_t bits) noexcept;
float floatFromBfloat16(std::uint16_t bits) noexcept;

} // namespace orfeas::tensor
