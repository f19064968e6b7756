#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas plan`; sets `chosen` when it is it.
void addPlan(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
