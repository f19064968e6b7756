#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas formats` and `orfeas engines`; sets `chosen` when one of them is it.
void addLists(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
