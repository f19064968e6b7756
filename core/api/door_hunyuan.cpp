#include "core/api/door.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"
#include "core/http/byte_range.h"
#include "core/http/text.h"

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;
using Json = nlohmann::ordered_json;

/// What its clients read of a failure; the status says which, where theirs is always 404.
Response failure(const Error& error)
{
    Response response = http::problem(error);
    return jsonResponse(response.status, { { "text", error.message }, { "error_code", 1 } });
}

Result<DoorRequest> translate(Context& context, const Request& request)
{
    const auto form = formOf(request);
    if (!form)
        return form.error();
    DoorRequest door(context);
    for (const auto& [name, value] : form->values.items()) {
        Result<void> taken;
        if (name == "image" && value.is_string())
            taken = door.takePictureText(value.get<std::string>(), name);
        else if (name == "octree_resolution")
            taken = door.take("resolution", name, value);
        else if (name == "face_count")
            taken = door.take("triangles", name, value);
        else if (name == "seed")
            taken = door.take("seed", name, value);
        else if (name == "mesh" && !value.is_null())
            taken = Error { ErrorCode::InvalidInput, "mesh: to paint a given mesh is not offered here" };
        else if (name != "type" || value != "glb")
            door.leaveOut(name);
        if (!taken)
            return taken.error();
    }
    if (!form->values.contains("image"))
        return Error { ErrorCode::InvalidInput, "image: a picture is needed; models of text are not offered here" };
    return door;
}

void generate(Context& context, const Request& request, const Reply& reply)
{
    auto door = translate(context, request);
    if (!door)
        return reply(failure(door.error()));
    submitAndAnswer(context, *door, reply, [](const Result<Artifact>& file) {
        return file ? http::fileResponse({}, file->bytes, file->type, file->etag, file->fileName)
                    : failure(file.error());
    });
}

Response send(Context& context, const Request& request)
{
    auto door = translate(context, request);
    return door ? submitted(*door, 200, "uid") : failure(door.error());
}

Response status(Context& context, const Request& request)
{
    const auto view = viewOf(context, request.captures.at("uid"));
    if (!view)
        return jsonResponse(404, { { "status", "error" }, { "message", "there is no such job" } });
    if (!jobs::isTerminal(view->record.state))
        return jsonResponse(200, { { "status", "processing" } });
    const auto file = lastGlb(context, *view);
    if (!file)
        return jsonResponse(200, { { "status", "error" }, { "message", context.words.plain(file.error().message) } });
    return jsonResponse(200, { { "status", "completed" }, { "model_base64", http::base64Encoded(*file->bytes) } });
}

} // namespace

// \source Tencent/Hunyuan3D-2 api_server.py (9bcf302) and Hunyuan3D-2.1: names and shapes of their requests and answers
std::vector<http::Route> hunyuanRoutes(Context& context)
{
    std::vector<http::Route> routes {
        doorRoute("POST", "/generate", [&context](const auto& q, const auto& reply) { generate(context, q, reply); }),
        doorRoute("POST", "/send", [&context](const auto& q, const auto& reply) { reply(send(context, q)); }),
        doorRoute("GET", "/status/{uid}", [&context](const auto& q, const auto& reply) { reply(status(context, q)); }),
        doorRoute("GET", "/health",
                  [](const auto&, const auto& reply) {
                      reply(jsonResponse(200, { { "status", "healthy" }, { "worker_id", "orfeas" } }));
                  }),
    };
    for (std::size_t i = 0; i < 2; ++i) {
        routes[i].bodies = { { "application/json", "{}" } };
        routes[i].mostBody = context.options.uploadBytes;
    }
    return routes;
}

} // namespace orfeas::api
