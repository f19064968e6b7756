#include "core/api/answers.h"
#include "core/api/job_stream.h"
#include "core/api/model_request.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"

namespace orfeas::api {

namespace {

/// The value of a query parameter with two words. Nothing: another word.
std::optional<bool> choice(const http::Request& request, const char* name, std::string_view off, std::string_view on)
{
    const auto place = request.query.find(name);
    if (place == request.query.end() || place->second == off)
        return false;
    return place->second == on ? std::optional(true) : std::nullopt;
}

http::Response generate(Context& context, const http::Request& request)
{
    const auto inlineData = choice(request, "data", "links", "inline");
    const auto cancels = choice(request, "on_disconnect", "continue", "cancel");
    if (!inlineData || !cancels)
        return http::problem("invalid_input",
                             inlineData ? "on_disconnect: is neither continue nor cancel"
                                        : "data: is neither links nor inline");
    auto model = modelRequest(context, request);
    if (!model)
        return http::problem(model.error());
    const SubmitOutcome outcome = submit(context, std::move(*model), nullptr);
    if (!outcome.job)
        return outcome.refusal;
    return progressiveStream(context, *outcome.job, prefixOf(request), { *inlineData, *cancels });
}

} // namespace

std::vector<http::Route> progressiveRoutes(Context& context)
{
    http::Route route { "POST", "/api/v1/generate-progressive" };
    route.bodies = { { "application/json", schemaRef("ModelRequest") },
                     { "multipart/form-data", schemaRef("ModelForm") } };
    route.mostBody = context.options.uploadBytes;
    route.handler = [&context](const http::Request& q, const http::Reply& reply) { reply(generate(context, q)); };
    route.doc = {
        "generateProgressive",
        "Make a model and get each stage as soon as it is there",
        { queryChoice("data", R"(["links","inline"])", "addresses of each stage's files, or its GLB in Base64"),
          queryChoice("on_disconnect", R"(["continue","cancel"])", "what a reader that goes away does to the job") },
        { { 200, "application/x-ndjson", R"({"type":"string"})",
            "one ProgressiveLine a line: progress 0, 25, 50, 75, 100" } },
        { "invalid_input", "unsupported_format", "queue_full", "disk_full", "io" }
    };
    return { std::move(route) };
}

} // namespace orfeas::api
