#pragma once

#include "core/api/gpu_stats.h"
#include "core/api/job_hub.h"
#include "core/cache/result_cache.h"
#include "core/http/dispatcher.h"
#include "core/memory/monitor.h"

#include <memory>
#include <string>

namespace orfeas::api {

/// What the service counts, as Prometheus wants it: names, units and labels are in docs/api.md. \thread any
class Metrics {
public:
    explicit Metrics(const std::string& version);
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;
    ~Metrics();

    void answered(const http::Answered& answer);
    void refused(std::string_view reason);
    void onJob(const JobEvent& event);

    /// What is true at the moment of a scrape.
    struct Now {
        std::size_t waiting = 0;
        std::size_t running = 0;
        cache::CacheStats cache;
        GpuStats gpu;
        std::vector<memory::MemorySample> memory; ///< of each device the newest
        memory::MemoryTotals memoryTotals;
    };
    /// The text exposition format, version 0.0.4.
    std::string text(const Now& now);

private:
    struct Families;
    std::unique_ptr<Families> m_families;
};

} // namespace orfeas::api
