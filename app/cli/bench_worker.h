#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// `orfeas bench worker`: the worker process is killed at random moments while jobs run.
void addBenchWorker(CLI::App& bench, Action& chosen);

} // namespace orfeas::cli
