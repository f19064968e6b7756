#pragma once

#include "app/cli/command_generate.h"

namespace orfeas::cli {

/// `orfeas doctor`: examines the installation.
void addDoctor(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
