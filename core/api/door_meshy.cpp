#include "core/api/door.h"
#include "core/api/routes.h"
#include "core/http/stream.h"

#include <cmath>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;
using Json = nlohmann::ordered_json;

constexpr const char* kPath = "/openapi/v1/image-to-3d";

Response failure(const Error& error)
{
    return jsonResponse(http::problem(error).status, { { "message", error.message } });
}

const char* statusName(jobs::JobState state)
{
    switch (state) {
    case jobs::JobState::Queued:
    case jobs::JobState::Interrupted:
        return "PENDING";
    case jobs::JobState::WaitingForMemory:
    case jobs::JobState::Running:
        return "IN_PROGRESS";
    case jobs::JobState::Done:
        return "SUCCEEDED";
    case jobs::JobState::Failed:
        return "FAILED";
    case jobs::JobState::Cancelled:
        break;
    }
    return "CANCELED";
}

/// Whole addresses, with the token where it came in the path: its clients send no header for files.
Json taskJson(const JobView& view, const std::string& origin)
{
    const library::JobRecord& record = view.record;
    Json task;
    task["id"] = record.uid;
    task["type"] = "image-to-3d";
    task["status"] = statusName(record.state);
    task["progress"] = static_cast<int>(std::lround(100 * fractionOf(view)));
    task["model_urls"] = Json::object();
    if (record.state == jobs::JobState::Done && record.reached) {
        for (const char* ending : { "glb", "stl", "3mf" })
            task["model_urls"][ending] = stageLinks(record.uid, *record.reached, origin)[ending];
    }
    task["texture_urls"] = Json::array();
    task["thumbnail_url"] = "";
    task["created_at"] = record.created;
    task["started_at"] = record.started;
    task["finished_at"] = record.ended;
    task["expires_at"] = 0;
    task["preceding_tasks"] = view.place.value_or(0);
    task["task_error"] = { { "message", record.error ? record.error->message : "" } };
    return task;
}

std::string originOf(const Request& request)
{
    return "http://" + request.headers.get("Host") + prefixOf(request);
}

Result<DoorRequest> translate(Context& context, const Request& request)
{
    const auto form = formOf(request);
    if (!form)
        return form.error();
    DoorRequest door(context);
    for (const auto& [name, value] : form->values.items()) {
        Result<void> taken;
        if (name == "image_url" && value.is_string())
            taken = door.takePictureText(value.get<std::string>(), name);
        else if (name == "target_polycount")
            taken = door.take("triangles", name, value);
        else
            door.leaveOut(name);
        if (!taken)
            return taken.error();
    }
    if (!form->values.contains("image_url"))
        return Error { ErrorCode::InvalidInput, "image_url: a data URI is needed; addresses are not fetched" };
    return door;
}

Response create(Context& context, const Request& request)
{
    auto door = translate(context, request);
    return door ? submitted(*door, 202, "result") : failure(door.error());
}

Response show(Context& context, const Request& request)
{
    const auto view = viewOf(context, request.captures.at("id"));
    return view ? jsonResponse(200, taskJson(*view, originOf(request))) : failure(view.error());
}

Response list(Context& context, const Request& request)
{
    const auto records = context.library->list({});
    if (!records)
        return failure(records.error());
    Json tasks = Json::array();
    for (const library::JobRecord& record : *records) {
        const auto view = viewOf(context, record.uid);
        tasks.push_back(taskJson(view ? *view : JobView { record, {}, {} }, originOf(request)));
    }
    return jsonResponse(200, tasks);
}

Response watch(Context& context, const Request& request)
{
    const std::string uid = request.captures.at("id");
    const auto id = context.service.find(uid);
    if (!id)
        return show(context, request);
    auto stream = std::make_shared<http::Stream>();
    const auto tell = [&context, stream, uid, origin = originOf(request)](const JobEvent& event) {
        const auto view = event.kind == JobEvent::Kind::Beat ? Result<JobView>(Error {}) : viewOf(context, uid);
        stream->push(view ? "event: message\ndata: " + dump(taskJson(*view, origin)) + "\n\n" : ":\n\n");
        if (event.isEnd)
            stream->close();
    };
    auto handle = context.hub.listen(*id, 0, tell);
    stream->whenOver([handle] {});
    Response response;
    response.type = "text/event-stream";
    response.stream = std::move(stream);
    return response;
}

void remove(Context& context, const Request& request, const Reply& reply)
{
    const auto id = context.service.find(request.captures.at("id"));
    if (!id)
        return reply(failure({ ErrorCode::NotFound, "there is no such task" }));
    onServiceThread(context, reply, [&context, id = *id] {
        context.service.cancel(id);
        return jsonResponse(200, Json::object());
    });
}

} // namespace

// \source Meshy's API reference and meshy-mcp-server: names and shapes of their requests and answers
std::vector<http::Route> meshyRoutes(Context& context)
{
    const std::string one = std::string(kPath) + "/{id}";
    std::vector<http::Route> routes {
        doorRoute("POST", kPath, [&context](const auto& q, const auto& reply) { reply(create(context, q)); }),
        doorRoute("GET", kPath, [&context](const auto& q, const auto& reply) { reply(list(context, q)); }),
        doorRoute("GET", one, [&context](const auto& q, const auto& reply) { reply(show(context, q)); }),
        doorRoute("GET", one + "/stream", [&context](const auto& q, const auto& reply) { reply(watch(context, q)); }),
        doorRoute("DELETE", one, [&context](const auto& q, const auto& reply) { remove(context, q, reply); }),
    };
    routes.front().bodies = { { "application/json", "{}" } };
    routes.front().mostBody = context.options.uploadBytes;
    return routes;
}

} // namespace orfeas::api
