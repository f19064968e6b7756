#include "core/api/openapi.h"

#include "core/api/plan_request.h"
#include "core/api/schemas.h"
#include "core/http/problem.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orfeas::api {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 4> kViews { "image", "image_back", "image_left", "image_right" };

Json modelSchema(const std::vector<RequestField>& fields, bool isForm)
{
    Json properties;
    for (const std::string_view view : kViews) {
        Json picture { { "type", "string" }, { "minLength", 1 } };
        if (isForm)
            picture["format"] = "binary";
        else
            picture["contentEncoding"] = "base64";
        picture["description"] = "a picture: PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC or EXR";
        properties[std::string(view)] = std::move(picture);
    }
    for (const RequestField& field : fields)
        properties[field.name] = schemaOf(field);
    return { { "type", "object" },
             { "required", { "image" } },
             { "additionalProperties", false },
             { "properties", std::move(properties) } };
}

Json parameterJson(const http::ParameterDoc& parameter)
{
    return { { "name", parameter.name },
             { "in", parameter.in },
             { "required", parameter.in == "path" },
             { "description", parameter.text },
             { "schema", Json::parse(parameter.schema) } };
}

/// The codes that a route may answer with, those of the server itself included.
std::vector<std::string> problemCodes(const http::Route& route)
{
    std::vector<std::string> codes = route.doc.problems;
    codes.insert(codes.end(),
                 { "bad_request", "forbidden_origin", "misdirected", "too_large", "header_too_large", "busy",
                   "internal", "out_of_memory" });
    if (route.access == http::Access::Token)
        codes.emplace_back("unauthorized");
    if (route.method == "POST")
        codes.emplace_back("unsupported_media_type");
    const bool hasPath = route.path.find('{') != std::string::npos;
    if (hasPath)
        codes.emplace_back("not_found");
    return codes;
}

Json answersJson(const http::Route& route)
{
    Json answers = Json::object();
    for (const http::AnswerDoc& answer : route.doc.answers) {
        Json& one = answers[std::to_string(answer.status)];
        if (!one.contains("description"))
            one["description"] = answer.text;
        for (const std::string& header : answer.headers)
            one["headers"][header] = { { "schema", { { "type", "string" } } } };
        if (!answer.type.empty())
            one["content"][answer.type]["schema"] = Json::parse(answer.schema);
    }
    for (const http::ProblemKind& kind : http::problemKinds()) {
        const auto codes = problemCodes(route);
        if (std::find(codes.begin(), codes.end(), kind.code) == codes.end())
            continue;
        Json& one = answers[std::to_string(kind.status)];
        const std::string text = std::string(kind.code) + ": " + std::string(kind.title);
        one["description"] = one.contains("description") ? one["description"].get<std::string>() + "; " + text : text;
        one["content"]["application/problem+json"]["schema"] = { { "$ref", "#/components/schemas/Problem" } };
    }
    return answers;
}

Json operationJson(const http::Route& route)
{
    Json operation;
    operation["operationId"] = route.doc.id;
    operation["summary"] = route.doc.summary;
    if (route.access == http::Access::Open)
        operation["security"] = Json::array();
    for (const http::ParameterDoc& parameter : route.doc.parameters)
        operation["parameters"].push_back(parameterJson(parameter));
    if (!route.bodies.empty()) {
        operation["requestBody"]["required"] = true;
        for (const http::BodyDoc& body : route.bodies)
            operation["requestBody"]["content"][body.type]["schema"] = Json::parse(body.schema);
    }
    operation["responses"] = answersJson(route);
    return operation;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    return text;
}

} // namespace

nlohmann::ordered_json openApi(const std::vector<http::Route>& routes, const std::vector<RequestField>& fields,
                               const std::string& version)
{
    Json document;
    document["openapi"] = "3.1.0";
    document["info"] = { { "title", "ORFEAS" },
                         { "version", version },
                         { "summary", "Pictures in, 3D models out, on this machine" } };
    document["servers"] = Json::array({ { { "url", "/" } } });
    document["security"] = Json::array({ { { "token", Json::array() } } });
    document["paths"] = Json::object();
    for (const http::Route& route : routes) {
        if (!route.doc.id.empty())
            document["paths"][route.path][lower(route.method)] = operationJson(route);
    }
    Json schemas = answerSchemas();
    schemas["ModelRequest"] = modelSchema(fields, false);
    schemas["ModelForm"] = modelSchema(fields, true);
    schemas["PlanRequest"] = planSchema(fields);
    document["components"]["securitySchemes"]["token"] = { { "type", "http" }, { "scheme", "bearer" } };
    document["components"]["schemas"] = std::move(schemas);
    return document;
}

} // namespace orfeas::api
