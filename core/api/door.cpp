#include "core/api/door.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::api {

namespace {

void sayNotes(http::Response& response, const std::vector<std::string>& notes)
{
    if (!notes.empty())
        response.headers.emplace_back("X-Orfeas-Adjusted", fmt::format("{}", fmt::join(notes, "; ")));
}

} // namespace

Result<void> DoorRequest::takePicture(std::string_view bytes, const std::string& fileName)
{
    auto path = m_context.pictures.keep(bytes, fileName);
    if (!path)
        return path.error();
    m_request.pictures[0] = *path;
    m_request.name = "picture";
    return {};
}

Result<void> DoorRequest::takePictureText(const std::string& text, const std::string& field)
{
    const auto bytes = pictureFromText(text, field);
    return bytes ? takePicture(*bytes) : Result<void>(bytes.error());
}

Result<void> DoorRequest::take(const char* ours, const std::string& theirs, const nlohmann::ordered_json& value)
{
    const auto field = std::find_if(m_context.fields.begin(), m_context.fields.end(),
                                    [ours](const RequestField& known) { return known.name == ours; });
    ORFEAS_EXPECTS(field != m_context.fields.end());
    if (setField(*field, value, m_request))
        return {};
    auto set = setField(*field, value, m_request, OutOfRange::Clamp);
    if (!set)
        return Error { set.error().code, theirs + ": " + set.error().message };
    m_notes.push_back(fmt::format("{}={} became the nearest {}", theirs, dump(value), ours));
    return {};
}

http::Route doorRoute(const char* method, std::string path,
                      std::function<void(const http::Request&, const http::Reply&)> handler)
{
    http::Route route { method, std::move(path) };
    route.handler = std::move(handler);
    return route;
}

Result<Artifact> lastGlb(Context& context, const JobView& view)
{
    const library::JobRecord& record = view.record;
    if (record.state != jobs::JobState::Done || !record.reached)
        return record.error.value_or(
            Error { ErrorCode::Cancelled, "the job is " + std::string(stateName(record.state)) });
    return context.artifacts.get(record.uid, record.request.displayName(), { *record.reached, asset::Format::Glb });
}

http::Response submitted(DoorRequest& door, int status, const char* key)
{
    SubmitOutcome outcome = door.submit();
    if (!outcome.job)
        return std::move(outcome.refusal);
    http::Response response = jsonResponse(status, { { key, outcome.job->uid } });
    sayNotes(response, door.notes());
    return response;
}

void submitAndAnswer(Context& context, DoorRequest& door, const http::Reply& reply,
                     std::function<http::Response(const Result<Artifact>&)> answer)
{
    SubmitOutcome outcome = door.submit();
    if (!outcome.job)
        return reply(std::move(outcome.refusal));
    const jobs::JobId job = outcome.job->id;
    const auto end = [&context, uid = outcome.job->uid, reply, notes = door.notes(), answer = std::move(answer)] {
        const auto view = viewOf(context, uid);
        const auto file = view ? lastGlb(context, *view) : Result<Artifact>(view.error());
        http::Response response = answer(file);
        if (file)
            sayNotes(response, notes);
        reply(std::move(response));
    };
    context.hub.whenEnded(job, [&context, end](const JobEvent&) { context.encoders.start(end); });
}

} // namespace orfeas::api
