#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas worker`, which the programs start for themselves (core/worker/process_runner.h) and help does not list.
void addWorker(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
