#include "core/api/metrics.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <map>
#include <mutex>
#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <unistd.h>

namespace orfeas::api {

namespace {

using prometheus::Counter;
using prometheus::Family;
using prometheus::Gauge;
using prometheus::Histogram;

const Histogram::BucketBoundaries kJobBuckets { .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 120, 300 };
const Histogram::BucketBoundaries kHttpBuckets { .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10 };

double secondsNow()
{
    timespec now {};
    clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// The second number of /proc/self/statm: pages in memory.
double residentBytes()
{
    std::ifstream file("/proc/self/statm");
    double size = 0;
    double resident = 0;
    file >> size >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

Family<Counter>& makeCounter(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

Family<Gauge>& makeGauge(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

Family<Histogram>& makeHistogram(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
}

/// Brings a counter to a total that is counted elsewhere.
void raise(Counter& counter, double total)
{
    if (total > counter.Value())
        counter.Increment(total - counter.Value());
}

} // namespace

struct Metrics::Families {
    prometheus::Registry registry;

    Family<Gauge>& build = makeGauge(registry, "orfeas_build_info", "1, labelled with the version");
    Family<Counter>& jobs = makeCounter(registry, "orfeas_jobs_total", "Jobs that ended, by outcome");
    Family<Histogram>& jobSeconds =
        makeHistogram(registry, "orfeas_job_duration_seconds", "From the start of a job to its end");
    Family<Histogram>& stageSeconds = makeHistogram(registry, "orfeas_job_stage_duration_seconds",
                                                    "From the stage before, or the start of the job, to this stage");
    Family<Histogram>& waitSeconds = makeHistogram(registry, "orfeas_queue_wait_seconds", "From submission to start");
    Family<Gauge>& queue = makeGauge(registry, "orfeas_queue_depth", "Jobs that wait");
    Family<Gauge>& running = makeGauge(registry, "orfeas_jobs_running", "Jobs that run");
    Family<Counter>& cacheRequests =
        makeCounter(registry, "orfeas_cache_requests_total", "Requests to the cache, by what came of them");
    Family<Gauge>& cacheBytes = makeGauge(registry, "orfeas_cache_bytes", "Bytes that the cache holds");
    Family<Gauge>& cacheEntries = makeGauge(registry, "orfeas_cache_entries", "Entries of the cache");
    Family<Counter>& cacheEvictions =
        makeCounter(registry, "orfeas_cache_evictions_total", "Entries that left the cache, by reason");
    Family<Counter>& httpRequests =
        makeCounter(registry, "orfeas_http_requests_total", "Answers, by route, method and status");
    Family<Histogram>& httpSeconds = makeHistogram(registry, "orfeas_http_request_duration_seconds",
                                                   "From the end of a request to the beginning of its answer");
    Family<Counter>& rejected = makeCounter(registry, "orfeas_http_rejected_total", "Requests turned away, by reason");
    Family<Gauge>& gpus = makeGauge(registry, "orfeas_gpu_devices", "Graphics cards that the driver shows");
    Family<Gauge>& vram =
        makeGauge(registry, "orfeas_vram_bytes", "Memory of each card by who holds it; the states add up to the card");
    Family<Gauge>& memory =
        makeGauge(registry, "orfeas_memory_bytes",
                  "Memory of each device that jobs run on, by who holds it; the states add up to it");
    Family<Gauge>& budget =
        makeGauge(registry, "orfeas_memory_budget_bytes", "What this program may hold on a device now");
    Family<Gauge>& leased =
        makeGauge(registry, "orfeas_memory_leased_bytes", "What steps of jobs and weights may hold");
    Family<Gauge>& steps =
        makeGauge(registry, "orfeas_memory_steps", "Steps of jobs that hold a lease or wait for one");
    Family<Counter>& decisions =
        makeCounter(registry, "orfeas_memory_decisions_total", "What the scheduler of memory decided");
    Family<Counter>& restarts =
        makeCounter(registry, "orfeas_worker_restarts_total", "Worker processes that died or hung and were replaced");
    Family<Gauge>& resident =
        makeGauge(registry, "process_resident_memory_bytes", "Memory that this process has in RAM");
    Family<Gauge>& started = makeGauge(registry, "process_start_time_seconds", "When this process started, since 1970");
    Family<Counter>& processor =
        makeCounter(registry, "process_cpu_seconds_total", "Processor time that this process took");

    std::mutex mutex; ///< guards the two below
    std::map<jobs::JobId, double> stageAt; ///< seconds of the last stage of jobs that run
    std::map<jobs::JobId, double> queuedAt;
};

Metrics::Metrics(const std::string& version) : m_families(std::make_unique<Families>())
{
    Families& all = *m_families;
    all.build.Add({ { "version", version } }).Set(1);
    all.started.Add({}).Set(secondsNow());
    // known sets begin at 0, so that rates are right from the first event
    for (const char* outcome : { "done", "failed", "cancelled" })
        all.jobs.Add({ { "outcome", outcome } });
    for (const char* result : { "hit", "partial", "miss", "coalesced", "corrupt" })
        all.cacheRequests.Add({ { "cache", "results" }, { "result", result } });
    for (const char* reason : { "expired", "evicted" })
        all.cacheEvictions.Add({ { "cache", "results" }, { "reason", reason } });
    for (const char* reason :
         { "host", "origin", "token", "route", "type", "size", "slow", "malformed", "busy", "connections", "queue" })
        all.rejected.Add({ { "reason", reason } });
    for (const Stage stage : kStages)
        all.stageSeconds.Add({ { "stage", std::string(stageName(stage)) } }, kJobBuckets);
    all.jobSeconds.Add({}, kJobBuckets);
    all.waitSeconds.Add({}, kJobBuckets);
}

Metrics::~Metrics() = default;

void Metrics::answered(const http::Answered& answer)
{
    const std::string route(answer.route.empty() ? "other" : answer.route);
    m_families->httpRequests
        .Add(
            { { "route", route }, { "method", std::string(answer.method) }, { "code", std::to_string(answer.status) } })
        .Increment();
    m_families->httpSeconds.Add({ { "route", route } }, kHttpBuckets).Observe(answer.seconds);
}

void Metrics::refused(std::string_view reason)
{
    m_families->rejected.Add({ { "reason", std::string(reason) } }).Increment();
}

void Metrics::onJob(const JobEvent& event)
{
    Families& all = *m_families;
    const std::scoped_lock lock(all.mutex);
    const jobs::JobId id = event.job.id;
    if (event.kind == JobEvent::Kind::Stage) {
        double& before = all.stageAt[id];
        all.stageSeconds.Add({ { "stage", std::string(stageName(event.stage.stage)) } }, kJobBuckets)
            .Observe(std::max(0.0, event.stage.seconds - before));
        before = event.stage.seconds;
    }
    if (event.kind != JobEvent::Kind::State)
        return;
    if (event.job.state == jobs::JobState::Queued)
        all.queuedAt[id] = secondsNow();
    const auto queued = all.queuedAt.find(id);
    if (queued == all.queuedAt.end())
        return; // one of an earlier start
    if (event.job.state == jobs::JobState::Running)
        all.waitSeconds.Add({}, kJobBuckets).Observe(secondsNow() - queued->second);
    if (!event.isEnd)
        return;
    all.queuedAt.erase(queued);
    all.stageAt.erase(id);
    all.jobs.Add({ { "outcome", std::string(stateName(event.job.state)) } }).Increment();
    if (event.job.state == jobs::JobState::Done)
        all.jobSeconds.Add({}, kJobBuckets).Observe(event.job.seconds);
}

std::string Metrics::text(const Now& now)
{
    Families& all = *m_families;
    all.queue.Add({}).Set(static_cast<double>(now.waiting));
    all.running.Add({}).Set(static_cast<double>(now.running));
    all.resident.Add({}).Set(residentBytes());
    raise(all.processor.Add({}), static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
    const cache::CacheCounters& counters = now.cache.counters;
    all.cacheBytes.Add({ { "cache", "results" } }).Set(static_cast<double>(now.cache.bytes));
    all.cacheEntries.Add({ { "cache", "results" } }).Set(static_cast<double>(now.cache.entries));
    const std::map<std::string, std::uint64_t> results { { "hit", counters.hits },
                                                         { "partial", counters.partial },
                                                         { "miss", counters.misses },
                                                         { "coalesced", counters.coalesced },
                                                         { "corrupt", counters.corrupt } };
    for (const auto& [result, count] : results)
        raise(all.cacheRequests.Add({ { "cache", "results" }, { "result", result } }), static_cast<double>(count));
    raise(all.cacheEvictions.Add({ { "cache", "results" }, { "reason", "expired" } }),
          static_cast<double>(counters.expired));
    raise(all.cacheEvictions.Add({ { "cache", "results" }, { "reason", "evicted" } }),
          static_cast<double>(counters.evicted));
    all.gpus.Add({}).Set(static_cast<double>(now.gpu.devices.size()));
    for (const GpuDevice& card : now.gpu.devices) {
        const auto set = [&all, &card](const char* state, std::uint64_t bytes) {
            all.vram.Add({ { "device", std::to_string(card.index) }, { "state", state } })
                .Set(static_cast<double>(bytes));
        };
        const std::uint64_t ours = std::min(card.memoryOurs, card.memoryUsed);
        set("used_by_orfeas", ours);
        set("used_by_others", card.memoryUsed - ours);
        set("free", card.memoryTotal - std::min(card.memoryUsed, card.memoryTotal));
    }
    for (const memory::MemorySample& sample : now.memory) {
        const auto set = [&sample](Family<Gauge>& family, const char* state, std::uint64_t value) {
            family.Add({ { "device", sample.device }, { "state", state } }).Set(static_cast<double>(value));
        };
        set(all.memory, "weights", sample.weights);
        set(all.memory, "activations", sample.activations);
        set(all.memory, "cache", sample.cache);
        set(all.memory, "used_by_others", sample.others);
        set(all.memory, "free", sample.free);
        set(all.steps, "running", sample.budget.running);
        set(all.steps, "waiting", sample.budget.waiting);
        all.budget.Add({ { "device", sample.device } }).Set(static_cast<double>(sample.budget.budget));
        all.leased.Add({ { "device", sample.device } })
            .Set(static_cast<double>(sample.budget.leased + sample.budget.weights));
    }
    const memory::MemoryTotals& totals = now.memoryTotals;
    const std::map<std::string, std::uint64_t> decided { { "admission", totals.admissions },
                                                         { "refusal", totals.refusals },
                                                         { "step_down", totals.stepDowns },
                                                         { "eviction", totals.evictions } };
    for (const auto& [decision, count] : decided)
        raise(all.decisions.Add({ { "decision", decision } }), static_cast<double>(count));
    raise(all.restarts.Add({}), static_cast<double>(totals.restarts));
    return prometheus::TextSerializer().Serialize(all.registry.Collect());
}

} // namespace orfeas::api
