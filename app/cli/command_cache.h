#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas cache stats|clear|verify|gc|limits`; sets `chosen` when one of them is it.
void addCache(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
