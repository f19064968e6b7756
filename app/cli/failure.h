#pragma once

#include "core/base/error.h"

namespace orfeas::cli {

/// Prints what went wrong on standard error. \return the exit code for it: SomeFailed or CancelledByUser
int failed(const Error& error);

} // namespace orfeas::cli
