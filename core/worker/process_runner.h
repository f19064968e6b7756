#pragma once

#include "core/memory/monitor.h"
#include "core/service/job_runner.h"
#include "core/worker/worker_process.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <set>

namespace orfeas::worker {

struct ProcessRunnerOptions {
    WorkerCommand command;
    std::string version; ///< of this program; the worker's has to be the same
    std::uint64_t budget = 0; ///< bytes that the worker's jobs may hold; 0: what is free
    std::shared_ptr<memory::Monitor> monitor {}; ///< gets the worker's samples; may be null
    std::chrono::milliseconds heartbeat = std::chrono::seconds(10); ///< silence after which a worker is taken for hung
    /// A job that goes on for so long after its cancel has hung its worker.
    std::chrono::milliseconds cancelPatience = std::chrono::seconds(10);
};

/// Runs jobs in a worker process, several at once, which share what it has loaded. The worker is started at once, so
/// that it is warm for the first job, and kept.
///
/// One that dies, hangs or reports an error that only its end clears is replaced, and its jobs go on from the last
/// stage that they handed out, once, one after the other so that the next death tells whose fault it is. A job that was
/// running at two deaths fails with what is known of them. \thread any
class ProcessRunner final : public service::JobRunner {
public:
    explicit ProcessRunner(ProcessRunnerOptions options);
    ~ProcessRunner() override; ///< ends the worker; no job may run

    /// Returns within a few ms of a stop: the worker winds the job down in the background.
    Result<void> run(const jobs::Request& request, const JobContext& context,
                     const service::RunnerEvents& events) override;

    void setBudget(std::uint64_t bytes); ///< of this worker and those that take its place
    int workerPid() const; ///< 0: none runs now

private:
    using Clock = std::chrono::steady_clock;
    using Number = std::uint64_t;

    /// A job that runs in the worker, as seen from here.
    struct Seat {
        std::deque<Message> arrived;
        std::optional<Death> death; ///< of the worker that had it
        bool blamed = false; ///< it may have caused the death
    };
    class Run;

    // all of these want m_mutex held
    void startWorker();
    void onGone(const Death& death);

    Result<void> onMessage(Message&& message);
    Result<void> onHello(const Message& message);
    Result<void> onSample(const Message& message);
    void onDied(const Death& death);
    void supervise(const std::stop_token& over);
    void endHungWorker();

    const ProcessRunnerOptions m_options;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable_any m_changed;
    std::uint64_t m_budget;
    std::unique_ptr<WorkerProcess> m_worker; ///< destroyed by the supervisor alone, without the mutex
    bool m_isReady = false; ///< it said Hello, of the right version
    bool m_isGone = false; ///< it died and was not cleared away yet
    bool m_isEnding = false; ///< none takes its place any more
    int m_failedStarts = 0; ///< in a row
    Clock::time_point m_startAgainAt;
    std::string m_cannotStart; ///< why; empty: it can, as far as known
    bool m_blamesAll = true; ///< whoever runs in the worker may have caused its end
    std::map<Number, Seat> m_seats;
    std::map<Number, Clock::time_point> m_cancelled; ///< until when the worker has to end them
    Number m_suspect = 0; ///< that runs again after a death; 0: none
    Number m_lastNumber = 0;
    std::jthread m_supervisor; ///< last
};

} // namespace orfeas::worker
