#pragma once

#include "core/engine/reconstructor.h"
#include "core/service/job_runner.h"

namespace orfeas::service {

/// The first half of a job alone: from pictures to the field. What benchmarks measure extraction on.
Result<std::shared_ptr<const field::Field>>
makeField(const jobs::Request& request, const engine::Reconstructor& reconstructor, const JobContext& context);

/// The one place that orders the steps of a job: decode, cut out, frame, reconstruct, extract stage by stage, simplify,
/// paint. \error what the failing step says, with the picture's path in the message; OutOfMemory when memory ran out
/// \thread any. Polls `context` at least every 50 ms.
Result<void> runPipeline(const jobs::Request& request, const engine::Reconstructor& reconstructor,
                         const JobContext& context, const RunnerEvents& events);

} // namespace orfeas::service
