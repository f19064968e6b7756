#pragma once

#include "core/memory/residency.h"

#include <map>
#include <optional>
#include <vector>

namespace orfeas::memory {

using JobNumber = std::uint64_t;

/// What a job wants before its next step.
struct Ask {
    JobNumber job = 0;
    std::uint64_t bytes = 0; ///< all that it will hold during the step, what it kept included; weights not
    std::uint64_t claim = 0; ///< the most it will hold in this step or a later one; at least `bytes`
    std::string weights; ///< whose weights the step uses; empty: none
    std::uint64_t weightBytes = 0;
    int priority = 0; ///< higher first
    std::string step {}; ///< for people
    double remaining = 0; ///< seconds that the job is thought to need from here to its end; 0: not known
};

/// A step that may start now.
struct Grant {
    JobNumber job = 0;
    bool loadsWeights = false; ///< they are not there yet
    std::vector<std::string> evicted; ///< engines whose weights leave for it
};

/// What the scheduler has decided so far.
struct Decisions {
    std::uint64_t granted = 0;
    std::uint64_t evicted = 0;
    std::uint64_t passes = 0; ///< grants to a job that came later than one that waited
    int mostPasses = 0; ///< over any one job before it was granted
};

/// Decides which steps run at once in a budget. Deterministic and without threads or clocks: the same calls give the
/// same decisions, so that a simulator drives what the program runs (docs/memory.md).
///
///     ask() -> waits -> grant() -> runs -> endStep(keeps) -> between steps -> ask() ... -> leave()
///
/// - Order: jobs that hold memory first, so that it comes back, those that ask for most before the others; then by
///   priority; then by age, in classes of kAgeClass passes; then by the longest remaining time, as it is the long ones
///   that keep a batch from ending; then first come, first served. Times only order: what they say is never waited for.
/// - Backfill: what does not fit is passed by what does. Each pass over a job that would fit alone counts; after
///   kMostPasses no job that holds nothing passes it again until it runs (ageing). So a job waits for at most
///   kMostPasses others and for the end of those that had begun.
/// - No deadlock: a step is granted only if all who hold something could still end one after the other, each with its
///   whole claim (banker's algorithm, Dijkstra 1965).
/// - Weights are shared by the jobs of an engine; idle ones leave when room is needed, least recently used first.
class Scheduler {
public:
    static constexpr int kMostPasses = 12;
    static constexpr int kAgeClass = 4;

    explicit Scheduler(std::uint64_t budget) : m_budget(budget) { }

    void setBudget(std::uint64_t bytes) { m_budget = bytes; }
    std::uint64_t budget() const { return m_budget; }

    /// A job asks for its next step; one ask at a time. A second ask of a job takes the place of its first.
    void ask(Ask ask);

    /// All that may start now, in order. Whoever calls it starts them.
    std::vector<Grant> grant();

    /// The step of `job` ended and leaves `keeps` behind, at most what it held.
    void endStep(JobNumber job, std::uint64_t keeps);

    /// The job ended or gave up, waiting or not: it holds nothing more.
    void leave(JobNumber job);

    /// Lets go of idle weights. \return whose
    std::vector<std::string> evictIdle();

    /// Idle weights that have left by themselves. In use: does nothing.
    void forgetWeights(const std::string& name) { m_weights.forget(name); }

    /// Where nothing runs and nothing can be granted since the budget shrank: the last to come of those that hold
    /// something. It should give that back and begin again from its last kept stage.
    std::optional<JobNumber> shouldGiveBack() const;

    std::uint64_t leased() const; ///< by all jobs, running or between steps
    std::uint64_t weightBytes() const { return m_weights.bytes(); }
    std::uint64_t held(JobNumber job) const; ///< 0: unknown job
    std::vector<JobNumber> waiting() const; ///< in the order of coming
    std::size_t running() const;
    const Decisions& decisions() const { return m_decisions; }

    /// Why `job` waits, for people; empty: it does not.
    std::string reason(JobNumber job) const;

private:
    struct Job {
        std::uint64_t came = 0; ///< order of coming
        std::uint64_t held = 0;
        std::uint64_t claim = 0;
        std::optional<Ask> waits;
        std::string uses; ///< weights of the step that runs
        std::string engine; ///< of the last ask with weights
        std::uint64_t engineBytes = 0;
        int passes = 0;
        bool runs = false;
    };
    using Jobs = std::map<JobNumber, Job>;

    std::vector<JobNumber> order() const;
    std::uint64_t room(const Job& job) const; ///< that its ask needs beyond what is held
    bool fitsAlone(const Job& job) const;
    bool fits(const Job& job) const;
    bool isDue(const Job& job) const;
    bool mayPass(const Job& job) const;
    bool staysSafe(JobNumber number, const Job& job) const;
    Grant start(JobNumber number, Job& job);

    std::uint64_t m_budget;
    Jobs m_jobs;
    Residency m_weights;
    Decisions m_decisions;
    std::uint64_t m_lastCame = 0;
};

} // namespace orfeas::memory
