#include "core/api/answers.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"

#include <nlohmann/json.hpp>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;

Response ready(Context& context)
{
    const std::size_t waiting = context.service.waiting().size();
    const bool isFull = waiting >= context.options.mostWaiting;
    const bool isReady = context.isReady && !isFull;
    Response response = jsonResponse(isReady ? 200 : 503, { { "ready", isReady }, { "waiting", waiting } });
    if (!isReady)
        response.headers.emplace_back("Retry-After", "1");
    return response;
}

Response scrape(Context& context)
{
    Metrics::Now now;
    now.waiting = context.service.waiting().size();
    for (const jobs::JobSnapshot& job : context.service.snapshots())
        now.running += jobs::isUnderWay(job.state) ? 1 : 0;
    if (auto stats = context.cache->stats())
        now.cache = std::move(*stats);
    now.gpu = gpuStats();
    if (const auto monitor = context.service.memory()) {
        for (const std::string& device : monitor->devices()) {
            if (auto sample = monitor->latest(device))
                now.memory.push_back(std::move(*sample));
        }
        now.memoryTotals = monitor->totals();
    }
    return http::bytesResponse(200, "text/plain; version=0.0.4; charset=utf-8", context.metrics.text(now));
}

} // namespace

std::vector<http::Route> healthRoutes(Context& context)
{
    http::Route live { "GET", "/livez", http::Access::Open };
    live.isQuick = true;
    live.handler = [](const Request&, const Reply& reply) { reply(jsonResponse(200, { { "live", true } })); };
    live.doc = { "livez", "Whether the program answers", {}, { jsonAnswer(200, "Live", "it does") }, {} };
    http::Route readiness { "GET", "/readyz", http::Access::Open };
    readiness.isQuick = true;
    readiness.handler = [&context](const Request&, const Reply& reply) { reply(ready(context)); };
    readiness.doc = { "readyz",
                      "Whether jobs are taken: earlier ones were taken over, the queue has room",
                      {},
                      { jsonAnswer(200, "Ready", "they are"), jsonAnswer(503, "Ready", "not now") },
                      {} };
    http::Route metrics { "GET", "/metrics" };
    metrics.handler = [&context](const Request&, const Reply& reply) { reply(scrape(context)); };
    metrics.doc = { "metrics",
                    "What is counted, for Prometheus",
                    {},
                    { { 200, "text/plain", R"({"type":"string"})", "text exposition format 0.0.4" } },
                    {} };
    return { std::move(live), std::move(readiness), std::move(metrics) };
}

} // namespace orfeas::api
