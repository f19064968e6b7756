#include "app/cli/jobs_text.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;

Json timeOf(std::int64_t ms)
{
    if (ms == 0)
        return nullptr;
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(static_cast<std::time_t>(ms / 1000)));
}

std::string localTime(std::int64_t ms)
{
    return ms == 0 ? "-" : fmt::format("{:%Y-%m-%d %H:%M}", fmt::localtime(static_cast<std::time_t>(ms / 1000)));
}

} // namespace

std::string jobJson(const library::JobRecord& job)
{
    const jobs::Request& request = job.request;
    Json line;
    line["job"] = job.id;
    line["name"] = request.displayName();
    line["state"] = stateName(job.state);
    line["stage"] = job.reached ? Json(stageName(*job.reached)) : Json(nullptr);
    line["picture"] = request.front().string();
    line["created"] = timeOf(job.created);
    line["started"] = timeOf(job.started);
    line["ended"] = timeOf(job.ended);
    line["seconds"] = job.seconds;
    line["crashes"] = job.crashes;
    line["trashed"] = job.trashed != 0;
    line["tags"] = job.tags;
    line["warnings"] = job.warnings;
    line["error"] = nullptr;
    if (job.error)
        line["error"] = { { "code", codeName(job.error->code) }, { "message", job.error->message } };
    line["settings"] = { { "engine", request.engine },
                         { "model", request.model },
                         { "precision", request.precision },
                         { "resolution", request.resolution },
                         { "until", stageName(request.until) },
                         { "relief", request.engineOptions.relief },
                         { "thickness", request.engineOptions.thickness },
                         { "seed", request.engineOptions.seed },
                         { "triangles", request.triangles },
                         { "texture", request.textureSide } };
    const library::Provenance& p = job.provenance;
    line["provenance"] = { { "engine", p.engine },   { "engine_version", p.engineVersion },
                           { "weights", p.weights }, { "model", p.model },
                           { "program", p.program }, { "machine", p.machine },
                           { "picture", p.picture } };
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string jobLine(const library::JobRecord& job)
{
    return fmt::format("{:>5}  {:<16}  {:<11}  {:<7}  {:>7.1f} s  {}", job.id, localTime(job.created),
                       stateName(job.state), job.reached ? stageName(*job.reached) : "-", job.seconds,
                       job.request.displayName());
}

std::string jobText(const library::JobRecord& job)
{
    std::string text = jobLine(job) + "\n" + library::textOf(job.request);
    if (job.error)
        text += "error: " + job.error->message + "\n";
    for (const std::string& warning : job.warnings)
        text += "warning: " + warning + "\n";
    return text + library::textOf(job.provenance);
}

} // namespace orfeas::cli
