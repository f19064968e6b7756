#pragma once

#include "core/base/memory_account.h"
#include "core/jobs/job.h"
#include "core/memory/demand.h"
#include "core/memory/learnt_peaks.h"
#include "core/memory/memory_budget.h"
#include "core/service/job_runner.h"

#include <chrono>
#include <functional>

namespace orfeas::service {

/// The steps of a job that hold memory of note, in order.
enum class MemoryStep : std::uint8_t { Prepare, Shape, Surface, Finish };
inline constexpr std::array kMemorySteps { MemoryStep::Prepare, MemoryStep::Shape, MemoryStep::Surface,
                                           MemoryStep::Finish };
std::string_view memoryStepName(MemoryStep step) noexcept; ///< "prepare", "shape", "surface", "finish"

/// What a job asks of memory before anything of it is known but its request and how large its pictures are.
/// \param pixels  of its largest picture; 0: not known
memory::JobDemand demandOf(const jobs::Request& request, const std::string& engine, std::int64_t pixels);

/// px of the largest picture, by its header, at most what decoding leaves of it; 0: not known
std::int64_t pixelsOf(const jobs::Request& request);

/// Under what a step's peak is learnt: device, engine, step and all settings that change it.
std::string peakKey(const jobs::Request& request, const std::string& engine, MemoryStep step,
                    const std::string& device);

/// What the keys of that step at any settings begin with: what one teaches of the formula holds nearly for the others.
std::string relatedPeaks(const jobs::Request& request, const std::string& engine, MemoryStep step,
                         const std::string& device);

/// What the step `finish` holds of a surface that is there, and under what it is learnt: for all resolutions at once.
/// \param triangles  before simplification, > 0
std::uint64_t finishBytes(const jobs::Request& request, std::size_t triangles);
std::string finishKey(const jobs::Request& request, const std::string& engine, const std::string& device);

/// Under what the time of a step is learnt, in ms, beside its peak; the formula is kTimeUnit.
std::string timeKey(const std::string& peakKey);
inline constexpr std::uint64_t kTimeUnit = 1000;

/// What runners share: a budget and what past jobs taught.
struct MemoryPlanner {
    MemoryPlanner(std::shared_ptr<memory::MemoryBudget> of, memory::LearntPeaks learnt)
        : budget(std::move(of)), peaks(std::move(learnt))
    {
    }
    std::shared_ptr<memory::MemoryBudget> budget;
    memory::LearntPeaks peaks;
};

/// The weights that a job's engine uses in its step `shape`; other jobs may use them at the same time.
struct SharedWeights {
    std::string name; ///< the engine's id; empty: it has none
    std::uint64_t bytes = 0;
    std::function<void(const std::string& name)> free {}; ///< lets go of those of any name, which no step uses
};

/// Leases memory for one job, step by step, and learns what it really held. What the job allocates is charged to its
/// account. \thread that of the job
class StepMemory {
public:
    StepMemory(MemoryPlanner& planner, const jobs::Request& request, std::string engine, SharedWeights weights,
               const JobContext& context, const RunnerEvents& events);
    StepMemory(const StepMemory&) = delete;
    StepMemory& operator=(const StepMemory&) = delete;
    ~StepMemory();

    /// Ends the step before and waits until this one may start. \error as MemoryBudget::lease()
    /// \param triangles  of the surface that the step `finish` gets, which says more than settings do; 0: not known
    Result<void> begin(MemoryStep step, std::size_t triangles = 0);
    void end(); ///< the running step succeeded: its peak is learnt

    /// From now on each step asks for the whole budget, so that it runs alone.
    void goAlone() { m_alone = true; }
    void giveBack(); ///< the running step failed: its lease ends, nothing is learnt

    MemoryAccount& account() { return *m_account; }

private:
    std::uint64_t predicted(std::size_t step) const;
    std::uint64_t room() const; ///< of the budget, beside the weights
    std::optional<std::uint64_t> predictedOfTriangles() const; ///< nothing: not known, or no job taught it
    double secondsFrom(std::size_t step) const; ///< to the end, as learnt; 0: not all are known
    memory::Ask askFor(std::size_t step) const; ///< by what is known now

    MemoryPlanner& m_planner;
    const jobs::Request& m_request;
    const std::string m_engine;
    const SharedWeights m_weights;
    const JobContext& m_context;
    const RunnerEvents& m_events;
    const memory::JobDemand m_demand;
    const std::shared_ptr<MemoryAccount> m_account;
    const memory::JobNumber m_job;
    memory::MemoryLease m_lease;
    std::optional<MemoryStep> m_runs;
    std::size_t m_triangles = 0; ///< begin()
    std::uint64_t m_predicted = 0; ///< of the step that waits or runs
    std::chrono::steady_clock::time_point m_began;
    bool m_alone = false;
};

} // namespace orfeas::service
