#include "core/api/answers.h"
#include "core/api/model_json.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"
#include "core/base/log.h"

#include <nlohmann/json.hpp>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;
using Json = nlohmann::ordered_json;

models::ModelsFolder folder()
{
    return models::ModelsFolder(models::defaultModelsFolder());
}

/// The manifest is none of a client's business: where it lies and what is wrong with it go to the log.
Response unreadable(const Error& error)
{
    log(LogLevel::Warning, "models", error.message);
    return http::problem("io", "the models folder cannot be read; `orfeas models list` says why");
}

Response listModels()
{
    const auto models = folder().list();
    if (!models)
        return unreadable(models.error());
    Json list = Json::array();
    for (const models::Model& model : *models) {
        auto one = modelJson(folder(), model);
        if (!one)
            return unreadable(one.error());
        list.push_back(std::move(*one));
    }
    return jsonResponse(200, { { "models", std::move(list) } });
}

Response showModel(const Request& request)
{
    const auto model = folder().find(request.captures.at("model"));
    if (!model && model.error().code == ErrorCode::NotFound)
        return http::problem("not_found", "there is no such model; /api/v1/models lists those there are");
    if (!model)
        return unreadable(model.error());
    const auto json = modelJson(folder(), *model);
    return json ? jsonResponse(200, *json) : unreadable(json.error());
}

} // namespace

std::vector<http::Route> modelRoutes()
{
    http::Route list { "GET", "/api/v1/models" };
    list.handler = [](const Request&, const Reply& reply) { reply(listModels()); };
    list.doc = {
        "listModels", "Weights of networks on this machine", {}, { jsonAnswer(200, "ModelList", "all") }, { "io" }
    };
    http::Route show { "GET", "/api/v1/models/{model}" };
    show.handler = [](const Request& request, const Reply& reply) { reply(showModel(request)); };
    show.doc = { "showModel",
                 "Weights of a network",
                 { { "model", "path", R"({"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"})", "its name" } },
                 { jsonAnswer(200, "Model", "the model") },
                 { "not_found", "io" } };
    return { std::move(list), std::move(show) };
}

} // namespace orfeas::api
