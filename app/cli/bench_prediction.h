#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::cli {

/// How near the predicted peak of each step is to the measured one, for each of `engines`, resolutions of 64 to 512
/// cells and each of `pictures`, after a single learning run: one picture, the first, at the same engine and
/// resolution. \param engines  ids \param pictures  at least one \return a table for people, or one JSON object a line:
/// each step of each job, then a summary with the least and the largest ratio of predicted to measured \error NotFound
/// an engine that is not known \error as LocalRunner::run()
Result<std::string> benchPrediction(const std::vector<std::string>& engines,
                                    const std::vector<std::filesystem::path>& pictures, bool json);

} // namespace orfeas::cli
