#include "app/cli/bench_scheduler.h"

#include "app/cli/stopwatch.h"
#include "core/base/quantile.h"
#include "core/memory/simulation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <vector>

namespace orfeas::cli {

namespace {

/// Of many mixes; not empty.
struct Ratios {
    std::vector<double> values;

    double mean() const
    {
        double sum = 0;
        for (const double value : values)
            sum += value;
        return values.empty() ? 0 : sum / static_cast<double>(values.size());
    }
};

struct Sum {
    memory::MixOutcome of;
    int deadlocks = 0;
    Ratios overBound;
    Ratios overOneAtATime; ///< of mixes in which two fit
    Ratios utilisation;
    int slow = 0; ///< of mixes in which two fit: less than kWanted times faster
    int needlesslySlow = 0; ///< although the bound does not forbid it
    static constexpr double kWanted = 1.3;

    void add(const memory::MixOutcome& mix)
    {
        of.jobs += mix.jobs;
        of.done += mix.done;
        of.refused += mix.refused;
        of.failed += mix.failed;
        of.violations += mix.violations;
        of.starved += mix.starved;
        of.outOfMemory += mix.outOfMemory;
        of.steppedDown += mix.steppedDown;
        of.gaveBack += mix.gaveBack;
        deadlocks += mix.deadlock ? 1 : 0;
        utilisation.values.push_back(mix.utilisation);
        if (mix.bound > 0)
            overBound.values.push_back(mix.makespan / mix.bound);
        if (!mix.twoFit || mix.makespan <= 0)
            return;
        overOneAtATime.values.push_back(mix.oneAtATime / mix.makespan);
        const bool isSlow = mix.oneAtATime < kWanted * mix.makespan;
        slow += isSlow ? 1 : 0;
        needlesslySlow += isSlow && mix.oneAtATime >= kWanted * mix.bound ? 1 : 0;
    }
};

} // namespace

SchedulerBench benchScheduler(int mixes, std::uint64_t seed, bool json)
{
    const Stopwatch watch;
    Sum sum;
    for (int i = 0; i < mixes; ++i)
        sum.add(memory::simulate(memory::randomMix(seed * 1'000'003 + static_cast<std::uint64_t>(i))));
    SchedulerBench bench;
    bench.sound = sum.of.violations == 0 && sum.of.starved == 0 && sum.deadlocks == 0;
    nlohmann::ordered_json line;
    line["bench"] = "scheduler";
    line["mixes"] = mixes;
    line["seed"] = seed;
    line["jobs"] = sum.of.jobs;
    line["done"] = sum.of.done;
    line["refused"] = sum.of.refused;
    line["failed"] = sum.of.failed;
    line["budget_violations"] = sum.of.violations;
    line["starved"] = sum.of.starved;
    line["deadlocks"] = sum.deadlocks;
    line["utilisation"] = sum.utilisation.mean();
    line["makespan_over_bound"] = sum.overBound.mean();
    line["makespan_over_bound_median"] = quantile(sum.overBound.values, 0.5);
    line["makespan_over_bound_p95"] = quantile(sum.overBound.values, 0.95);
    line["two_fit_mixes"] = sum.overOneAtATime.values.size();
    line["speedup_where_two_fit"] = sum.overOneAtATime.mean();
    line["speedup_where_two_fit_least"] = quantile(sum.overOneAtATime.values, 0);
    line["two_fit_below_1_3"] = sum.slow;
    line["two_fit_below_1_3_though_possible"] = sum.needlesslySlow;
    line["out_of_memory_retries"] = sum.of.outOfMemory;
    line["stepped_down"] = sum.of.steppedDown;
    line["gave_back"] = sum.of.gaveBack;
    line["seconds"] = watch.took().seconds;
    if (json) {
        bench.text = line.dump() + "\n";
        return bench;
    }
    for (const auto& [name, value] : line.items())
        bench.text += fmt::format("{:<28} {}\n", name, value.is_string() ? value.get<std::string>() : value.dump());
    return bench;
}

} // namespace orfeas::cli
