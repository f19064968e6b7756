#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas mesh`; sets `chosen` when it is the one.
void addMesh(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
