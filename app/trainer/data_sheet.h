#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace orfeas::trainer {

/// Draws samples of a shard side by side, two a row, each as: picture on grey, hidden side, depth of the first and the
/// last surface (near is bright), shape seen from the left and from above, middle slice.
/// \error whatever reading the shard and writing the file answer \error InvalidInput  there are not so many samples
Result<void> drawSheet(const std::filesystem::path& shard, std::size_t first, std::size_t count, std::size_t stride,
                       const std::filesystem::path& png);

} // namespace orfeas::trainer
