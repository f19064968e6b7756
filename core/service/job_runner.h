#pragma once

#include "core/base/job_context.h"
#include "core/base/sha256.h"
#include "core/image/image.h"
#include "core/jobs/job.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace orfeas::service {

/// A picture of a job that was decoded.
struct DecodedPicture {
    Digest pixels; ///< cache::pictureDigest()
    std::vector<std::string> notes; ///< image::Picture::notes
};

/// What a runner tells while a job runs. All may be called from any thread, one at a time for a job.
struct RunnerEvents {
    std::function<void(std::shared_ptr<const image::Image>)> subject; ///< front subject, cut out and framed
    std::function<void(const std::string&)> warning;
    std::function<void(jobs::StageResult)> stage;
    /// Each picture as soon as it is decoded. An error that this answers ends the run with it.
    std::function<Result<void>(engine::View, const DecodedPicture&)> decoded;
    /// The name of the field that this run makes (cache::RequestKeys::field), as soon as it is known; empty: not yet. A
    /// runner may keep a field under it, and need not make one that it has: then nothing is decoded and no subject
    /// told.
    std::function<std::string()> fieldName;
    /// The bytes of that field, where it is a LastingField that was kept; nothing: it is to be made.
    std::function<std::optional<std::string>()> keptField;
    /// The bytes of the field that was made, where it is a LastingField.
    std::function<void(const std::string&)> keepField;
    /// Why the run waits for memory, whenever that changes; empty: it goes on.
    std::function<void(const std::string&)> waitsForMemory;
    /// What was done because memory ran out, one sentence.
    std::function<void(const std::string&)> steppedDown;
    /// true: from now on the run only waits for an equal one; false: no longer.
    std::function<void(bool)> waits;
};

/// The border behind which reconstruction happens: in this process (LocalRunner) or in a worker process.
class JobRunner {
public:
    JobRunner() = default;
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;
    virtual ~JobRunner() = default;

    /// Runs one job to the stage it asks for; returns when all its stages were handed out.
    /// \error Cancelled  as soon as it hears a stop asked through `context`, polled every 50 ms; else what failed
    /// \thread any; several jobs at once
    virtual Result<void> run(const jobs::Request& request, const JobContext& context, const RunnerEvents& events) = 0;
};

} // namespace orfeas::service
