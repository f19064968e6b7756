#pragma once

namespace orfeas::cli {

/// What the shell sees. Documented in docs/cli.md.
enum ExitCode : int { Ok = 0, Usage = 2, SomeFailed = 3, CancelledByUser = 130 };

} // namespace orfeas::cli
