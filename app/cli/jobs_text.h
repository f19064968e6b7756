#pragma once

#include "core/library/job_record.h"

#include <string>

namespace orfeas::cli {

/// One kept job as a JSON object on one line; the fields are in docs/cli.md.
std::string jobJson(const library::JobRecord& job);
/// One line for people.
std::string jobLine(const library::JobRecord& job);
/// All that is known, for people.
std::string jobText(const library::JobRecord& job);

} // namespace orfeas::cli
