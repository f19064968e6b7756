#include "core/api/door.h"
#include "core/api/routes.h"
#include "core/http/byte_range.h"
#include "core/http/text.h"

#include <algorithm>
#include <cstdlib>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;

Response failure(const Error& error)
{
    nlohmann::ordered_json body;
    body["name"] = codeName(error.code);
    body["errors"].push_back(error.message);
    return jsonResponse(http::problem(error).status, body);
}

/// Of a closed surface the vertices are about half its triangles; -1: no limit of the client's.
Result<void> takeVertices(DoorRequest& door, const std::string& text)
{
    const long long vertices = std::strtoll(text.c_str(), nullptr, 10);
    if (vertices == -1)
        return {};
    const nlohmann::ordered_json triangles(std::clamp(vertices, 0LL, 100'000'000LL) * 2);
    return door.take("triangles", "vertex_count", triangles);
}

Result<DoorRequest> translate(Context& context, const Request& request)
{
    const auto form = formOf(request);
    if (!form)
        return form.error();
    DoorRequest door(context);
    bool hasPicture = false;
    for (const Form::File& file : form->files) {
        if (file.name != "image")
            continue;
        hasPicture = true;
        if (auto taken = door.takePicture(file.bytes, file.fileName); !taken)
            return taken.error();
    }
    if (!hasPicture)
        return Error { ErrorCode::InvalidInput, "image: a picture is needed" };
    for (const auto& [name, value] : form->values.items()) {
        Result<void> taken;
        if (name == "texture_resolution")
            taken = door.take("texture", name, value);
        else if (name == "vertex_count")
            taken = takeVertices(door, value.get<std::string>());
        else
            door.leaveOut(name);
        if (!taken)
            return taken.error();
    }
    return door;
}

void generate(Context& context, const Request& request, const Reply& reply)
{
    auto door = translate(context, request);
    if (!door)
        return reply(failure(door.error()));
    const bool wantsJson = request.headers.get("Accept") == "application/json";
    submitAndAnswer(context, *door, reply, [wantsJson](const Result<Artifact>& file) {
        if (!file)
            return failure(file.error());
        return wantsJson
            ? jsonResponse(200, { { "model", http::base64Encoded(*file->bytes) }, { "finish_reason", "SUCCESS" } })
            : http::fileResponse({}, file->bytes, file->type, file->etag, file->fileName);
    });
}

} // namespace

// \source Stability's API reference, "Stable Fast 3D": names and shapes of its request and answers
std::vector<http::Route> stabilityRoutes(Context& context)
{
    http::Route route = doorRoute("POST", "/v2beta/3d/stable-fast-3d",
                                  [&context](const Request& q, const Reply& reply) { generate(context, q, reply); });
    route.bodies = { { "multipart/form-data", "{}" } };
    route.mostBody = context.options.uploadBytes;
    return { std::move(route) };
}

} // namespace orfeas::api
