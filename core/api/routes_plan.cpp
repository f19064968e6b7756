#include "core/api/answers.h"
#include "core/api/model_request.h"
#include "core/api/plan_json.h"
#include "core/api/plan_request.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"
#include "core/memory/host_meter.h"
#include "core/service/program_data.h"

#include <nlohmann/json.hpp>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;

/// What jobs of this service may hold, as its worker last said; before the first word what the service was given.
std::uint64_t ownBudget(const Context& context)
{
    const auto monitor = context.service.memory();
    const auto sample = monitor ? monitor->latest(memory::HostMeter().device()) : std::nullopt;
    return sample && sample->budget.budget > 0 ? sample->budget.budget : context.options.budget;
}

Response plan(const Context& context, const Request& request)
{
    const auto form = formOf(request);
    if (!form)
        return http::problem(form.error());
    const auto asked = planRequest(context.fields, form->values);
    if (!asked)
        return http::problem(asked.error());
    const auto memory = service::openMemory(context.options.dataFolder, asked->budget.value_or(ownBudget(context)));
    const auto planned = service::planMemory(asked->jobs, context.engines, *memory);
    return planned ? jsonResponse(200, planJson(*planned)) : http::problem(planned.error());
}

} // namespace

std::vector<http::Route> planRoutes(Context& context)
{
    http::Route route { "POST", "/api/v1/plan" };
    route.bodies = { { "application/json", schemaRef("PlanRequest") } };
    route.handler = [&context](const Request& request, const Reply& reply) { reply(plan(context, request)); };
    route.doc = { "planJobs",
                  "What would happen if these jobs were started now; nothing is made",
                  {},
                  { jsonAnswer(200, "Plan", "how many start together, and what each step takes") },
                  { "invalid_input" } };
    return { std::move(route) };
}

} // namespace orfeas::api
