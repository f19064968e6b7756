#pragma once

#include "core/asset/format.h"
#include "core/base/result.h"

#include <filesystem>

namespace orfeas::cli {

/// The format that the name's extension says. \error UnsupportedFormat  naming those that are written
Result<asset::Format> formatOfName(const std::filesystem::path& path);

} // namespace orfeas::cli
