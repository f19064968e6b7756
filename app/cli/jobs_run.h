#pragma once

#include <string>

namespace orfeas::cli {

/// Owns the queue and runs what waits in it and what was interrupted. Prints one JSON line "ready" once it has taken
/// over, and the id of each job that ends. Ends when nothing is left, or with `watch` at Ctrl+C.
/// \param model  weights of the jobs that name none; empty: looked for
/// \return the program's exit code
int runQueue(int jobsAtOnce, bool watch, const std::string& model);

} // namespace orfeas::cli
