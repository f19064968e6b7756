#pragma once

#include "app/trainer/network.h"
#include "core/base/result.h"

#include <filesystem>

namespace orfeas::trainer {

/// Writes a run's averaged weights in half precision: what resources/engines/lite.safetensors is.
/// \error as readTensors(), convertToSafetensors()
Result<void> exportWeights(const std::filesystem::path& checkpoint, const NetworkSizes& sizes,
                           const std::filesystem::path& target);

} // namespace orfeas::trainer
