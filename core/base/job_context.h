#pragma once

#include "core/base/result.h"
#include "core/base/thread_crew.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>
#include <utility>

namespace orfeas {

/// How far the step that runs now has come, in that step's own unit.
struct Progress {
    std::string_view step; ///< static text: "decode", "cut out", "shape", "preview", "coarse", ..., "texture"
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0: not known
};

/// What a long operation needs from whoever asked for it: whether to stop, where to report, how many threads it may
/// use.
///
/// Stop is sticky and may be requested from any thread; a function that takes a context says how often it polls, and
/// polls at least every 50 ms. Reporting is cheap to ignore and is called from the thread that does the work.
class JobContext {
public:
    using ProgressSink = std::function<void(const Progress&)>;

    JobContext() = default;
    explicit JobContext(std::stop_token stop, ProgressSink sink = {}, int threads = 1)
        : m_stop(std::move(stop)), m_sink(std::move(sink)), m_crew(std::make_shared<ThreadCrew>(threads))
    {
    }

    bool stopRequested() const noexcept { return m_stop.stop_requested(); }

    const std::stop_token& stopToken() const noexcept { return m_stop; }

    /// \error Cancelled when a stop was requested
    Result<void> checkpoint() const
    {
        if (stopRequested())
            return Error { ErrorCode::Cancelled, "cancelled" };
        return {};
    }

    void report(std::string_view step, std::uint64_t done, std::uint64_t total) const
    {
        if (m_sink)
            m_sink({ step, done, total });
    }

    /// Threads that this job may keep busy at once, at least 1.
    int threads() const noexcept { return m_crew ? m_crew->size() : 1; }

    /// `body(begin, end)` over [0, count) in pieces of at most `grain` on the job's threads; see ThreadCrew::run().
    void inParallel(std::size_t count, std::size_t grain, const ThreadCrew::Body& body) const
    {
        if (m_crew)
            m_crew->run(count, grain, body);
        else
            ThreadCrew(1).run(count, grain, body);
    }

private:
    std::stop_token m_stop;
    ProgressSink m_sink;
    std::shared_ptr<ThreadCrew> m_crew; ///< shared with copies; null: the caller's thread alone
};

} // namespace orfeas
