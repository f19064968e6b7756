#pragma once

#include "core/base/file_handle.h"
#include "core/service/job_runner.h"
#include "core/service/step_memory.h"

namespace orfeas::worker {

struct WorkerParts {
    service::JobRunner& runner; ///< runs the jobs, several at once
    std::shared_ptr<service::MemoryPlanner> memory; ///< whose samples are told; its budget follows the program's
    std::string version; ///< of this program; the other side's has to be the same
    std::function<void()> jobEnded {}; ///< after each, on its thread
};

/// The worker's side: runs jobs for the program at the other end of `socket` until it says to end, then ends those that
/// run. When that program is gone the process ends at once, as nobody is left to tell.
/// \error InvalidInput  what it says is no message
Result<void> serveJobs(FileHandle socket, const WorkerParts& parts);

} // namespace orfeas::worker
