#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas inspect`; sets `chosen` when it is the one.
void addInspect(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
