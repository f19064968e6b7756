#include "app/cli/bench_concurrency.h"

#include "app/cli/stopwatch.h"
#include "core/base/machine.h"
#include "core/memory/host_meter.h"
#include "core/memory/words.h"
#include "core/service/local_runner.h"
#include "core/service/memory_plan.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <thread>

namespace orfeas::cli {

namespace {

constexpr std::array kAtOnce { 1, 2, 4, 6, 8 };

struct Row {
    int jobs = 0;
    double perMinute = 0;
    std::uint64_t peak = 0; ///< counted
    std::uint64_t resident = 0; ///< of the process, right after
};

Result<Row> runTogether(service::LocalRunner& runner, service::MemoryPlanner& memory,
                        const std::vector<jobs::Request>& requests, int jobs)
{
    memory.budget->account()->resetPeak();
    std::vector<Result<void>> outcomes(static_cast<std::size_t>(jobs));
    const Stopwatch watch;
    {
        std::vector<std::jthread> threads;
        threads.reserve(outcomes.size());
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            threads.emplace_back([&, i] {
                const JobContext context({}, {}, std::max(1, threadCount() / jobs));
                outcomes[i] = runner.run(requests[i % requests.size()], context, {});
            });
    }
    Row row;
    row.jobs = jobs;
    row.perMinute = 60 * jobs / watch.took().seconds;
    row.peak = memory.budget->account()->peak();
    if (const auto process = memory::processMemory())
        row.resident = process->resident;
    for (const Result<void>& outcome : outcomes) {
        if (!outcome)
            return outcome.error();
    }
    return row;
}

} // namespace

Result<std::string> benchConcurrency(const std::vector<jobs::Request>& requests, bool json)
{
    const engine::Registry engines = engine::builtInEngines();
    service::MemoryPlanner memory(std::make_shared<memory::MemoryBudget>(std::make_shared<memory::HostMeter>(), 0), {});
    const std::shared_ptr<service::MemoryPlanner> shared(&memory, [](auto*) {});
    service::LocalRunner runner(engines, shared);
    std::vector<double> ratios;
    for (const bool learning : { true, false }) {
        for (const jobs::Request& request : requests) {
            const auto plan = service::planMemory({ { request, {} } }, engines, memory);
            if (!plan)
                return plan.error();
            const auto row = runTogether(runner, memory, { request }, 1);
            if (!row)
                return row.error();
            if (!learning && row->peak > 0)
                ratios.push_back(static_cast<double>(plan->jobs.front().peak) / static_cast<double>(row->peak));
        }
    }
    nlohmann::ordered_json line { { "bench", "concurrency" }, { "machine", machineLine() } };
    std::string text = machineLine() + "\n";
    for (const int jobs : kAtOnce) {
        const auto row = runTogether(runner, memory, requests, jobs);
        if (!row)
            return row.error();
        line["rows"].push_back({ { "jobs", row->jobs },
                                 { "models_per_minute", row->perMinute },
                                 { "peak_bytes", row->peak },
                                 { "resident_bytes_after", row->resident } });
        text += fmt::format("{} at once: {:.1f} models a minute, {} at most\n", row->jobs, row->perMinute,
                            memory::sizeText(row->peak));
    }
    if (!ratios.empty()) {
        const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
        line["predicted_over_measured"] = { { "least", *least }, { "most", *most } };
        text += fmt::format("predicted over measured peak: {:.3f} to {:.3f}\n", *least, *most);
    }
    return json ? line.dump() + "\n" : text;
}

} // namespace orfeas::cli
