#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// Adds `orfeas render`; sets `chosen` when it is the one. The drawing is done by the studio program beside this one,
/// so that picture and window are drawn by the same viewport.
void addRender(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
