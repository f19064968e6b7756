#pragma once

#include "app/cli/command_generate.h"

namespace CLI {
class App;
}

namespace orfeas::cli {

/// `orfeas bench triposr`, `bench parity` and `bench precision`: what the network costs, and how near it comes.
void addTriposrBenches(CLI::App& bench, Action& chosen);

} // namespace orfeas::cli
