#include "core/jobs/job_state.h"

namespace orfeas::jobs {

std::string_view stateName(JobState state) noexcept
{
    switch (state) {
    case JobState::Queued:
        return "queued";
    case JobState::WaitingForMemory:
        return "waiting_for_memory";
    case JobState::Running:
        return "running";
    case JobState::Done:
        return "done";
    case JobState::Failed:
        return "failed";
    case JobState::Cancelled:
        return "cancelled";
    case JobState::Interrupted:
        break;
    }
    return "interrupted";
}

std::optional<JobState> stateFromName(std::string_view name) noexcept
{
    for (const JobState state : { JobState::Queued, JobState::WaitingForMemory, JobState::Running, JobState::Done,
                                  JobState::Failed, JobState::Cancelled, JobState::Interrupted }) {
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace orfeas::jobs
