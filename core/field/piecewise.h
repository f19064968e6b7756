#pragma once

#include "core/base/job_context.h"

#include <atomic>
#include <optional>

namespace orfeas::field {

/// Does pieces 0 .. count - 1 on the context's threads. \param work  (piece) -> Result<void>
/// \error Cancelled, polled before each piece; else the first error of a piece (the rest is then skipped)
template<typename Work> Result<void> forPieces(std::size_t count, const JobContext& context, const Work& work)
{
    std::atomic<bool> failed { false };
    std::optional<Error> first; // of whoever set failed
    context.inParallel(count, 1, [&](std::size_t piece, std::size_t /*end*/) {
        if (failed)
            return;
        const Result<void> answer = context.stopRequested() ? context.checkpoint() : work(piece);
        if (!answer && !failed.exchange(true))
            first = answer.error();
    });
    if (first)
        return *first;
    return {};
}

/// The same for cheap items: `grain` of them make a piece. \param work  (item) -> void
template<typename Work>
Result<void> forItems(std::size_t count, std::size_t grain, const JobContext& context, const Work& work)
{
    return forPieces((count + grain - 1) / grain, context, [&](std::size_t piece) -> Result<void> {
        const std::size_t end = piece * grain + grain < count ? piece * grain + grain : count;
        for (std::size_t i = piece * grain; i < end; ++i)
            work(i);
        return {};
    });
}

} // namespace orfeas::field
