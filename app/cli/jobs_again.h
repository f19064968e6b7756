#pragma once

#include "core/library/library.h"

namespace orfeas::cli {

/// Makes a kept job once more, from its pictures, without cache or earlier stages, and prints for each stage whether it
/// came out as it is kept, to the bit. What differs beforehand (program, engine, weights) is said first.
/// \error InvalidInput  the picture is not the same file any more, or a stage came out otherwise
/// \error NotFound  nothing of the job is kept  \error what failed, Cancelled
Result<void> runAgain(library::Library& library, const library::JobRecord& job, bool json);

} // namespace orfeas::cli
