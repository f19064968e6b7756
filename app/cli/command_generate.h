#pragma once

#include <CLI/App.hpp>

#include <functional>
#include <memory>

namespace orfeas::cli {

/// What was chosen on the command line: runs it and answers the exit code.
using Action = std::function<int()>;

/// Adds `orfeas generate`; sets `chosen` when it is the one.
void addGenerate(CLI::App& app, Action& chosen);

} // namespace orfeas::cli
