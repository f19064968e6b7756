#pragma once

#include <functional>

namespace orfeas::trainer {

/// What the shell sees.
enum ExitCode : int { Ok = 0, Usage = 2, SomeFailed = 3 };

/// A command with its words; its result is the program's exit code.
using Action = std::function<int()>;

} // namespace orfeas::trainer
