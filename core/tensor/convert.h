#pragma once

#include "core/base/job_context.h"
#include "core/tensor/checkpoint.h"

#include <optional>
#include <string_view>

namespace orfeas::tensor {

/// How the floating numbers of a converted file are kept; whole numbers stay as they are.
enum class Storage { AsIs, F32, F16, BF16, I8 };

/// "as-is", "fp32", "fp16", "bf16", "int8"
std::optional<Storage> storageFromName(std::string_view name) noexcept;

struct Converted {
    std::uint64_t tensors = 0;
    std::uint64_t bytes = 0; ///< of the file
};

/// Writes the checkpoint as a safetensors file; its tensors row after row, wide numbers first, then in the order of
/// names.
///
/// I8: each floating matrix [R, C] of at least 1024 numbers becomes whole numbers -127..127 and, as "NAME.scale", one
/// F32 a row by which they are multiplied; all else becomes F32. The metadata say "orfeas.storage". \error InvalidInput
/// a number that FP16 or INT8 cannot hold (NaN, infinite, over 65504) names its tensor \error as writeFilesAtomically()
/// \error Cancelled  polled before each tensor \memory the file's size, but for tensors that are written as they lie
Result<Converted> convertToSafetensors(const Checkpoint& checkpoint, const std::filesystem::path& target,
                                       Storage storage, bool overwrite, const JobContext& context = {});

} // namespace orfeas::tensor
