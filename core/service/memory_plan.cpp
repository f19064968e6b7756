#include "core/service/memory_plan.h"

#include <algorithm>

namespace orfeas::service {

namespace {

PlannedJob planJob(const PlanAsk& ask, const std::string& engine, MemoryPlanner& memory)
{
    const jobs::Request& request = ask.request;
    const memory::JobDemand demand = demandOf(request, engine, ask.pixels ? *ask.pixels : pixelsOf(request));
    PlannedJob job;
    job.name = request.displayName();
    job.engine = engine;
    job.settings = demand.settings;
    for (const MemoryStep step : kMemorySteps) {
        const std::string key = peakKey(request, engine, step, memory.budget->meter().device());
        PlannedStep planned;
        planned.name = memoryStepName(step);
        planned.learnt = memory.peaks.knows(key);
        planned.bytes = memory.peaks.predict(key, demand.steps[static_cast<std::size_t>(step)].peak(demand.settings),
                                             relatedPeaks(request, engine, step, memory.budget->meter().device()));
        if (const std::string time = timeKey(key); memory.peaks.knows(time))
            planned.seconds = static_cast<double>(memory.peaks.predict(time, kTimeUnit)) / 1000;
        job.peak = std::max(job.peak, planned.bytes);
        job.steps.push_back(std::move(planned));
    }
    return job;
}

/// How many start together, by the scheduler itself.
std::size_t startTogether(const std::vector<PlannedJob>& jobs, std::uint64_t budget)
{
    memory::Scheduler scheduler(budget);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        memory::Ask ask;
        ask.job = i + 1;
        ask.bytes = jobs[i].peak;
        scheduler.ask(ask);
    }
    return scheduler.grant().size();
}

} // namespace

Result<MemoryPlan> planMemory(const std::vector<PlanAsk>& asked, const engine::Registry& engines, MemoryPlanner& memory)
{
    MemoryPlan plan;
    plan.budget = memory.budget->bytes();
    std::vector<std::uint64_t> peaks;
    for (const PlanAsk& ask : asked) {
        const auto entry = engines.find(ask.request.engine);
        if (!entry)
            return entry.error();
        plan.jobs.push_back(planJob(ask, (*entry)->info.id, memory));
        plan.jobs.back().fits = plan.jobs.back().peak <= plan.budget;
        plan.allNeed += plan.jobs.back().peak;
        peaks.push_back(plan.jobs.back().peak);
    }
    plan.atOnce = startTogether(plan.jobs, plan.budget);
    if (plan.atOnce < plan.jobs.size()) {
        // the smallest ones are who start first when all cannot
        std::sort(peaks.begin(), peaks.end());
        for (std::size_t i = 0; i <= plan.atOnce; ++i)
            plan.oneMoreNeeds += peaks[i];
        plan.oneMoreNeeds = std::max(plan.oneMoreNeeds, plan.budget + 1);
    }
    return plan;
}

} // namespace orfeas::service
