#pragma once

#include "core/tensor/tensor_info.h"

#include <string_view>

namespace orfeas::tensor {

/// Bytes of the JSON header at most: room for kMaxTensors tensors.
inline constexpr std::uint64_t kMaxSafetensorsHeader = 32ULL << 20U;

/// Whether the file starts as a safetensors file does: a length, then '{'.
bool looksLikeSafetensors(std::string_view file) noexcept;

/// The tensors of a safetensors file. Reads the header alone, runs nothing, allocates in proportion to the header.
///
/// Refused, besides what is no such file: a name twice, unknown fields and types, a shape whose bytes are not the
/// range's, ranges that overlap, leave a hole or do not end with the file.
/// \error InvalidInput  names the tensor and the rule \error TooLarge  the header, or over kMaxTensors
/// \source safetensors' "Format" page and the checks of its Rust reader; written anew
Result<TensorTable> readSafetensorsTable(std::string_view file);

} // namespace orfeas::tensor
