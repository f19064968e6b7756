#pragma once

#include "core/memory/memory_budget.h"

#include <chrono>
#include <deque>
#include <thread>

namespace orfeas::memory {

/// One device at one moment; bytes. `weights`, `activations`, `cache`, `others` and `free` are disjoint and add up to
/// `total`.
struct MemorySample {
    std::int64_t when = 0; ///< ms since 1970
    std::string device;
    std::uint64_t total = 0;
    std::uint64_t weights = 0; ///< of engines
    std::uint64_t activations = 0; ///< that jobs hold
    std::uint64_t cache = 0; ///< the rest of this program: its code, what allocators and caches keep back
    std::uint64_t others = 0; ///< other programs
    std::uint64_t free = 0;
    std::optional<double> celsius; ///< where the device tells
    std::optional<double> busy; ///< share of time the device computes, 0..1
    BudgetFigures budget;
};

/// What `reading` says, divided by who holds it.
MemorySample sampleOf(const std::string& device, const Reading& reading, BudgetFigures figures);

/// Decisions since the program's start, those of workers that are gone included.
struct MemoryTotals {
    std::uint64_t admissions = 0;
    std::uint64_t refusals = 0;
    std::uint64_t stepDowns = 0;
    std::uint64_t evictions = 0; ///< of weights
    std::uint64_t restarts = 0; ///< of workers
};

/// Memory of this program's devices: the newest samples of each, at most kRemembered. The one place that the window,
/// the service and its metrics read. \thread any
class Monitor {
public:
    static constexpr std::size_t kRemembered = 600;

    void add(MemorySample sample);

    std::vector<std::string> devices() const; ///< that gave samples, by name
    /// \param device  empty: the first  \return nothing: no sample yet
    std::optional<MemorySample> latest(const std::string& device = {}) const;
    std::vector<MemorySample> history(const std::string& device = {}) const; ///< the oldest first

    void countRestart(); ///< a worker process was replaced
    MemoryTotals totals() const;

private:
    mutable std::mutex m_mutex; ///< guards all below
    std::map<std::string, std::deque<MemorySample>> m_samples;
    MemoryTotals m_totals;
};

/// A thread that looks at a budget's device again and again while it lives. A device that does not answer gives no
/// sample.
class Sampler {
public:
    static constexpr auto kInterval = std::chrono::milliseconds(250);

    /// \param sink  called on the sampler's thread
    Sampler(std::shared_ptr<MemoryBudget> budget, std::function<void(MemorySample)> sink,
            std::chrono::milliseconds interval = kInterval);

private:
    std::jthread m_thread;
};

} // namespace orfeas::memory
