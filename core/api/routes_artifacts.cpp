#include "core/api/answers.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"
#include "core/http/byte_range.h"

#include <nlohmann/json.hpp>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using Json = nlohmann::ordered_json;

http::Response listArtifacts(Context& context, const Request& request)
{
    const auto view = viewOf(context, request.captures.at("job"));
    if (!view)
        return http::problem(view.error());
    Json list = Json::array();
    for (const Stage stage : kStages) {
        if (view->record.reached && stage <= *view->record.reached)
            list.push_back(
                { { "stage", stageName(stage) }, { "links", stageLinks(view->record.uid, stage, prefixOf(request)) } });
    }
    return jsonResponse(200, { { "artifacts", std::move(list) } });
}

http::Response sendArtifact(Context& context, const Request& request)
{
    const auto view = viewOf(context, request.captures.at("job"));
    if (!view)
        return http::problem(view.error());
    const auto name = artifactFromName(request.captures.at("file"));
    if (!name || !view->record.reached || name->stage > *view->record.reached)
        return http::problem("not_found", "the job has no such file (yet)");
    const auto artifact = context.artifacts.get(view->record.uid, view->record.request.displayName(), *name);
    if (!artifact)
        return http::problem(artifact.error());
    return http::fileResponse(request, artifact->bytes, artifact->type, artifact->etag, artifact->fileName);
}

} // namespace

std::vector<http::Route> artifactRoutes(Context& context)
{
    std::vector<http::Route> routes;
    http::Route list { "GET", "/api/v1/jobs/{job}/artifacts" };
    list.handler = [&context](const Request& q, const Reply& reply) { reply(listArtifacts(context, q)); };
    list.doc = { "listArtifacts",
                 "The files of a job's stages",
                 { jobParameter() },
                 { jsonAnswer(200, "ArtifactList", "stages that are there, each with its files") },
                 { "not_found" } };
    routes.push_back(std::move(list));
    http::Route file { "GET", "/api/v1/jobs/{job}/artifacts/{file}" };
    file.handler = [&context](const Request& q, const Reply& reply) { reply(sendArtifact(context, q)); };
    constexpr const char* kFiles =
        R"({"type":"string","pattern":"^(preview|coarse|refined|final)\\.(glb|zip|ply|stl|3mf)$"})";
    file.doc = { "getArtifact",
                 "A file of a stage; OBJ comes with its material and texture in a ZIP",
                 { jobParameter(),
                   { "file", "path", kFiles, "STAGE.ENDING" },
                   { "Range", "header", R"({"type":"string"})", "a part of it" },
                   { "If-None-Match", "header", R"({"type":"string"})", "the ETag of what is there already" } },
                 { { 304, "", "", "it has not changed" } },
                 { "not_found", "range_not_satisfiable", "io", "invalid_input" } };
    constexpr const char* kBinary = R"({"type":"string","format":"binary"})";
    for (const char* type :
         { "application/octet-stream", "model/gltf-binary", "application/zip", "model/stl", "model/3mf" }) {
        file.doc.answers.push_back({ 200, type, kBinary, "the file", { "ETag" } });
        file.doc.answers.push_back({ 206, type, kBinary, "a part of it", { "ETag", "Content-Range" } });
    }
    routes.push_back(std::move(file));
    return routes;
}

} // namespace orfeas::api
