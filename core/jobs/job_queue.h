#pragma once

#include "core/jobs/job.h"

#include <optional>
#include <vector>

namespace orfeas::jobs {

/// The order in which waiting jobs start: by priority, then by place. A plain value; whoever shares it guards it.
class JobQueue {
public:
    void push(JobId id, int priority);

    /// Takes out the job that starts next.
    std::optional<JobId> pop();

    /// \return false when `id` does not wait here
    bool remove(JobId id);

    /// Puts `id` at `place` (0: starts next) among the waiting, whatever the priorities: its own becomes that of its
    /// new neighbours. A place past the end is the end. \return false when `id` does not wait here
    bool move(JobId id, std::size_t place);

    bool waits(JobId id) const;

    /// In starting order.
    std::vector<JobId> waiting() const;

private:
    struct Entry {
        JobId id;
        int priority;
    };
    std::vector<Entry> m_entries; ///< in starting order
};

} // namespace orfeas::jobs
