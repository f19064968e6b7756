#include "app/cli/mcp_tools.h"

#include "app/cli/jobs_text.h"
#include "app/cli/mcp_arguments.h"
#include "app/cli/mcp_picture.h"
#include "core/api/picture_store.h"
#include "core/api/request_field.h"
#include "core/http/text.h"
#include "core/service/kept_export.h"

#include <fmt/format.h>

#include <chrono>
#include <thread>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;
using library::JobRecord;

constexpr int kWaitSeconds = 120; ///< for a model, where the client names no time
constexpr int kMostWaitSeconds = 3600;
constexpr auto kLook = std::chrono::milliseconds(100); ///< between two looks at a job

Json property(const char* type, const std::string& text)
{
    return { { "type", type }, { "description", text } };
}

Json jobProperty()
{
    return { { "type", "integer" },
             { "minimum", 1 },
             { "description", "a job's number, as `generate` or `list` gave it" } };
}

Json stageProperty()
{
    return { { "type", "string" },
             { "enum", { "preview", "coarse", "refined", "final" } },
             { "description", "the last one there is, if not given" } };
}

Json objectSchema(Json properties, const Json& required = Json::array())
{
    return { { "type", "object" },
             { "properties", std::move(properties) },
             { "required", required },
             { "additionalProperties", false } };
}

Json jobObject(const JobRecord& job)
{
    return Json::parse(jobJson(job));
}

std::optional<Stage> stageOf(McpArguments& arguments)
{
    const std::string name = arguments.text("stage");
    const auto stage = stageFromName(name);
    if (!name.empty() && !stage)
        arguments.complain("stage: '" + name + "' is not known");
    return stage;
}

Result<JobRecord> jobOf(library::Library& library, McpArguments& arguments)
{
    const double id = arguments.number("job", 0, 1, 9e15);
    if (auto fine = arguments.check(); !fine)
        return fine.error();
    return library.job(static_cast<std::int64_t>(id));
}

/// The picture that a call names: a file, or bytes in Base64, which become one.
Result<std::filesystem::path> pictureOf(const McpToolSetup& setup, const std::string& path, const std::string& base64)
{
    if (path.empty() == base64.empty())
        return Error { ErrorCode::InvalidInput, "one of image (a file's path) and image_base64 is needed" };
    if (!path.empty()) {
        std::error_code failed;
        if (!std::filesystem::is_regular_file(path, failed))
            return Error { ErrorCode::NotFound, path + ": there is no such file" };
        return std::filesystem::path(path);
    }
    const auto bytes = http::base64Decoded(base64);
    if (!bytes)
        return Error { ErrorCode::InvalidInput, "image_base64: is no Base64" };
    return api::PictureStore(setup.pictures).keep(*bytes);
}

double percentOf(const JobRecord& job)
{
    constexpr double kEach = 25;
    return job.reached ? kEach * (static_cast<double>(*job.reached) + 1) : 0;
}

/// Looks at the job until it has ended, the time is over or the client does not wait any more.
Result<JobRecord> waitFor(library::Library& library, const std::string& uid, double seconds, const McpCall& call)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    double told = -1;
    while (true) {
        auto job = library.job(uid);
        if (!job)
            return job;
        if (const double percent = percentOf(*job); percent > told) {
            told = percent;
            call.progress(percent, job->reached ? std::string(stageName(*job->reached)) : "waits");
        }
        if (jobs::isTerminal(job->state) || call.stop.stop_requested() || std::chrono::steady_clock::now() >= end)
            return job;
        std::this_thread::sleep_for(kLook);
    }
}

McpTool generateTool(const McpToolSetup& setup)
{
    auto fields = std::make_shared<const std::vector<api::RequestField>>(api::requestFields(*setup.engines));
    Json properties { { "image", property("string", "path of the picture on this computer") },
                      { "image_base64", property("string", "the picture itself, instead of a path") },
                      { "tags", property("string", "words to find the job by") },
                      { "wait_seconds",
                        { { "type", "number" },
                          { "minimum", 0 },
                          { "maximum", kMostWaitSeconds },
                          { "default", kWaitSeconds },
                          { "description", "answer once the model is there or this time is over; 0: at once" } } } };
    for (const api::RequestField& field : *fields)
        properties[field.name] = api::schemaOf(field);
    const auto run = [setup, fields](const Json& given, const McpCall& call) -> Result<McpAnswer> {
        McpArguments arguments(given);
        const std::string path = arguments.text("image");
        const std::string base64 = arguments.text("image_base64");
        const std::string tags = arguments.text("tags");
        jobs::Request request;
        const double wait = arguments.number("wait_seconds", kWaitSeconds, 0, kMostWaitSeconds);
        for (const api::RequestField& field : *fields) {
            const Json* value = arguments.find(field.name);
            if (value == nullptr)
                continue;
            if (auto set = api::setField(field, *value, request); !set)
                return set.error();
        }
        if (auto fine = arguments.check(); !fine)
            return fine.error();
        auto picture = pictureOf(setup, path, base64);
        if (!picture)
            return picture.error();
        request.pictures[0] = *picture;
        JobRecord job = library::queuedJob(std::move(request), tags);
        if (auto added = setup.library->add(job); !added)
            return added.error();
        const auto ended = waitFor(*setup.library, job.uid, wait, call);
        if (!ended)
            return ended.error();
        return McpAnswer { jobObject(*ended) };
    };
    return {
        "generate",
        "Picture to 3D model",
        "Makes a 3D model of the subject of a picture. Queues it, waits for it, and gives the job with its state; a "
        "job that is not done yet goes on: ask `status`.",
        objectSchema(std::move(properties)),
        false,
        run
    };
}

McpTool statusTool(const McpToolSetup& setup)
{
    const auto run = [setup](const Json& given, const McpCall& call) -> Result<McpAnswer> {
        McpArguments arguments(given);
        const double wait = arguments.number("wait_seconds", 0, 0, kMostWaitSeconds);
        const auto job = jobOf(*setup.library, arguments);
        if (!job)
            return job.error();
        const auto now = waitFor(*setup.library, job->uid, wait, call);
        if (!now)
            return now.error();
        return McpAnswer { jobObject(*now) };
    };
    return { "status",
             "State of a job",
             "What is known of a job: state, last stage, seconds, warnings, and why it failed. Can wait for its end.",
             objectSchema(
                 { { "job", jobProperty() },
                   { "wait_seconds", { { "type", "number" }, { "minimum", 0 }, { "maximum", kMostWaitSeconds } } } },
                 { "job" }),
             true,
             run };
}

McpTool listTool(const McpToolSetup& setup)
{
    constexpr int kMost = 1000;
    const auto run = [setup](const Json& given, const McpCall&) -> Result<McpAnswer> {
        McpArguments arguments(given);
        library::JobQuery query;
        query.words = arguments.text("search");
        query.limit = static_cast<int>(arguments.number("limit", 20, 1, kMost));
        if (const std::string state = arguments.text("state"); !state.empty()) {
            query.state = jobs::stateFromName(state);
            if (!query.state)
                arguments.complain("state: '" + state + "' is not known");
        }
        if (auto fine = arguments.check(); !fine)
            return fine.error();
        const auto found = setup.library->list(query);
        if (!found)
            return found.error();
        Json list = Json::array();
        for (const JobRecord& job : *found)
            list.push_back(jobObject(job));
        Json answer;
        answer["jobs"] = std::move(list);
        return McpAnswer { std::move(answer) };
    };
    return { "list",
             "Jobs",
             "The newest jobs, or those found by words of their name, tags, engine or path.",
             objectSchema({ { "search", property("string", "words that all occur") },
                            { "state",
                              { { "type", "string" },
                                { "enum", { "queued", "running", "done", "failed", "cancelled", "interrupted" } } } },
                            { "limit", { { "type", "integer" }, { "minimum", 1 }, { "maximum", kMost } } } }),
             true,
             run };
}

McpTool cancelTool(const McpToolSetup& setup)
{
    const auto run = [setup](const Json& given, const McpCall& call) -> Result<McpAnswer> {
        McpArguments arguments(given);
        const auto job = jobOf(*setup.library, arguments);
        if (!job)
            return job.error();
        if (jobs::isTerminal(job->state))
            return Error { ErrorCode::InvalidInput, fmt::format("{}: is {} already", job->id, stateName(job->state)) };
        if (!setup.cancel(job->uid))
            return Error { ErrorCode::AlreadyExists,
                           fmt::format("{}: belongs to another program that runs now; cancel it there", job->id) };
        constexpr double kMostSeconds = 5;
        const auto ended = waitFor(*setup.library, job->uid, kMostSeconds, call);
        if (!ended)
            return ended.error();
        return McpAnswer { jobObject(*ended) };
    };
    return {
        "cancel", "End a job", "Ends a job that waits or runs.", objectSchema({ { "job", jobProperty() } }, { "job" }),
        false,    run
    };
}

McpTool renderTool(const McpToolSetup& setup)
{
    constexpr int kLeastSide = 64;
    constexpr int kMostSide = 2048;
    const auto run = [setup](const Json& given, const McpCall& call) -> Result<McpAnswer> {
        McpArguments arguments(given);
        McpView view;
        view.azimuth = arguments.number("azimuth", view.azimuth, -360, 360);
        view.elevation = arguments.number("elevation", view.elevation, -90, 90);
        view.side = static_cast<int>(arguments.number("size", view.side, kLeastSide, kMostSide));
        const auto stage = stageOf(arguments);
        const auto job = jobOf(*setup.library, arguments);
        if (!job)
            return job.error();
        auto png = renderKept(*setup.library, *job, stage, view, call.stop);
        if (!png)
            return png.error();
        return McpAnswer { { { "job", job->id }, { "azimuth", view.azimuth }, { "elevation", view.elevation } },
                           std::move(*png) };
    };
    return { "render",
             "Picture of a model",
             "Draws a job's model from a direction and gives the picture, so that it can be looked at.",
             objectSchema(
                 { { "job", jobProperty() },
                   { "stage", stageProperty() },
                   { "azimuth", property("number", "degrees round the model, 0 in front; 30 if not given") },
                   { "elevation", property("number", "degrees above the horizon; 20 if not given") },
                   { "size", { { "type", "integer" }, { "minimum", kLeastSide }, { "maximum", kMostSide } } } },
                 { "job" }),
             true,
             run };
}

McpTool exportTool(const McpToolSetup& setup)
{
    const auto run = [setup](const Json& given, const McpCall&) -> Result<McpAnswer> {
        McpArguments arguments(given);
        service::KeptExportOptions options;
        options.folder = arguments.text("folder");
        options.overwrite = arguments.flag("overwrite");
        options.stage = stageOf(arguments);
        if (const std::string format = arguments.text("format"); !format.empty()) {
            const auto known = asset::formatFromName(format);
            if (!known)
                arguments.complain("format: '" + format + "' is not known");
            options.format = known.value_or(options.format);
        }
        const auto job = jobOf(*setup.library, arguments);
        if (!job)
            return job.error();
        if (!options.folder.is_absolute())
            return Error { ErrorCode::InvalidInput, "folder: the whole path of a folder is needed" };
        const auto written = service::exportKept(*setup.library, *job, options);
        if (!written)
            return written.error();
        Json files = Json::array();
        for (const auto& file : *written)
            files.push_back(file.string());
        Json answer;
        answer["files"] = std::move(files);
        return McpAnswer { std::move(answer) };
    };
    Json formats = Json::array();
    for (const asset::FormatInfo& format : asset::kFormats)
        formats.push_back(format.name);
    return { "export",
             "Model as a file",
             "Writes a job's model into a folder as a file that other programs open. Takes a free name unless told to "
             "overwrite.",
             objectSchema(
                 { { "job", jobProperty() },
                   { "folder", property("string", "whole path; made if missing") },
                   { "format", { { "type", "string" }, { "enum", std::move(formats) }, { "default", "glb" } } },
                   { "stage", stageProperty() },
                   { "overwrite", property("boolean", "replace files that are there") } },
                 { "job", "folder" }),
             false,
             run };
}

} // namespace

std::vector<McpTool> mcpTools(const McpToolSetup& setup)
{
    return { generateTool(setup), statusTool(setup), listTool(setup),
             cancelTool(setup),   renderTool(setup), exportTool(setup) };
}

} // namespace orfeas::cli
