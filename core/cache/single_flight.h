#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace orfeas::cache {

/// Equal work that is asked for at the same time is done once: whoever joins first under a key leads and does it, the
/// others follow and are given every event, those before they came included, in order.
///
/// \tparam Event  a value that is cheap to copy. \thread any; no lock is held while a follower's sink runs
template<typename Event> class SingleFlight {
    struct Flight {
        std::mutex mutex; ///< guards all below
        std::condition_variable_any changed;
        std::vector<Event> events;
        bool ended = false;
        std::optional<Result<void>> outcome; ///< when ended: none means that the leader gave up
    };

public:
    /// The leader's side. Without finish() the leader gives up when this ends, and a follower leads instead.
    class Leader {
    public:
        Leader(SingleFlight& flights, std::string key, std::shared_ptr<Flight> flight)
            : m_flights(&flights), m_key(std::move(key)), m_flight(std::move(flight))
        {
        }
        Leader(Leader&&) noexcept = default;
        Leader& operator=(Leader&&) = delete;
        Leader(const Leader&) = delete;
        Leader& operator=(const Leader&) = delete;
        ~Leader()
        {
            if (m_flight)
                end(std::nullopt);
        }

        void publish(Event event)
        {
            const std::scoped_lock lock(m_flight->mutex);
            m_flight->events.push_back(std::move(event));
            m_flight->changed.notify_all();
        }

        void finish(const Result<void>& outcome) { end(outcome); }

    private:
        void end(const std::optional<Result<void>>& outcome)
        {
            const auto flight = std::move(m_flight); // outlives the lock on its mutex
            {
                // first: whoever joins from now on starts anew
                const std::scoped_lock lock(m_flights->m_mutex);
                m_flights->m_flying.erase(m_key);
            }
            const std::scoped_lock lock(flight->mutex);
            flight->ended = true;
            flight->outcome = outcome;
            flight->changed.notify_all();
        }

        SingleFlight* m_flights;
        std::string m_key;
        std::shared_ptr<Flight> m_flight;
    };

    /// The follower's side.
    class Follower {
    public:
        explicit Follower(std::shared_ptr<Flight> flight) : m_flight(std::move(flight)) { }

        /// Hands each event to `sink` until the leader ends. \return its outcome, or nothing when it gave up: join
        /// again \error Cancelled  as soon as `stop` is asked for
        std::optional<Result<void>> follow(const std::stop_token& stop, const std::function<void(const Event&)>& sink)
        {
            std::size_t told = 0;
            while (true) {
                std::vector<Event> fresh;
                std::optional<Result<void>> outcome;
                bool ended = false;
                {
                    std::unique_lock lock(m_flight->mutex);
                    m_flight->changed.wait(lock, stop,
                                           [this, told] { return m_flight->ended || m_flight->events.size() > told; });
                    if (stop.stop_requested())
                        return Result<void>(Error { ErrorCode::Cancelled, "cancelled" });
                    fresh.assign(m_flight->events.begin() + static_cast<std::ptrdiff_t>(told), m_flight->events.end());
                    ended = m_flight->ended;
                    outcome = m_flight->outcome;
                }
                told += fresh.size();
                for (const Event& event : fresh)
                    sink(event);
                if (ended)
                    return outcome;
            }
        }

    private:
        std::shared_ptr<Flight> m_flight;
    };

    /// Leads or follows: exactly one of the two is set.
    struct Seat {
        std::optional<Leader> leader;
        std::optional<Follower> follower;
    };

    Seat join(const std::string& key)
    {
        const std::scoped_lock lock(m_mutex);
        auto& slot = m_flying[key];
        if (slot)
            return { std::nullopt, Follower(slot) };
        slot = std::make_shared<Flight>();
        return { Leader(*this, key, slot), std::nullopt };
    }

private:
    std::mutex m_mutex; ///< guards m_flying
    std::map<std::string, std::shared_ptr<Flight>> m_flying;
};

} // namespace orfeas::cache
