#pragma once

#include "core/base/memory_account.h"
#include "core/memory/meter.h"
#include "core/memory/scheduler.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace orfeas::memory {

class MemoryBudget;

/// The right of a job to hold so much while a step runs. It ends with the object; what the job then still holds stays
/// leased until the job's next lease or MemoryBudget::leave().
class MemoryLease {
public:
    MemoryLease() = default;
    MemoryLease(MemoryBudget& budget, JobNumber job, std::vector<std::string> evicted = {})
        : m_budget(&budget), m_job(job), m_evicted(std::move(evicted))
    {
    }
    MemoryLease(MemoryLease&& other) noexcept;
    MemoryLease& operator=(MemoryLease&& other) noexcept;
    ~MemoryLease();

    /// Whose weights were to leave for it: whoever holds them frees them before the step begins.
    const std::vector<std::string>& evicted() const { return m_evicted; }

    /// \param keeps  bytes that the job still holds
    void end(std::uint64_t keeps = 0);

private:
    MemoryBudget* m_budget = nullptr;
    JobNumber m_job = 0;
    std::vector<std::string> m_evicted;
};

/// A job as its budget knows it; bytes.
struct JobMemory {
    std::string name; ///< for people
    std::string step; ///< that runs or waits
    std::uint64_t leased = 0;
    std::uint64_t held = 0; ///< as counted
    bool waits = false;
};

/// What a step that ended was thought to take, and took; bytes.
struct StepPeak {
    std::string job; ///< for people
    std::string step;
    std::uint64_t predicted = 0;
    std::uint64_t measured = 0;
};

/// What a budget did and holds; bytes.
struct BudgetFigures {
    std::uint64_t budget = 0;
    std::uint64_t leased = 0;
    std::uint64_t weights = 0;
    std::uint64_t held = 0; ///< really, as counted; 0 where the heap is not counted
    std::uint64_t heldPeak = 0;
    std::size_t running = 0;
    std::size_t waiting = 0;
    std::uint64_t refused = 0;
    std::uint64_t steppedDown = 0;
    Decisions decisions;
    std::vector<JobMemory> jobs;
    std::vector<StepPeak> peaks; ///< of the steps that ended last, at most kPeaks, the newest last
    static constexpr std::size_t kPeaks = 32;
};

/// The Scheduler for threads: what this program may hold on one device, and who holds it. \thread any
class MemoryBudget {
public:
    /// \param limit  bytes; 0: what the device has free, less a twentieth of it, looked up again and again
    MemoryBudget(std::shared_ptr<Meter> meter, std::uint64_t limit);
    MemoryBudget(const MemoryBudget&) = delete;
    MemoryBudget& operator=(const MemoryBudget&) = delete;
    ~MemoryBudget() = default;

    /// \param name  for people  \param account  what the job holds; its limit and peak are none of the budget's
    JobNumber newJob(std::string name, std::shared_ptr<const MemoryAccount> account);

    /// Waits until the step may start. \param ask  what it wants by what is known now: asked again every 200 ms while
    /// it waits, on the waiting thread; always of the same job  \param told  why it waits whenever that changes; empty:
    /// it goes on. Called on the waiting thread \error OutOfMemory  it would not fit were it alone, and the budget does
    /// not depend on other programs \error Cancelled  within 200 ms of a stop
    Result<MemoryLease> lease(const std::function<Ask()>& ask, const std::stop_token& stop,
                              const std::function<void(const std::string&)>& told);
    Result<MemoryLease> lease(const Ask& ask, const std::stop_token& stop,
                              const std::function<void(const std::string&)>& told)
    {
        return lease([&ask] { return ask; }, stop, told);
    }
    void leave(JobNumber job); ///< it holds nothing more, and may begin again
    void forget(JobNumber job); ///< it ended

    std::vector<std::string> evictIdle(); ///< weights that no step uses are to leave. \return whose
    void forgetWeights(const std::string& name); ///< whoever held them did so without being told

    std::uint64_t bytes(); ///< of the budget now
    bool isFixed() const;
    void setLimit(std::uint64_t bytes); ///< as the constructor's; leases that are given stay
    Meter& meter() { return *m_meter; }
    /// What all jobs together hold; a fixed budget is its limit.
    const std::shared_ptr<MemoryAccount>& account() const { return m_account; }
    void countStepDown();
    void notePeak(JobNumber job, std::uint64_t predicted, std::uint64_t measured); ///< of its running step, which ended
    BudgetFigures figures();

private:
    friend class MemoryLease;
    struct Known {
        std::string name;
        std::shared_ptr<const MemoryAccount> account;
        std::string step; ///< asked for last
    };
    void endStep(JobNumber job, std::uint64_t keeps);
    Result<void> refuse(const Ask& ask); ///< m_mutex held; what a fixed budget will never give
    void decide(); ///< m_mutex held
    void readBudget(); ///< m_mutex held

    const std::shared_ptr<Meter> m_meter;
    const std::shared_ptr<MemoryAccount> m_account = MemoryAccount::make();
    mutable std::mutex m_mutex; ///< guards all below
    std::uint64_t m_limit;
    std::condition_variable_any m_changed;
    Scheduler m_scheduler;
    std::map<JobNumber, std::vector<std::string>> m_granted; ///< not told yet; whose weights leave for it
    JobNumber m_lastJob = 0;
    std::uint64_t m_refused = 0;
    std::uint64_t m_steppedDown = 0;
    std::map<JobNumber, Known> m_known;
    std::deque<StepPeak> m_peaks;
};

} // namespace orfeas::memory
