#include "app/cli/job_events.h"

#include <nlohmann/json.hpp>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;

/// Paths are bytes, JSON is UTF-8: what is not, is replaced.
std::string text(const Json& line)
{
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json base(const char* event, const jobs::JobSnapshot& job, int progress)
{
    Json line;
    line["event"] = event;
    line["job"] = job.id;
    line["name"] = job.request.displayName();
    line["picture"] = job.request.front().string();
    line["stage"] = job.reached ? Json(stageName(*job.reached)) : Json(nullptr);
    line["progress"] = progress;
    line["seconds"] = job.seconds;
    return line;
}

int reachedProgress(const jobs::JobSnapshot& job)
{
    return job.reached ? stageProgress(*job.reached) : 0;
}

Json names(const std::vector<std::filesystem::path>& files)
{
    Json list = Json::array();
    for (const auto& file : files)
        list.push_back(file.string());
    return list;
}

} // namespace

std::string startedLine(const jobs::JobSnapshot& job)
{
    return text(base("started", job, 0));
}

std::string stageLine(const jobs::JobSnapshot& job, const jobs::StageResult& stage,
                      const std::vector<std::filesystem::path>& files)
{
    Json line = base("stage", job, stageProgress(stage.stage));
    line["stage"] = stageName(stage.stage);
    if (stage.standIn)
        line["stand_in"] = true;
    line["seconds"] = stage.seconds;
    line["queries"] = stage.stats.queries;
    line["vertices"] = stage.mesh->positions.size();
    line["triangles"] = stage.mesh->triangles.size();
    line["cached"] = stage.fromCache;
    line["files"] = names(files);
    return text(line);
}

std::string warningLine(const jobs::JobSnapshot& job, const std::string& warning)
{
    Json line = base("warning", job, reachedProgress(job));
    line["message"] = warning;
    return text(line);
}

std::string waitingLine(const jobs::JobSnapshot& job)
{
    Json line = base("waiting", job, reachedProgress(job));
    line["message"] = job.waitsFor;
    return text(line);
}

std::string stepDownLine(const jobs::JobSnapshot& job, const std::string& what)
{
    Json line = base("step_down", job, reachedProgress(job));
    line["message"] = what;
    return text(line);
}

std::string doneLine(const jobs::JobSnapshot& job, const std::vector<std::filesystem::path>& files)
{
    Json line = base("done", job, reachedProgress(job));
    line["files"] = names(files);
    return text(line);
}

std::string failedLine(const jobs::JobSnapshot& job, const Error& error)
{
    Json line = base("failed", job, reachedProgress(job));
    line["error"] = { { "code", codeName(error.code) }, { "message", error.message } };
    return text(line);
}

} // namespace orfeas::cli
