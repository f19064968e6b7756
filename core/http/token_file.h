#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace orfeas::http {

/// 256 bits of the system's random source as 64 hexadecimal digits. \error Io
Result<std::string> newSecret();

/// The access token in `file`; a file that is not there is made, readable by its owner alone.
/// \error PermissionDenied  others may read or write it, or it is someone else's  \error InvalidInput  it holds no
/// token \error Io, DiskFull
Result<std::string> tokenFrom(const std::filesystem::path& file);

} // namespace orfeas::http
