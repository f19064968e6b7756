#pragma once

#include <queue>

#include <cstdint>
#include <functional>
#include <tuple>
#include <vector>

namespace orfeas::memory {

enum class Happens : std::uint8_t { Comes, Peaks, Ends, OthersChange, Patience };

struct Event {
    double when = 0;
    std::uint64_t number = 0; ///< order of making, for equal times
    Happens what = Happens::Comes;
    std::size_t index = 0; ///< job, or change of others
    std::uint64_t attempt = 0; ///< of the job's step: what it tried before is void

    bool operator>(const Event& other) const { return std::tie(when, number) > std::tie(other.when, other.number); }
};

/// Events in the order in which they happen.
class EventQueue {
public:
    void add(double when, Happens what, std::size_t index, std::uint64_t attempt)
    {
        m_events.push({ when, ++m_last, what, index, attempt });
    }
    bool isEmpty() const { return m_events.empty(); }
    Event next() ///< taken out; not empty
    {
        const Event event = m_events.top();
        m_events.pop();
        return event;
    }

private:
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::uint64_t m_last = 0;
};

} // namespace orfeas::memory
