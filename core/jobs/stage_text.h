#pragma once

#include "core/jobs/job.h"

#include <string>
#include <string_view>

namespace orfeas::jobs {

/// All of a stage's result but its mesh, as one line of names and numbers: for the cache's and the library's rows.
std::string stageText(const StageResult& result);

/// \error InvalidInput  not what stageText() gives
Result<StageResult> stageFromText(std::string_view text);

} // namespace orfeas::jobs
