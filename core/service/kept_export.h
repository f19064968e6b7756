#pragma once

#include "core/asset/format.h"
#include "core/library/library.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace orfeas::service {

struct KeptExportOptions {
    std::filesystem::path folder = "."; ///< made if missing
    std::optional<Stage> stage {}; ///< nothing: the last one there is
    asset::Format format = asset::Format::Glb;
    bool overwrite = false; ///< else a free name is found
};

/// Copies a kept stage of a job out as a model. \return the files written, the model first
/// \error NotFound  the job has no such stage \error DiskFull, PermissionDenied, Io
Result<std::vector<std::filesystem::path>> exportKept(library::Library& library, const library::JobRecord& job,
                                                      const KeptExportOptions& options);

} // namespace orfeas::service
