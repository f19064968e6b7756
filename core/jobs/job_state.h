#pragma once

#include <cstdint>
#include <string_view>

namespace orfeas::jobs {

enum class JobState : std::uint8_t { Queued, Running, Done, Failed, Cancelled };

/// "queued", "running", "done", "failed", "cancelled"
std::string_view stateName(JobState state) noexcept;

constexpr bool isTerminal(JobState state) noexcept
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Cancelled;
}

/// The only legal moves. A failed or cancelled job is queued again by a retry; a done one never changes.
constexpr bool canMove(JobState from, JobState to) noexcept
{
    switch (from) {
    case JobState::Queued:
        return to == JobState::Running || to == JobState::Cancelled;
    case JobState::Running:
        return to == JobState::Done || to == JobState::Failed || to == JobState::Cancelled;
    case JobState::Failed:
    case JobState::Cancelled:
        return to == JobState::Queued;
    case JobState::Done:
        break;
    }
    return false;
}
static_assert(!canMove(JobState::Done, JobState::Queued), "a finished result is final");
static_assert(!canMove(JobState::Queued, JobState::Done), "nothing is done that never ran");

} // namespace orfeas::jobs
