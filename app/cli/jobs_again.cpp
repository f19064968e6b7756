#include "app/cli/jobs_again.h"

#include "app/cli/interrupt.h"
#include "core/asset/packed_mesh.h"
#include "core/base/machine.h"
#include "core/service/kept_stage.h"
#include "core/service/local_runner.h"
#include "core/service/program_data.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace orfeas::cli {

namespace {

/// What was another way when the job was kept, for people.
std::vector<std::string> differences(const library::Provenance& then, const library::Provenance& now)
{
    std::vector<std::string> lines;
    const std::array<std::tuple<const char*, const std::string&, const std::string&>, 4> all {
        { { "engine", then.engine, now.engine },
          { "engine version", then.engineVersion, now.engineVersion },
          { "weights", then.weights, now.weights },
          { "program", then.program, now.program } }
    };
    for (const auto& [what, before, after] : all) {
        if (before != after)
            lines.push_back(fmt::format("{} was {}, is {}", what, before, after));
    }
    return lines;
}

std::string lineOf(const library::JobRecord& job, Stage stage, const Digest& kept, const Digest& made, bool json)
{
    const bool same = kept == made;
    if (!json)
        return fmt::format("{} {}: {}", job.request.displayName(), stageName(stage), same ? "the same" : "differs");
    nlohmann::ordered_json line;
    line["job"] = job.id;
    line["stage"] = stageName(stage);
    line["same"] = same;
    line["kept"] = kept.hex();
    line["made"] = made.hex();
    return line.dump();
}

} // namespace

Result<void> runAgain(library::Library& library, const library::JobRecord& job, bool json)
{
    if (!job.reached)
        return Error { ErrorCode::NotFound, fmt::format("{}: has no stage to compare with", job.id) };
    const engine::Registry engines = engine::builtInEngines();
    const library::Provenance now = service::provenanceFrom(engines, ORFEAS_VERSION)(job.request);
    if (now.picture != job.provenance.picture)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: {} is not the picture any more that the job was made of", job.id,
                                   job.request.front().string()) };
    for (const std::string& line : differences(job.provenance, now))
        std::fputs(fmt::format("{}: {}\n", job.id, line).c_str(), stderr);

    jobs::Request request = job.request;
    request.after.reset();
    request.until = *job.reached;
    Result<void> compared;
    int different = 0;
    service::RunnerEvents events;
    events.stage = [&](const jobs::StageResult& made) {
        if (made.standIn)
            return; // shown until the engine has its own, and never kept
        const auto kept = service::keptStage(library, job.uid, made.stage);
        if (!kept) {
            compared = kept.error();
            return;
        }
        // packed anew, as an earlier version of the program may have kept it
        const Digest before = sha256(asset::packMesh(*kept->mesh));
        const Digest after = sha256(asset::packMesh(*made.mesh));
        different += before == after ? 0 : 1;
        std::fputs((lineOf(job, made.stage, before, after, json) + "\n").c_str(), stdout);
    };
    const Interrupt interrupt;
    service::LocalRunner runner(engines);
    if (auto done = runner.run(request, JobContext(interrupt.token(), {}, threadCount()), events); !done)
        return done;
    if (!compared)
        return compared;
    if (different > 0)
        return Error { ErrorCode::InvalidInput, fmt::format("{}: {} stages came out otherwise", job.id, different) };
    return {};
}

} // namespace orfeas::cli
