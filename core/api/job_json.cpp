#include "core/api/job_json.h"

#include "core/api/artifact_store.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <ctime>

namespace orfeas::api {

namespace {

using Json = nlohmann::ordered_json;

int percent(double fraction)
{
    return static_cast<int>(std::lround(100 * fraction));
}

/// The shortest number that is read back as this one: 0.35, not 0.3499999940395355.
double shortest(float value)
{
    return std::strtod(fmt::format("{}", value).c_str(), nullptr);
}

Json settingsJson(const jobs::Request& request)
{
    Json settings;
    settings["engine"] = request.engine.empty() ? Json(nullptr) : Json(request.engine);
    // of a folder of weights its name alone: paths are none of a client's business
    settings["model"] =
        request.model.empty() ? Json(nullptr) : Json(std::filesystem::path(request.model).filename().string());
    settings["precision"] = request.precision;
    settings["resolution"] = request.resolution;
    settings["until"] = stageName(request.until);
    settings["relief"] = shortest(request.engineOptions.relief);
    settings["thickness"] = shortest(request.engineOptions.thickness);
    settings["seed"] = request.engineOptions.seed;
    settings["triangles"] = request.triangles;
    settings["texture"] = request.textureSide;
    settings["priority"] = request.priority;
    return settings;
}

Json stageOrNull(const std::optional<Stage>& stage)
{
    return stage ? Json(stageName(*stage)) : Json(nullptr);
}

} // namespace

std::string dump(const nlohmann::ordered_json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

nlohmann::ordered_json timeJson(std::int64_t ms)
{
    if (ms == 0)
        return nullptr;
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(static_cast<std::time_t>(ms / 1000)), ms % 1000);
}

nlohmann::ordered_json errorJson(const Error& error)
{
    return { { "code", codeName(error.code) }, { "message", error.message } };
}

nlohmann::ordered_json stageLinks(const std::string& uid, Stage stage, const Prefix& prefix)
{
    Json links;
    for (const asset::FormatInfo& format : asset::kFormats) {
        const auto ending = endingOf(format.format);
        links[std::string(ending)] =
            fmt::format("{}/api/v1/jobs/{}/artifacts/{}.{}", prefix, uid, stageName(stage), ending);
    }
    return links;
}

double fractionOf(const JobView& view)
{
    return view.live ? view.live->fraction : view.record.state == jobs::JobState::Done ? 1 : 0;
}

nlohmann::ordered_json jobJson(const JobView& view, const Prefix& prefix)
{
    const library::JobRecord& record = view.record;
    const bool isRunning = jobs::isUnderWay(record.state);
    Json json;
    json["id"] = record.uid;
    json["name"] = record.request.displayName();
    json["state"] = stateName(record.state);
    json["stage"] = stageOrNull(record.reached);
    json["progress"] = percent(fractionOf(view));
    json["step"] = view.live && isRunning ? Json(view.live->step) : Json(nullptr);
    json["place"] = view.place ? Json(*view.place) : Json(nullptr);
    json["seconds"] = record.seconds;
    const bool isEstimated = view.live && isRunning && view.live->remainingSeconds >= 0;
    json["remaining_seconds"] = isEstimated ? Json(view.live->remainingSeconds) : Json(nullptr);
    json["created"] = timeJson(record.created);
    json["started"] = timeJson(record.started);
    json["ended"] = timeJson(record.ended);
    json["settings"] = settingsJson(record.request);
    json["warnings"] = record.warnings;
    json["error"] = record.error ? errorJson(*record.error) : Json(nullptr);
    const std::string self = prefix + "/api/v1/jobs/" + record.uid;
    json["links"] = { { "self", self }, { "events", self + "/events" }, { "artifacts", self + "/artifacts" } };
    return json;
}

std::string eventName(const JobEvent& event)
{
    switch (event.kind) {
    case JobEvent::Kind::State:
        return "state";
    case JobEvent::Kind::Stage:
        return "stage";
    case JobEvent::Kind::Warning:
        return "warning";
    case JobEvent::Kind::Progress:
        return "progress";
    case JobEvent::Kind::Beat:
        break;
    }
    return "beat";
}

nlohmann::ordered_json eventJson(const JobEvent& event, const std::string& uid, const Prefix& prefix)
{
    Json json;
    json["event"] = eventName(event);
    json["job"] = uid;
    json["state"] = stateName(event.job.state);
    json["stage"] = stageOrNull(event.job.reached);
    json["progress"] = percent(event.job.fraction);
    json["seconds"] = event.job.seconds;
    if (event.kind == JobEvent::Kind::Progress)
        json["step"] = event.job.step;
    if (event.kind == JobEvent::Kind::Warning)
        json["message"] = event.warning;
    if (event.kind == JobEvent::Kind::Stage) {
        json["stage"] = stageName(event.stage.stage);
        json["progress"] = stageProgress(event.stage.stage);
        json["seconds"] = event.stage.seconds;
        json["vertices"] = event.stage.vertices;
        json["triangles"] = event.stage.triangles;
        json["queries"] = event.stage.queries;
        json["links"] = stageLinks(uid, event.stage.stage, prefix);
    }
    if (event.kind == JobEvent::Kind::State)
        json["error"] = event.job.error ? errorJson(*event.job.error) : Json(nullptr);
    return json;
}

} // namespace orfeas::api
