#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace orfeas::store {

/// Where the program keeps jobs, results and the cache: $ORFEAS_DATA_DIR, else $XDG_DATA_HOME/orfeas, else
/// ~/.local/share/orfeas. The folder may be moved as a whole while no program uses it.
std::filesystem::path defaultDataFolder();

/// Makes `folder` and what leads to it. \error PermissionDenied, DiskFull, Io  naming the folder and the way out
Result<void> makeFolder(const std::filesystem::path& folder);

} // namespace orfeas::store
