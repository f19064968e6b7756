#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas bench first-result`, `extraction`, `scheduler` and `cache`; sets `chosen` when one of them is it.
void addBench(CLI::App& app, Action& chosen);
/// Adds `serve` to them.
void addBenchServe(CLI::App& bench, Action& chosen);

} // namespace orfeas::cli
