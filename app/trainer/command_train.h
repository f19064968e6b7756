#pragma once

#include "app/trainer/action.h"

namespace CLI {
class App;
}

namespace orfeas::trainer {

/// Adds `orfeas-train run`, `evaluate` and `export`; sets `chosen` when it is one of them.
void addTraining(CLI::App& app, Action& chosen);

} // namespace orfeas::trainer
