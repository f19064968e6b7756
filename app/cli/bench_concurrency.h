#pragma once

#include "core/jobs/job.h"

#include <string>
#include <vector>

namespace orfeas::cli {

/// Makes 1, 2, 4, 6 and 8 models at once, of `requests` in turn, in one process that shares the engine, after one
/// learning run of each. \return lines for people or one JSON object: models a minute, peak bytes counted and as the
/// system saw them, and each job's predicted peak over its measured one
Result<std::string> benchConcurrency(const std::vector<jobs::Request>& requests, bool json);

} // namespace orfeas::cli
