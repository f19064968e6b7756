#pragma once

#include "core/jobs/job.h"

#include <string>

namespace orfeas::cli {

/// Times `request` computed (median of `rounds`) and answered from a cache of 10, 1,000 and 10,000 entries in a folder
/// of its own, twice: by a runner that keeps the newest results in memory, and by one that reads, checks and unpacks
/// all stages from disk every time. Either looks up picture and stages in the index. \return lines for people, or one
/// JSON object
Result<std::string> benchCache(const jobs::Request& request, int rounds, bool json);

/// A picture to bench with where none is given, below `folder`. \error as writeFileAtomically()
Result<std::filesystem::path> writeBenchPicture(const std::filesystem::path& folder);

} // namespace orfeas::cli
