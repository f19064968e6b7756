#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace orfeas::asset {

/// Writes a whole file so that at every moment either the old content or the new one is there: a temporary file in
/// the same folder, every return value checked, fsync, rename, fsync of the folder. QSaveFile of Qt 6.4 reports success
/// on a full disk (measured), so it is not used.
/// \error AlreadyExists  the target exists and `overwrite` is false (checked again at the rename: link() never
/// replaces) \error NotFound, PermissionDenied, DiskFull, Io  naming the path and the system's reason
Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::string_view> pieces,
                                 bool overwrite);

} // namespace orfeas::asset
