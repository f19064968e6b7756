#include "app/cli/doctor_engines.h"

#include "app/cli/bench_cache.h"
#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "core/base/machine.h"
#include "core/engine/registry.h"
#include "core/service/engine_weights.h"
#include "core/service/local_runner.h"
#include "core/worker/process_runner.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace orfeas::cli {

namespace {

constexpr const char* kInstallAgain = "the installation is damaged: install the package again";
constexpr const char* kTemporary = "make room in the folder for temporary files (TMPDIR)";

/// The smallest model of a picture, with the stages that came.
Result<std::vector<jobs::StageResult>> makeSmall(service::JobRunner& runner, const std::filesystem::path& picture,
                                                 const std::string& engine, Stage until)
{
    jobs::Request request;
    request.pictures[0] = picture;
    request.engine = engine;
    request.resolution = 64;
    request.textureSide = 256;
    request.until = until;
    std::vector<jobs::StageResult> stages;
    service::RunnerEvents events;
    events.subject = [](const auto&) {};
    events.warning = [](const auto&) {};
    events.stage = [&stages](jobs::StageResult stage) { stages.push_back(std::move(stage)); };
    const JobContext context({}, {}, threadCount());
    if (auto ran = runner.run(request, context, events); !ran)
        return ran.error();
    return stages;
}

/// An engine with weights of its own. \return what is said of it; empty text: nothing is wrong, and it cannot be used
Result<std::string> tryWeights(const engine::EngineEntry& entry)
{
    const auto weights = service::findWeights(entry, {});
    if (!weights && weights.error().code == ErrorCode::NotFound)
        return std::string();
    if (!weights)
        return weights.error();
    const auto made = entry.create({ weights->folder });
    return made ? Result<std::string>(entry.info.id + " with " + weights->name) : Result<std::string>(made.error());
}

} // namespace

Finding checkPipeline(const std::filesystem::path& scratch)
{
    const auto picture = writeBenchPicture(scratch);
    if (!picture)
        return bad("pipeline", picture.error().message, kTemporary);
    const engine::Registry engines = engine::builtInEngines();
    service::LocalRunner runner(engines);
    const auto stages = makeSmall(runner, *picture, {}, Stage::Final);
    if (!stages)
        return bad("pipeline", stages.error().message, kInstallAgain);
    if (stages->size() != kStages.size())
        return bad("pipeline", fmt::format("{} of 4 stages came", stages->size()), kInstallAgain);
    const auto file = scratch / "model.glb";
    const auto& mesh = *stages->back().mesh;
    const auto written = asset::write(mesh, asset::Format::Glb, file, {}, {});
    if (!written)
        return bad("pipeline", written.error().message, kTemporary);
    const auto back = asset::read(file, {});
    if (!back || back->triangles.size() != mesh.triangles.size())
        return bad("pipeline", back ? "the model that was written reads back differently" : back.error().message,
                   kInstallAgain);
    return good("pipeline",
                fmt::format("4 stages in {:.2f} s; {} triangles written and read back", stages->back().seconds,
                            mesh.triangles.size()));
}

Finding checkEngines(const std::filesystem::path& scratch)
{
    const auto picture = writeBenchPicture(scratch);
    if (!picture)
        return bad("engines", picture.error().message, kTemporary);
    const engine::Registry engines = engine::builtInEngines();
    service::LocalRunner runner(engines);
    std::vector<std::string> usable;
    for (const engine::EngineEntry& entry : engines.entries()) {
        if (!entry.weightFiles) {
            const auto stages = makeSmall(runner, *picture, entry.info.id, Stage::Preview);
            if (!stages)
                return bad("engines", stages.error().message,
                           "install the package again, and unset ORFEAS_RESOURCE_DIR if it is set");
            usable.push_back(entry.info.id);
            continue;
        }
        const auto found = tryWeights(entry);
        if (!found)
            return bad("engines", found.error().message,
                       fmt::format("docs/engines.md says what the engine {} needs; its weights can be taken out with "
                                   "`orfeas models remove`",
                                   entry.info.id));
        if (!found->empty())
            usable.push_back(*found);
    }
    return good("engines", fmt::format("{} can be used", fmt::join(usable, ", ")));
}

Finding checkWorker(const std::filesystem::path& scratch, const std::string& version)
{
    const auto picture = writeBenchPicture(scratch);
    if (!picture)
        return bad("worker", picture.error().message, kTemporary);
    worker::ProcessRunner runner({ worker::installedWorker(scratch), version });
    const auto stages = makeSmall(runner, *picture, {}, Stage::Preview);
    if (!stages)
        return bad("worker", stages.error().message,
                   fmt::format("install the package again: {} has to be this version's program",
                               worker::installedWorker(scratch).program.string()));
    return good("worker", "a process of its own made a preview");
}

} // namespace orfeas::cli
