#pragma once

#include "app/trainer/action.h"

namespace CLI {
class App;
}

namespace orfeas::trainer {

/// Adds `orfeas-train data`; sets `chosen` when it is the one.
void addData(CLI::App& app, Action& chosen);

} // namespace orfeas::trainer
