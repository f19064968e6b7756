#include "core/service/local_runner.h"

#include "core/engine/weight_holder.h"
#include "core/service/engine_weights.h"
#include "core/service/pipeline.h"

#include <exception>
#include <new>

namespace orfeas::service {

namespace {

/// One try; what libraries throw when the heap refuses them is an error here.
Result<void> attempt(const jobs::Request& request, const JobEngines& engines, const JobContext& context,
                     const RunnerEvents& events, LastField& last, StepMemory& memory)
{
    const MemoryAccount::Scope scope(&memory.account());
    const std::uint64_t refusals = memory.account().refusals();
    try {
        return runPipeline(request, engines, context, events, last, &memory);
    } catch (const std::exception& thrown) {
        if (memory.account().refusals() == refusals)
            throw;
        return Error { ErrorCode::OutOfMemory, request.front().string() + ": memory ran out: " + thrown.what() };
    }
}

} // namespace

Result<std::shared_ptr<const engine::Reconstructor>> LocalRunner::reconstructor(const engine::EngineEntry& entry,
                                                                                const jobs::Request& request)
{
    engine::EngineSetup setup;
    std::string text;
    if (entry.weightFiles) {
        const auto weights = findWeights(entry, request.model);
        if (!weights)
            return weights.error();
        setup = { weights->folder, tensor::precisionFromName(request.precision) };
        text = request.precision + "\n" + weights->looks;
    }
    const std::scoped_lock lock(m_mutex);
    Made& slot = m_made[entry.info.id];
    if (!slot.reconstructor || slot.setup != text) {
        slot = {}; // those weights go before others come, unless a job still runs with them
        if (m_memory)
            m_memory->budget->forgetWeights(entry.info.id);
        auto made = entry.create(setup);
        if (!made)
            return made.error();
        slot = { text, std::move(*made) };
    }
    return slot.reconstructor;
}

Result<void> LocalRunner::run(const jobs::Request& request, const JobContext& context, const RunnerEvents& events)
{
    if (m_registry.entries().empty())
        return Error { ErrorCode::Internal, "no engine is registered" };
    const auto entry = m_registry.find(request.engine);
    if (!entry)
        return entry.error();
    const auto engine = reconstructor(**entry, request);
    if (!engine)
        return engine.error();
    const auto quick = (*entry)->info.previewFirst ? reconstructor(m_registry.entries().front(), {})
                                                   : Result<std::shared_ptr<const engine::Reconstructor>>(nullptr);
    const JobEngines engines { **engine, quick ? quick->get() : nullptr, (*entry)->restore };
    if (!m_memory)
        return runPipeline(request, engines, context, events, m_last);
    return runLeased(request, engines, (*entry)->info.id, context, events);
}

SharedWeights LocalRunner::weightsOf(const std::string& engine, const engine::Reconstructor& reconstructor)
{
    SharedWeights weights;
    weights.free = [this](const std::string& name) { freeWeights(name); };
    if (const auto* holder = dynamic_cast<const engine::WeightHolder*>(&reconstructor)) {
        weights.name = engine;
        weights.bytes = holder->weightBytes();
    }
    return weights;
}

/// The engine stays at hand and reads them again when it must.
void LocalRunner::freeWeights(const std::string& name)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_made.find(name);
    if (place == m_made.end())
        return;
    if (const auto* holder = dynamic_cast<const engine::WeightHolder*>(place->second.reconstructor.get()))
        holder->freeWeights();
}

/// Runs the steps by lease. When memory runs out: caches are freed and the job goes on from its last stage; then it
/// runs alone, without weights that nobody uses; then it fails with what it would have needed.
Result<void> LocalRunner::runLeased(const jobs::Request& request, const JobEngines& engines, const std::string& engine,
                                    const JobContext& context, const RunnerEvents& events)
{
    StepMemory memory(*m_memory, request, engine, weightsOf(engine, engines.reconstructor), context, events);
    jobs::Request rest = request;
    RunnerEvents watched = events;
    watched.stage = [&events, &rest](jobs::StageResult result) {
        if (!result.standIn)
            rest.after = result.stage;
        if (events.stage)
            events.stage(std::move(result));
    };
    for (const char* remedy :
         { "caches were freed and the step is tried again",
           "weights that nobody uses left memory and the step is tried again when nothing else runs", "" }) {
        const std::uint64_t refusals = memory.account().refusals();
        Result<void> outcome = attempt(rest, engines, context, watched, m_last, memory);
        const bool ranOut = !outcome && outcome.error().code != ErrorCode::Cancelled
            && (outcome.error().code == ErrorCode::OutOfMemory || memory.account().refusals() > refusals);
        if (!ranOut) {
            if (outcome)
                memory.end();
            return outcome;
        }
        const bool refused = memory.account().refusals() == refusals; // no allocation failed: the lease was refused
        if (*remedy == '\0' || (refused && m_memory->budget->isFixed()))
            return Error { ErrorCode::OutOfMemory, outcome.error().message };
        if (events.steppedDown)
            events.steppedDown(std::string("memory ran out: ") + remedy);
        m_memory->budget->countStepDown();
        memory.giveBack();
        m_last.clear();
        if (refusals > 0) {
            for (const std::string& name : m_memory->budget->evictIdle())
                freeWeights(name);
            memory.goAlone();
        }
        m_memory->budget->meter().freeCaches();
    }
    return Error { ErrorCode::OutOfMemory, request.front().string() + ": memory ran out" };
}

} // namespace orfeas::service
