#pragma once

#include "core/base/memory_account.h"
#include "core/memory/meter.h"
#include "core/memory/scheduler.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>

namespace orfeas::memory {

class MemoryBudget;

/// The right of a job to hold so much while a step runs. It ends with the object; what the job then still holds stays
/// leased until the job's next lease or MemoryBudget::leave().
class MemoryLease {
public:
    MemoryLease() = default;
    MemoryLease(MemoryBudget& budget, JobNumber job) : m_budget(&budget), m_job(job) { }
    MemoryLease(MemoryLease&& other) noexcept;
    MemoryLease& operator=(MemoryLease&& other) noexcept;
    ~MemoryLease();

    /// \param keeps  bytes that the job still holds
    void end(std::uint64_t keeps = 0);

private:
    MemoryBudget* m_budget = nullptr;
    JobNumber m_job = 0;
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
};

/// The Scheduler for threads: what this program may hold on one device, and who holds it. \thread any
class MemoryBudget {
public:
    /// \param limit  bytes; 0: what the device has free, less a twentieth of it, looked up again and again
    MemoryBudget(std::shared_ptr<Meter> meter, std::uint64_t limit);
    MemoryBudget(const MemoryBudget&) = delete;
    MemoryBudget& operator=(const MemoryBudget&) = delete;
    ~MemoryBudget() = default;

    JobNumber newJob();

    /// Waits until the step may start. \param told  why it waits whenever that changes; empty: it goes on. Called on
    /// the waiting thread
    /// \error OutOfMemory  it would not fit were it alone, and the budget does not depend on other programs
    /// \error Cancelled  within 200 ms of a stop
    Result<MemoryLease> lease(const Ask& ask, const std::stop_token& stop,
                              const std::function<void(const std::string&)>& told);
    void leave(JobNumber job); ///< it ended

    std::uint64_t bytes(); ///< of the budget now
    bool isFixed() const { return m_limit > 0; }
    Meter& meter() { return *m_meter; }
    /// What all jobs together hold; a fixed budget is its limit.
    const std::shared_ptr<MemoryAccount>& account() const { return m_account; }
    void countStepDown();
    BudgetFigures figures();

private:
    friend class MemoryLease;
    void endStep(JobNumber job, std::uint64_t keeps);
    void decide(); ///< m_mutex held
    void readBudget(); ///< m_mutex held

    const std::shared_ptr<Meter> m_meter;
    const std::uint64_t m_limit;
    const std::shared_ptr<MemoryAccount> m_account = MemoryAccount::make();
    std::mutex m_mutex; ///< guards all below
    std::condition_variable_any m_changed;
    Scheduler m_scheduler;
    std::set<JobNumber> m_granted; ///< not told yet
    JobNumber m_lastJob = 0;
    std::uint64_t m_refused = 0;
    std::uint64_t m_steppedDown = 0;
};

} // namespace orfeas::memory
