#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas models list|add|verify|remove|info|convert`; sets `chosen` when one of them is it.
void addModels(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
