#include "core/jobs/job_queue.h"

#include <algorithm>

namespace orfeas::jobs {

void JobQueue::push(JobId id, int priority)
{
    const auto place = std::find_if(m_entries.begin(), m_entries.end(),
                                    [priority](const Entry& entry) { return entry.priority < priority; });
    m_entries.insert(place, { id, priority });
}

std::optional<JobId> JobQueue::pop()
{
    if (m_entries.empty())
        return std::nullopt;
    const JobId id = m_entries.front().id;
    m_entries.erase(m_entries.begin());
    return id;
}

bool JobQueue::remove(JobId id)
{
    return std::erase_if(m_entries, [id](const Entry& entry) { return entry.id == id; }) > 0;
}

bool JobQueue::move(JobId id, std::size_t place)
{
    if (!remove(id))
        return false;
    place = std::min(place, m_entries.size());
    int priority = 0;
    if (place < m_entries.size())
        priority = m_entries[place].priority;
    else if (!m_entries.empty())
        priority = m_entries.back().priority;
    m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(place), { id, priority });
    return true;
}

bool JobQueue::waits(JobId id) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [id](const Entry& entry) { return entry.id == id; });
}

std::vector<JobId> JobQueue::waiting() const
{
    std::vector<JobId> ids;
    ids.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        ids.push_back(entry.id);
    return ids;
}

} // namespace orfeas::jobs
