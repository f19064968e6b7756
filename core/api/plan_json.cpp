#include "core/api/plan_json.h"

#include <nlohmann/json.hpp>

namespace orfeas::api {

namespace {

using Json = nlohmann::ordered_json;

Json jobJson(const service::PlannedJob& job)
{
    Json steps = Json::array();
    for (const service::PlannedStep& step : job.steps)
        steps.push_back({ { "step", step.name },
                          { "bytes", step.bytes },
                          { "learnt", step.learnt },
                          { "seconds", step.seconds < 0 ? Json(nullptr) : Json(step.seconds) } });
    return { { "name", job.name },
             { "engine", job.engine },
             { "precision", memory::precisionName(job.settings.precision) },
             { "batch", job.settings.batch },
             { "peak", job.peak },
             { "fits", job.fits },
             { "steps", std::move(steps) } };
}

} // namespace

nlohmann::ordered_json planJson(const service::MemoryPlan& plan)
{
    Json jobs = Json::array();
    for (const service::PlannedJob& job : plan.jobs)
        jobs.push_back(jobJson(job));
    return { { "budget", plan.budget },
             { "at_once", plan.atOnce },
             { "one_more_needs", plan.oneMoreNeeds },
             { "all_need", plan.allNeed },
             { "jobs", std::move(jobs) } };
}

} // namespace orfeas::api
