#pragma once

#include "core/jobs/job.h"
#include "core/library/library.h"

#include <string>

namespace orfeas::service {

/// A stage that the library keeps, its mesh unpacked. \param uid  of the job
/// \error NotFound  the job has no such stage, or it was damaged \error InvalidInput  it cannot be unpacked
Result<jobs::StageResult> keptStage(library::Library& library, const std::string& uid, Stage stage);

} // namespace orfeas::service
