#include "core/jobs/job_state.h"

namespace orfeas::jobs {

std::string_view stateName(JobState state) noexcept
{
    switch (state) {
    case JobState::Queued:
        return "queued";
    case JobState::Running:
        return "running";
    case JobState::Done:
        return "done";
    case JobState::Failed:
        return "failed";
    case JobState::Cancelled:
        break;
    }
    return "cancelled";
}

} // namespace orfeas::jobs
