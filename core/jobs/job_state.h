#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace orfeas::jobs {

enum class JobState : std::uint8_t { Queued, WaitingForMemory, Running, Done, Failed, Cancelled, Interrupted };

/// "queued", "waiting_for_memory", "running", "done", "failed", "cancelled", "interrupted"
std::string_view stateName(JobState state) noexcept;
std::optional<JobState> stateFromName(std::string_view name) noexcept;

/// It has begun and not ended.
constexpr bool isUnderWay(JobState state) noexcept
{
    return state == JobState::Running || state == JobState::WaitingForMemory;
}

constexpr bool isTerminal(JobState state) noexcept
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Cancelled;
}

/// The only legal moves. A failed or cancelled job is queued again by a retry; a done one never changes. Interrupted is
/// what ran when the program ended: it starts again by itself, or waits for a retry when that happened too often. What
/// runs is queued again when it is held after its preview (Request::hold).
constexpr bool canMove(JobState from, JobState to) noexcept
{
    switch (from) {
    case JobState::Queued:
        return to == JobState::Running || to == JobState::Cancelled;
    case JobState::WaitingForMemory: // between its steps
        return to == JobState::Running || to == JobState::Failed || to == JobState::Cancelled
            || to == JobState::Interrupted;
    case JobState::Running:
        return to == JobState::WaitingForMemory || to == JobState::Queued || to == JobState::Done
            || to == JobState::Failed || to == JobState::Cancelled || to == JobState::Interrupted;
    case JobState::Interrupted:
        return to == JobState::Queued || to == JobState::Running || to == JobState::Cancelled;
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
