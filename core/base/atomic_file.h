#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace orfeas {

/// One file of a set: where it goes and what it holds.
struct FileContent {
    std::filesystem::path path;
    std::string_view bytes;
};

/// Writes files that belong together so that at every moment each target holds its old content or its new one, and a
/// failure leaves the old set: all are written beside their targets first (every return value checked, fsync), then
/// take their places in order, then the folder is synced; if one cannot, those before it go back. Every file that the
/// program keeps is written by these two functions, but for SQLite's own. QSaveFile of Qt 6.4 reports success on a full
/// disk (measured), so it is not used.
/// \error AlreadyExists  a target exists and `overwrite` is false (checked again when it takes its place, without a
///        gap), or is a folder  \error InvalidInput  a target is a device or a pipe
/// \error PermissionDenied  the folder, or a target that is marked read-only
/// \error NotFound, DiskFull, Io  naming the path and the system's reason  \error Cancelled  nothing was changed
/// \thread any; polls `context` between pieces of a few MB
Result<void> writeFilesAtomically(std::span<const FileContent> files, bool overwrite, const JobContext& context);

/// The same for one file, given in pieces.
Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::string_view> pieces,
                                 bool overwrite);

/// Makes the names in `folder` durable, where its file system can. \error Io, DiskFull  naming the folder
Result<void> syncFolder(const std::filesystem::path& folder);

} // namespace orfeas
