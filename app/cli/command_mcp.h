#pragma once

#include "app/cli/command_generate.h"

namespace CLI {
class App;
}

namespace orfeas::cli {

/// `orfeas mcp`: the Model Context Protocol on standard input and output.
void addMcp(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
