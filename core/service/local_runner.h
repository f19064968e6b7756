#pragma once

#include "core/engine/registry.h"
#include "core/service/pipeline.h"
#include "core/service/step_memory.h"

#include <map>
#include <mutex>

namespace orfeas::service {

/// Runs jobs in this process; jobs of one engine share one Reconstructor as long as they want the same weights in the
/// same precision, and one that differs from the last only after its field starts from that. `registry` must outlive
/// it.
class LocalRunner final : public JobRunner {
public:
    /// \param memory  what its jobs may hold; null: whatever there is
    explicit LocalRunner(const engine::Registry& registry, std::shared_ptr<MemoryPlanner> memory = {})
        : m_registry(registry), m_memory(std::move(memory))
    {
    }
    Result<void> run(const jobs::Request& request, const JobContext& context, const RunnerEvents& events) override;

private:
    /// An engine that is at hand, and what it was made with.
    struct Made {
        std::string setup;
        std::shared_ptr<const engine::Reconstructor> reconstructor;
    };
    Result<std::shared_ptr<const engine::Reconstructor>> reconstructor(const engine::EngineEntry& entry,
                                                                       const jobs::Request& request);

    /// \param engine  id of the reconstructor's
    Result<void> runLeased(const jobs::Request& request, const JobEngines& engines, const std::string& engine,
                           const JobContext& context, const RunnerEvents& events);
    SharedWeights weightsOf(const std::string& engine, const engine::Reconstructor& reconstructor);
    void freeWeights(const std::string& name);

    const engine::Registry& m_registry;
    const std::shared_ptr<MemoryPlanner> m_memory;
    LastField m_last;
    std::mutex m_mutex; ///< guards m_made
    std::map<std::string, Made> m_made; ///< by id
};

} // namespace orfeas::service
