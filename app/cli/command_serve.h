#pragma once

#include "app/cli/command_generate.h"

namespace CLI {
class App;
}

namespace orfeas::cli {

/// `orfeas serve`: the local HTTP service, until Ctrl+C or SIGTERM.
void addServe(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
