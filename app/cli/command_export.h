#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas export` and `orfeas convert`; sets `chosen` when it is one of them.
void addExport(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
