#pragma once

#include "app/cli/finding.h"

#include <filesystem>
#include <string>

namespace orfeas::cli {

/// A picture goes through all four stages, and the last is written and read back.
/// \param scratch  a folder to work in
Finding checkPipeline(const std::filesystem::path& scratch);
/// Every engine that needs no download makes a preview; one whose weights are there can be made.
Finding checkEngines(const std::filesystem::path& scratch);
/// The process that makes the models of the studio and the service starts and makes one.
Finding checkWorker(const std::filesystem::path& scratch, const std::string& version);

} // namespace orfeas::cli
