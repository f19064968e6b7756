#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas jobs list|show|submit|run|cancel|retry|remove|restore|export|gc|verify`; sets `chosen` when one is it.
void addJobs(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
