#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// `orfeas bench endurance`: whether the memory of a service and its worker grows with the jobs they have made.
void addBenchEndurance(CLI::App& bench, Action& chosen);

} // namespace orfeas::cli
