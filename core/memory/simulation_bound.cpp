#include "core/memory/simulation_bound.h"

#include "core/memory/learnt_peaks.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::memory {

namespace {

BoundJob boundOf(const MixJob& job, const std::vector<Settings>& ran, std::vector<BoundEngine>& engines)
{
    BoundJob bound;
    bound.comes = job.comes;
    for (std::size_t i = 0; i < ran.size(); ++i) {
        const StepDemand& step = job.demand.steps[i];
        const double seconds = step.seconds(ran[i]);
        if (!step.usesWeights) {
            (bound.items.empty() ? bound.before : bound.after) += seconds;
            continue;
        }
        const std::string name =
            fmt::format("{} {} {}", job.demand.engine, precisionName(ran[i].precision), ran[i].weightsStay);
        if (std::none_of(engines.begin(), engines.end(),
                         [&](const BoundEngine& engine) { return engine.name == name; }))
            engines.push_back({ name, static_cast<double>(job.demand.weightBytes(ran[i])) });
        bound.items.push_back({ name, job.bias * static_cast<double>(step.peak(ran[i])), seconds });
    }
    return bound;
}

} // namespace

void compareWithBound(const JobMix& mix, const std::vector<std::vector<Settings>>& ran,
                      const std::vector<Capacity>& capacity, std::uint64_t usable, MixOutcome& outcome)
{
    std::vector<BoundJob> bound;
    std::vector<BoundEngine> engines;
    double alone = 0;
    double most = 0;
    double second = 0;
    std::string loaded;
    for (std::size_t i = 0; i < ran.size(); ++i) {
        const MixJob& job = mix.jobs[i];
        if (ran[i].size() < job.demand.steps.size())
            continue;
        bound.push_back(boundOf(job, ran[i], engines));
        alone = std::max(alone, job.comes);
        double peak = 0;
        for (const BoundItem& item : bound.back().items) {
            alone += item.seconds;
            peak = std::max(peak, item.bytes);
        }
        alone += bound.back().before + bound.back().after;
        const auto weights = static_cast<double>(job.demand.weightBytes(ran[i][1]));
        if (loaded != job.demand.engine)
            alone += weights / kLoadBytesPerSecond;
        loaded = job.demand.engine;
        peak += weights;
        second = std::max(second, std::min(most, peak));
        most = std::max(most, peak);
    }
    auto least = static_cast<double>(mix.capacity);
    for (const Capacity& piece : capacity)
        least = std::min(least, piece.bytes);
    const double share = static_cast<double>(usable) / static_cast<double>(mix.capacity);
    outcome.twoFit = bound.size() > 1 && (most + second) * LearntPeaks::kUnknown <= least * share;
    outcome.oneAtATime = alone;
    outcome.bound = offlineBound(bound, engines, capacity);
}

} // namespace orfeas::memory
