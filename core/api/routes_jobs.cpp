#include "core/api/answers.h"
#include "core/api/job_stream.h"
#include "core/api/model_request.h"
#include "core/api/route_docs.h"
#include "core/api/routes.h"
#include "core/http/text.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <functional>
#include <optional>

namespace orfeas::api {

namespace {

using http::Reply;
using http::Request;
using http::Response;
using Json = nlohmann::ordered_json;

std::optional<std::int64_t> wholeNumber(const std::string& text, std::int64_t least, std::int64_t most)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool fits = failed == std::errc() && end == text.data() + text.size() && number >= least && number <= most;
    return fits ? std::optional(number) : std::nullopt;
}

Response createJob(Context& context, const Request& request)
{
    const std::string* key = request.headers.find("Idempotency-Key");
    constexpr std::size_t kMostKey = 200;
    if (key != nullptr && (key->empty() || key->size() > kMostKey || !http::isPlainText(*key)))
        return http::problem("bad_request", "Idempotency-Key has 1 to 200 bytes of text");
    auto model = modelRequest(context, request);
    if (!model)
        return http::problem(model.error());
    const SubmitOutcome outcome = submit(context, std::move(*model), key);
    if (!outcome.job)
        return outcome.refusal;
    const auto view = viewOf(context, outcome.job->uid);
    if (!view)
        return http::problem(view.error());
    const Prefix prefix = prefixOf(request);
    Response response = jsonResponse(outcome.job->isNew ? 201 : 200, jobJson(*view, prefix));
    response.headers.emplace_back("Location", prefix + "/api/v1/jobs/" + outcome.job->uid);
    return response;
}

/// The library's number of the last job of a page, as the cursor of the next.
Response listJobs(Context& context, const Request& request)
{
    library::JobQuery query;
    constexpr std::int64_t kMost = 1000;
    if (const auto limit = request.query.find("limit"); limit != request.query.end()) {
        const auto number = wholeNumber(limit->second, 1, kMost);
        if (!number)
            return http::problem("invalid_input", "limit: is not a whole number from 1 to 1000");
        query.limit = static_cast<int>(*number);
    }
    if (const auto state = request.query.find("state"); state != request.query.end()) {
        query.state = jobs::stateFromName(state->second);
        if (!query.state)
            return http::problem("invalid_input", "state: there is no such state");
    }
    if (const auto cursor = request.query.find("cursor"); cursor != request.query.end()) {
        query.before = wholeNumber(cursor->second, 1, INT64_MAX);
        if (!query.before)
            return http::problem("invalid_input", "cursor: is not one that a list gave");
    }
    const auto records = context.library->list(query);
    if (!records)
        return http::problem(records.error());
    Json list = Json::array();
    for (const library::JobRecord& record : *records)
        list.push_back(jobJson(viewOf(context, record), prefixOf(request)));
    const bool hasMore = static_cast<int>(records->size()) == query.limit;
    return jsonResponse(
        200, { { "jobs", std::move(list) }, { "next", hasMore ? Json(std::to_string(records->back().id)) : Json() } });
}

Response showJob(Context& context, const Request& request)
{
    const auto view = viewOf(context, request.captures.at("job"));
    return view ? jsonResponse(200, jobJson(*view, prefixOf(request))) : http::problem(view.error());
}

using Act = std::function<bool(service::StudioService&, jobs::JobId)>; ///< \return false: its state does not allow it

/// Does something with a job, which an earlier start may have left, on the service's thread. \param what  can be done
std::optional<Response> refusalOf(Context& context, const std::string& uid, const std::string& what, const Act& act)
{
    const auto view = viewOf(context, uid);
    if (!view)
        return http::problem(view.error());
    auto id = context.service.find(uid);
    if (const auto kept = id ? Result<library::JobRecord>(Error {}) : context.library->job(uid))
        id = context.service.recall(*kept);
    if (id && act(context.service, *id))
        return {};
    return http::problem("conflict", "the job is " + std::string(stateName(view->record.state)) + "; " + what);
}

void changeJob(Context& context, const Request& request, const Reply& reply, const std::string& what, Act act)
{
    onServiceThread(
        context, reply,
        [&context, uid = request.captures.at("job"), what, act = std::move(act), prefix = prefixOf(request)] {
            if (auto refusal = refusalOf(context, uid, what, act))
                return std::move(*refusal);
            const auto view = viewOf(context, uid);
            return view ? jsonResponse(200, jobJson(*view, prefix)) : http::problem(view.error());
        });
}

void removeJob(Context& context, const Request& request, const Reply& reply)
{
    const auto remove = [&context, reply, uid = request.captures.at("job")] {
        const auto act = [](service::StudioService& service, jobs::JobId id) { return service.remove(id); };
        if (auto refusal = refusalOf(context, uid, "one that waits or runs is cancelled first", act))
            return reply(std::move(*refusal));
        // answered when it is so for good, without holding up the service
        context.encoders.start([&context, reply] {
            context.service.waitUntilKept();
            Response gone;
            gone.status = 204;
            reply(std::move(gone));
        });
    };
    QMetaObject::invokeMethod(&context.service, context.gate.guarded(remove), Qt::QueuedConnection);
}

void moveJob(Context& context, const Request& request, const Reply& reply)
{
    const auto form = formOf(request);
    if (!form)
        return reply(http::problem(form.error()));
    const auto value = form->values.find("place");
    const double place = value != form->values.end() && value->is_number() ? value->get<double>() : -1;
    constexpr double kMost = 1'000'000;
    const bool fits = form->values.size() == 1 && place >= 0 && place <= kMost && place == std::floor(place);
    if (!fits)
        return reply(http::problem("invalid_input", "place: a whole number from 0 (starts next) to 1000000 is needed"));
    changeJob(context, request, reply, "only one that waits can be moved",
              [to = static_cast<std::size_t>(place)](service::StudioService& service, jobs::JobId id) {
                  return service.move(id, to);
              });
}

http::Route changing(const char* verb, const char* id, const char* summary,
                     std::function<void(const Request&, const Reply&)> handler)
{
    http::Route route { "POST", std::string("/api/v1/jobs/{job}/") + verb };
    route.handler = std::move(handler);
    route.doc = {
        id, summary, { jobParameter() }, { jsonAnswer(200, "Job", "the job as it is now") }, { "not_found", "conflict" }
    };
    return route;
}

std::vector<http::Route> changingRoutes(Context& context)
{
    std::vector<http::Route> routes;
    http::Route remove { "DELETE", "/api/v1/jobs/{job}" };
    remove.handler = [&context](const Request& q, const Reply& reply) { removeJob(context, q, reply); };
    remove.doc = { "removeJob",
                   "Put a job that has ended into the trash, with its files",
                   { jobParameter() },
                   { { 204, "", "", "it is gone" } },
                   { "not_found", "conflict" } };
    routes.push_back(std::move(remove));
    routes.push_back(
        changing("cancel", "cancelJob", "End a job that waits or runs", [&context](const auto& q, const auto& r) {
            changeJob(context, q, r, "only one that waits or runs can be cancelled",
                      [](service::StudioService& service, jobs::JobId id) { return service.cancel(id); });
        }));
    routes.push_back(
        changing("retry", "retryJob", "Queue a failed, cancelled or interrupted job again",
                 [&context](const auto& q, const auto& r) {
                     changeJob(context, q, r, "only one that failed, was cancelled or interrupted is tried again",
                               [](service::StudioService& service, jobs::JobId id) { return service.retry(id); });
                 }));
    routes.push_back(changing("move", "moveJob", "Give a job that waits another place in the queue",
                              [&context](const auto& q, const auto& r) { moveJob(context, q, r); }));
    routes.back().bodies = { { "application/json", schemaRef("Move") } };
    routes.back().doc.problems.emplace_back("invalid_input");
    return routes;
}

http::Route createRoute(Context& context)
{
    http::Route route { "POST", "/api/v1/jobs" };
    route.bodies = { { "application/json", schemaRef("ModelRequest") },
                     { "multipart/form-data", schemaRef("ModelForm") } };
    route.mostBody = context.options.uploadBytes;
    route.handler = [&context](const Request& q, const Reply& reply) { reply(createJob(context, q)); };
    route.doc = {
        "createJob",
        "Queue a model to be made from pictures; it is kept for good once this answers",
        { { "Idempotency-Key", "header", R"({"type":"string","minLength":1,"maxLength":200,"pattern":"^[ -~]+$"})",
            "the same key is the same job, however often it is sent" } },
        { jsonAnswer(201, "Job", "the new job"), jsonAnswer(200, "Job", "the job that this key named before") },
        { "invalid_input", "idempotency_conflict", "unsupported_format", "queue_full", "disk_full", "io" }
    };
    route.doc.answers.front().headers = { "Location" };
    return route;
}

} // namespace

std::vector<http::Route> jobRoutes(Context& context)
{
    std::vector<http::Route> routes { createRoute(context) };
    http::Route list { "GET", "/api/v1/jobs" };
    list.handler = [&context](const Request& q, const Reply& reply) { reply(listJobs(context, q)); };
    list.doc = {
        "listJobs",
        "Jobs, newest first",
        { queryChoice("state", R"(["queued","running","done","failed","cancelled","interrupted"])", "only these"),
          { "limit", "query", R"({"type":"integer","minimum":1,"maximum":1000,"default":100})", "at most" },
          { "cursor", "query", R"({"type":"string","pattern":"^[1-9][0-9]{0,17}$"})", "`next` of the page before" } },
        { jsonAnswer(200, "JobList", "a page of them") },
        { "invalid_input", "io" }
    };
    routes.push_back(std::move(list));
    http::Route show { "GET", "/api/v1/jobs/{job}" };
    show.handler = [&context](const Request& q, const Reply& reply) { reply(showJob(context, q)); };
    show.doc = { "showJob", "A job", { jobParameter() }, { jsonAnswer(200, "Job", "the job") }, { "not_found" } };
    routes.push_back(std::move(show));
    for (http::Route& route : changingRoutes(context))
        routes.push_back(std::move(route));
    http::Route events { "GET", "/api/v1/jobs/{job}/events" };
    events.handler = [&context](const Request& q, const Reply& reply) { reply(eventStream(context, q)); };
    events.doc = { "watchJob",
                   "What happens to a job, from its beginning or from Last-Event-ID on, until it ends",
                   { jobParameter(),
                     { "Last-Event-ID", "header", R"({"type":"string","pattern":"^[0-9]{1,18}$"})",
                       "the last event seen" } },
                   { { 200, "application/x-ndjson", R"({"type":"string"})", "one Event a line" },
                     { 200, "text/event-stream", R"({"type":"string"})", "the same, where Accept asks for it" } },
                   { "not_found", "bad_request" } };
    routes.push_back(std::move(events));
    return routes;
}

} // namespace orfeas::api
