#pragma once

#include "core/base/result.h"

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>

namespace orfeas::trainer {

using NamedTensors = std::map<std::string, torch::Tensor>;

/// Writes a safetensors file of float32 tensors; it appears whole or not at all, in place of the old one.
/// \error whatever writeFileAtomically() answers
Result<void> writeTensors(const std::filesystem::path& path, const NamedTensors& tensors,
                          const std::map<std::string, std::string>& metadata);

/// Fills `tensors`, each of which the file must have in its shape.
/// \return the file's metadata \error NotFound, InvalidInput  naming the file and what is missing
Result<std::map<std::string, std::string>> readTensors(const std::filesystem::path& path, const NamedTensors& tensors);

} // namespace orfeas::trainer
