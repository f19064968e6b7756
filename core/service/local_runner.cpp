#include "core/service/local_runner.h"

#include "core/service/pipeline.h"

namespace orfeas::service {

Result<std::shared_ptr<const engine::Reconstructor>> LocalRunner::reconstructor(const std::string& id)
{
    if (m_registry.entries().empty())
        return Error { ErrorCode::Internal, "no engine is registered" };
    auto entry = m_registry.find(id);
    if (!entry)
        return entry.error();
    const std::scoped_lock lock(m_mutex);
    auto& slot = m_made[(*entry)->info.id];
    if (!slot) {
        auto made = (*entry)->create();
        if (!made)
            return made.error();
        slot = std::move(*made);
    }
    return slot;
}

Result<void> LocalRunner::run(const jobs::Request& request, const JobContext& context, const RunnerEvents& events)
{
    auto engine = reconstructor(request.engine);
    if (!engine)
        return engine.error();
    const auto entry = m_registry.find(request.engine);
    std::shared_ptr<const engine::Reconstructor> quick;
    if (entry && (*entry)->info.previewFirst) {
        if (auto first = reconstructor({}))
            quick = std::move(*first);
    }
    return runPipeline(request, **engine, quick.get(), context, events, m_last);
}

} // namespace orfeas::service
