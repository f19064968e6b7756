#include "core/memory/monitor.h"

#include <algorithm>

namespace orfeas::memory {

namespace {

/// Of a count that begins again at 0 in each worker.
std::uint64_t increase(std::uint64_t before, std::uint64_t now)
{
    return now < before ? now : now - before;
}

} // namespace

MemorySample sampleOf(const std::string& device, const Reading& reading, BudgetFigures figures)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    MemorySample sample;
    sample.when = duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    sample.device = device;
    sample.total = reading.total;
    // readings are taken one after the other: what does not add up is cut off
    sample.free = std::min(reading.free, reading.total);
    const std::uint64_t used = reading.total - sample.free;
    const std::uint64_t ours = std::min(reading.ours, used);
    sample.others = used - ours;
    sample.weights = std::min(figures.weights, ours);
    sample.activations = std::min(figures.held, ours - sample.weights);
    sample.cache = ours - sample.weights - sample.activations;
    sample.celsius = reading.celsius;
    sample.busy = reading.busy;
    sample.budget = std::move(figures);
    return sample;
}

void Monitor::add(MemorySample sample)
{
    const std::scoped_lock lock(m_mutex);
    auto& samples = m_samples[sample.device];
    const BudgetFigures before = samples.empty() ? BudgetFigures {} : samples.back().budget;
    m_totals.admissions += increase(before.decisions.granted, sample.budget.decisions.granted);
    m_totals.evictions += increase(before.decisions.evicted, sample.budget.decisions.evicted);
    m_totals.refusals += increase(before.refused, sample.budget.refused);
    m_totals.stepDowns += increase(before.steppedDown, sample.budget.steppedDown);
    samples.push_back(std::move(sample));
    if (samples.size() > kRemembered)
        samples.pop_front();
}

std::vector<std::string> Monitor::devices() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> names;
    names.reserve(m_samples.size());
    for (const auto& [name, samples] : m_samples)
        names.push_back(name);
    return names;
}

std::optional<MemorySample> Monitor::latest(const std::string& device) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = device.empty() ? m_samples.begin() : m_samples.find(device);
    return place == m_samples.end() ? std::nullopt : std::optional(place->second.back());
}

std::vector<MemorySample> Monitor::history(const std::string& device) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = device.empty() ? m_samples.begin() : m_samples.find(device);
    return place == m_samples.end() ? std::vector<MemorySample>()
                                    : std::vector<MemorySample>(place->second.begin(), place->second.end());
}

void Monitor::countRestart()
{
    const std::scoped_lock lock(m_mutex);
    ++m_totals.restarts;
}

MemoryTotals Monitor::totals() const
{
    const std::scoped_lock lock(m_mutex);
    return m_totals;
}

Sampler::Sampler(std::shared_ptr<MemoryBudget> budget, std::function<void(MemorySample)> sink,
                 std::chrono::milliseconds interval)
    : m_thread([budget = std::move(budget), sink = std::move(sink), interval](const std::stop_token& over) {
          std::mutex mutex;
          std::condition_variable_any ticking;
          while (!over.stop_requested()) {
              if (const auto reading = budget->meter().read())
                  sink(sampleOf(budget->meter().device(), *reading, budget->figures()));
              std::unique_lock lock(mutex);
              ticking.wait_for(lock, over, interval, [] { return false; });
          }
      })
{
}

} // namespace orfeas::memory
