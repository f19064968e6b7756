#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// `orfeas bench quality`: an engine's meshes against meshes that are known, scored by the set's own program
/// (evaluate.py), with a sheet of pictures to look at.
void addBenchQuality(CLI::App& bench, Action& chosen);

} // namespace orfeas::cli
