#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas retexture`; sets `chosen` when it is the one.
void addRetexture(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
