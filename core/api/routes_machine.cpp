#include "core/api/answers.h"
#include "core/api/gpu_stats.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"
#include "core/base/machine.h"
#include "core/service/engine_weights.h"

#include <nlohmann/json.hpp>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;
using Json = nlohmann::ordered_json;

http::Route getting(const char* path, const char* id, const char* summary, const char* schema,
                    std::function<Response()> answer)
{
    http::Route route { "GET", path };
    route.handler = [answer = std::move(answer)](const Request&, const Reply& reply) { reply(answer()); };
    route.doc = { id, summary, {}, { jsonAnswer(200, schema, summary) }, {} };
    return route;
}

template<typename Number> Json orNull(const std::optional<Number>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json memoryJson(const memory::MemorySample& sample)
{
    const memory::BudgetFigures& budget = sample.budget;
    Json jobs = Json::array();
    for (const memory::JobMemory& job : budget.jobs)
        jobs.push_back({ { "name", job.name },
                         { "step", job.step },
                         { "leased_bytes", job.leased },
                         { "held_bytes", job.held },
                         { "waiting", job.waits } });
    Json steps = Json::array();
    for (const memory::StepPeak& peak : budget.peaks)
        steps.push_back({ { "job", peak.job },
                          { "step", peak.step },
                          { "predicted_bytes", peak.predicted },
                          { "measured_bytes", peak.measured } });
    return { { "device", sample.device },
             { "total_bytes", sample.total },
             { "weights_bytes", sample.weights },
             { "activations_bytes", sample.activations },
             { "cache_bytes", sample.cache },
             { "others_bytes", sample.others },
             { "free_bytes", sample.free },
             { "budget_bytes", budget.budget },
             { "leased_bytes", budget.leased + budget.weights },
             { "steps_running", budget.running },
             { "steps_waiting", budget.waiting },
             { "temperature_celsius", orNull(sample.celsius) },
             { "busy", orNull(sample.busy) },
             { "jobs", std::move(jobs) },
             { "recent_steps", std::move(steps) } };
}

/// What the scheduler of memory last said of each device, and its decisions.
Json memoryJson(const memory::Monitor* monitor)
{
    const memory::MemoryTotals totals = monitor != nullptr ? monitor->totals() : memory::MemoryTotals {};
    Json devices = Json::array();
    if (monitor != nullptr) {
        for (const std::string& device : monitor->devices()) {
            if (const auto sample = monitor->latest(device))
                devices.push_back(memoryJson(*sample));
        }
    }
    return { { "admissions", totals.admissions },    { "refusals", totals.refusals },
             { "step_downs", totals.stepDowns },     { "evictions", totals.evictions },
             { "worker_restarts", totals.restarts }, { "devices", std::move(devices) } };
}

Response gpu(Context& context)
{
    const GpuStats stats = gpuStats();
    Json devices = Json::array();
    for (const GpuDevice& device : stats.devices)
        devices.push_back({ { "index", device.index },
                            { "name", device.name },
                            { "memory_total_bytes", device.memoryTotal },
                            { "memory_used_bytes", device.memoryUsed },
                            { "memory_free_bytes", device.memoryFree },
                            { "memory_used_by_orfeas_bytes", device.memoryOurs },
                            { "utilization_percent", orNull(device.utilization) },
                            { "temperature_celsius", orNull(device.temperature) } });
    return jsonResponse(200,
                        { { "available", stats.isAvailable },
                          { "reason", stats.isAvailable ? Json(nullptr) : Json(stats.reason) },
                          { "driver", stats.driver.empty() ? Json(nullptr) : Json(stats.driver) },
                          { "devices", std::move(devices) },
                          { "memory", memoryJson(context.service.memory().get()) } });
}

Response cacheStats(Context& context)
{
    const auto stats = context.cache->stats();
    if (!stats)
        return http::problem(stats.error());
    const cache::CacheCounters& counters = stats->counters;
    const auto& life = stats->limits.timeToLive;
    const std::uint64_t asked = counters.hits + counters.partial + counters.misses;
    const double rate = asked == 0 ? 0 : static_cast<double>(counters.hits) / static_cast<double>(asked);
    return jsonResponse(200,
                        { { "entries", stats->entries },
                          { "pinned", stats->pinned },
                          { "bytes", stats->bytes },
                          { "limit_bytes", stats->limits.bytes },
                          { "ttl_seconds", life ? Json(life->count()) : Json(nullptr) },
                          { "hits", counters.hits },
                          { "partial", counters.partial },
                          { "misses", counters.misses },
                          { "hit_rate", rate },
                          { "coalesced", counters.coalesced },
                          { "expired", counters.expired },
                          { "evicted", counters.evicted },
                          { "corrupt", counters.corrupt },
                          { "seconds_saved", counters.secondsSaved },
                          { "set_aside", stats->setAside } });
}

Response clearCache(Context& context)
{
    const auto before = context.cache->stats();
    if (!before)
        return http::problem(before.error());
    if (auto cleared = context.cache->clear(); !cleared)
        return http::problem(cleared.error());
    const auto after = context.cache->stats();
    if (!after)
        return http::problem(after.error());
    const auto less = [](std::uint64_t was, std::uint64_t is) { return was > is ? was - is : 0; };
    return jsonResponse(
        200, { { "removed", less(before->entries, after->entries) }, { "bytes", less(before->bytes, after->bytes) } });
}

Json parameterSchema(const Context& context)
{
    Json properties;
    for (const RequestField& field : context.fields)
        properties[field.name] = schemaOf(field);
    return { { "type", "object" }, { "properties", std::move(properties) } };
}

Response engines(const Context& context)
{
    Json list = Json::array();
    for (const engine::EngineEntry& entry : context.engines.entries()) {
        const engine::EngineInfo& info = entry.info;
        const auto weights =
            entry.weightFiles ? service::findWeights(entry, {}) : Result<service::Weights>(service::Weights {});
        // paths are none of a client's business
        const std::string model = weights ? std::filesystem::path(weights->name).filename().string() : std::string();
        list.push_back({ { "id", info.id },
                         { "title", info.title },
                         { "description", info.description },
                         { "version", info.version },
                         { "licence", info.licence },
                         { "several_views", info.multiView },
                         { "default", list.empty() },
                         { "ready", static_cast<bool>(weights) },
                         { "model", model.empty() ? Json(nullptr) : Json(model) },
                         { "parameters", parameterSchema(context) } });
    }
    return jsonResponse(200, { { "engines", std::move(list) } });
}

Response system(Context& context)
{
    std::error_code failed;
    const auto space = std::filesystem::space(context.options.dataFolder, failed);
    std::size_t running = 0;
    for (const jobs::JobSnapshot& job : context.service.snapshots())
        running += jobs::isUnderWay(job.state) ? 1 : 0;
    return jsonResponse(200,
                        { { "version", context.options.version },
                          { "machine", machineLine() },
                          { "threads", threadCount() },
                          { "peak_memory_bytes", static_cast<std::uint64_t>(peakResidentMiB() * 1024 * 1024) },
                          { "disk_free_bytes", failed ? Json(nullptr) : Json(space.available) },
                          { "queue",
                            { { "waiting", context.service.waiting().size() },
                              { "running", running },
                              { "limit", context.options.mostWaiting } } },
                          { "upload_limit_bytes", context.options.uploadBytes } });
}

} // namespace

std::vector<http::Route> machineRoutes(Context& context)
{
    std::vector<http::Route> routes;
    routes.push_back(getting("/api/v1/gpu/stats", "gpuStats", "Graphics cards and their memory", "GpuStats",
                             [&context] { return gpu(context); }));
    routes.push_back(getting("/api/v1/cache/stats", "cacheStats", "What the cache holds and has done", "CacheStats",
                             [&context] { return cacheStats(context); }));
    http::Route clear { "POST", "/api/v1/cache/clear" };
    clear.handler = [&context](const Request&, const Reply& reply) { reply(clearCache(context)); };
    clear.doc = { "clearCache",
                  "Remove all entries that are not pinned",
                  {},
                  { jsonAnswer(200, "Cleared", "what was removed") },
                  { "io" } };
    routes.push_back(std::move(clear));
    routes.push_back(getting("/api/v1/engines", "listEngines", "Engines, with the JSON Schema of their parameters",
                             "EngineList", [&context] { return engines(context); }));
    routes.push_back(getting("/api/v1/system", "system", "The program, the machine and the queue", "System",
                             [&context] { return system(context); }));
    return routes;
}

} // namespace orfeas::api
