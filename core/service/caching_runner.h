#pragma once

#include "core/cache/request_key.h"
#include "core/cache/result_cache.h"
#include "core/cache/single_flight.h"
#include "core/engine/registry.h"
#include "core/service/job_runner.h"
#include "core/service/result_shelf.h"

#include <memory>

namespace orfeas::service {

/// Runs only what was not made before: answers a request, or its first stages, from the cache; gives equal requests
/// that are asked for at once to one run of the inner runner, whose events all of them get; keeps what is made.
///
/// A picture file seen before is not decoded to find its results: the SHA-256 of its bytes leads to the digest of its
/// pixels. A picture not seen before is decoded by the inner runner itself, which tells `decoded` and is stopped there
/// when its pixels turn out to be known. Trouble with the cache is a warning of the job, never its failure.
class CachingRunner final : public JobRunner {
public:
    /// \param engines  must outlive it  \param memoryBytes  ResultShelf
    CachingRunner(std::shared_ptr<JobRunner> inner, const engine::Registry& engines,
                  std::shared_ptr<cache::ResultCache> cache, std::uint64_t memoryBytes = ResultShelf::kMemoryBytes);
    Result<void> run(const jobs::Request& request, const JobContext& context, const RunnerEvents& events) override;

    void forgetMeshes() { m_shelf.empty(); } ///< those in memory: repeats are read from the cache

private:
    /// What one run of a request tells, for those that follow it: one of the three.
    struct Event {
        std::shared_ptr<const image::Image> subject;
        std::string warning;
        std::shared_ptr<const jobs::StageResult> stage;
    };
    using Flights = cache::SingleFlight<Event>;
    class Run;

    std::shared_ptr<JobRunner> m_inner;
    const engine::Registry& m_engines;
    std::shared_ptr<cache::ResultCache> m_cache;
    ResultShelf m_shelf;
    Flights m_flights;
};

} // namespace orfeas::service
