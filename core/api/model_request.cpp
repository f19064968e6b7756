#include "core/api/model_request.h"

#include "core/base/sha256.h"
#include "core/http/multipart.h"
#include "core/http/problem.h"
#include "core/http/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace orfeas::api {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kMostDepth = 8;
constexpr int kMostValues = 1000;
constexpr std::size_t kUidDigits = 32;

struct ViewField {
    std::string_view name;
    engine::View view;
};
constexpr std::array<ViewField, 4> kViewFields { { { "image", engine::View::Front },
                                                   { "image_back", engine::View::Back },
                                                   { "image_left", engine::View::Left },
                                                   { "image_right", engine::View::Right } } };

std::optional<engine::View> viewOf(std::string_view name)
{
    const auto place = std::find_if(kViewFields.begin(), kViewFields.end(),
                                    [name](const ViewField& known) { return known.name == name; });
    return place == kViewFields.end() ? std::nullopt : std::optional(place->view);
}

/// What would take far more memory than it has bytes is stopped while it is read.
Result<Json> parseJson(const std::string& text)
{
    int values = 0;
    const auto guard = [&values](int depth, Json::parse_event_t event, const Json& /*parsed*/) {
        values += event == Json::parse_event_t::value || event == Json::parse_event_t::key ? 1 : 0;
        if (depth > kMostDepth || values > kMostValues)
            throw std::length_error("too deep or too many values");
        return true;
    };
    try {
        return Json::parse(text, guard);
    } catch (const Json::exception&) {
        return Error { ErrorCode::InvalidInput, "the body is no JSON" };
    } catch (const std::length_error&) {
        return Error { ErrorCode::InvalidInput, "the JSON is deeper than 8 or has over 1000 values" };
    }
}

Result<Form> formOfParts(const http::Request& request, const std::string& type)
{
    const auto parts = http::parseMultipart(request.body, type);
    if (!parts)
        return parts.error();
    Form form;
    form.values = Json::object();
    for (const http::Part& part : *parts) {
        if (!part.fileName.empty() || viewOf(part.name))
            form.files.push_back({ part.name, part.fileName, part.bytes });
        else
            form.values[part.name] = std::string(part.bytes);
    }
    return form;
}

Result<void> takePicture(Context& context, std::string_view field, std::string_view bytes, const std::string& fileName,
                         jobs::Request& request)
{
    const auto view = viewOf(field);
    if (!view)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: no such picture; there are image, image_back, image_left, image_right",
                                   field) };
    const auto path = context.pictures.keep(bytes, fileName);
    if (!path)
        return Error { path.error().code, fmt::format("{}: {}", field, path.error().message) };
    request.pictures[static_cast<std::size_t>(*view)] = *path;
    return {};
}

/// "folder/pear.png" -> "pear"; empty where that is no name.
std::string stemOf(const std::string& fileName)
{
    const std::string stem = std::filesystem::path(fileName).stem().string();
    constexpr std::size_t kMostName = 120;
    return http::isPlainText(stem) && stem.size() <= kMostName ? stem : std::string();
}

Result<void> takeValue(Context& context, const std::string& name, const Json& value, jobs::Request& request)
{
    if (viewOf(name)) {
        if (!value.is_string())
            return Error { ErrorCode::InvalidInput, name + ": write the picture in Base64" };
        const auto bytes = pictureFromText(value.get_ref<const std::string&>(), name);
        return bytes ? takePicture(context, name, *bytes, {}, request) : Result<void>(bytes.error());
    }
    return setNamed(context.fields, name, value, request);
}

} // namespace

Result<Form> formOf(const http::Request& request)
{
    const std::string type = request.headers.get("Content-Type");
    if (http::fieldWord(type) == "multipart/form-data")
        return formOfParts(request, type);
    auto json = parseJson(request.body);
    if (!json)
        return json.error();
    if (!json->is_object())
        return Error { ErrorCode::InvalidInput, "the body is no JSON object" };
    return Form { std::move(*json), {} };
}

Result<std::string> pictureFromText(const std::string& text, const std::string& field)
{
    std::string_view data = text;
    if (data.starts_with("data:")) {
        const std::size_t comma = data.find(',');
        if (comma == std::string_view::npos || data.substr(0, comma).find(";base64") == std::string_view::npos)
            return Error { ErrorCode::InvalidInput, field + ": a data URI has to be in Base64" };
        data.remove_prefix(comma + 1);
    }
    auto bytes = http::base64Decoded(data);
    if (!bytes)
        return Error { ErrorCode::InvalidInput,
                       field + ": is not Base64; send the picture itself, addresses are not fetched" };
    return std::move(*bytes);
}

Result<jobs::Request> modelRequest(Context& context, const http::Request& request)
{
    const auto form = formOf(request);
    if (!form)
        return form.error();
    jobs::Request model;
    for (const auto& [name, value] : form->values.items()) {
        if (auto taken = takeValue(context, name, value, model); !taken)
            return taken.error();
    }
    for (const Form::File& file : form->files) {
        if (auto taken = takePicture(context, file.name, file.bytes, file.fileName, model); !taken)
            return taken.error();
        if (file.name == kViewFields.front().name && model.name.empty())
            model.name = stemOf(file.fileName);
    }
    if (model.front().empty())
        return Error { ErrorCode::InvalidInput, "image: a picture is needed" };
    if (model.name.empty())
        model.name = "picture";
    return model;
}

SubmitOutcome submit(Context& context, jobs::Request request, const std::string* idempotencyKey)
{
    const std::scoped_lock lock(context.submitting);
    std::string uid = library::newUid();
    if (idempotencyKey != nullptr) {
        // the same key is the same job, over restarts too, and nobody else can guess its id
        uid = sha256(context.secret + "\n" + *idempotencyKey).hex().substr(0, kUidDigits);
        const auto known = context.service.find(uid);
        auto record = known ? context.service.record(*known) : std::nullopt;
        if (!record) {
            if (auto kept = context.library->job(uid))
                record = *kept;
        }
        if (record && record->trashed != 0)
            return { {},
                     http::problem("idempotency_conflict",
                                   "the job that this Idempotency-Key named was deleted; take a new one") };
        if (record) {
            if (library::textOf(record->request) != library::textOf(request))
                return { {},
                         http::problem("idempotency_conflict",
                                       "this Idempotency-Key was used for another request; take a new one") };
            return { Submitted { known.value_or(0), uid, false }, {} };
        }
    }
    if (context.service.waiting().size() >= context.options.mostWaiting) {
        context.metrics.refused("queue");
        http::Response response = http::problem(
            "queue_full", fmt::format("{} jobs wait already; try again later", context.options.mostWaiting));
        response.headers.emplace_back("Retry-After", "5");
        return { {}, std::move(response) };
    }
    const jobs::JobId id = context.service.submit(std::move(request), uid);
    context.service.waitUntilKept();
    return { Submitted { id, uid, true }, {} };
}

} // namespace orfeas::api
