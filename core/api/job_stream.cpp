#include "core/api/job_stream.h"

#include "core/api/answers.h"
#include "core/http/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <chrono>

namespace orfeas::api {

namespace {

using http::Response;
using http::Stream;
using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

constexpr std::string_view kNdjson = "application/x-ndjson";
constexpr std::string_view kSse = "text/event-stream";
constexpr std::size_t kMostDataWaiting = std::size_t { 64 } << 20U;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

Response streamResponse(std::shared_ptr<Stream> stream, std::string_view type)
{
    Response response;
    response.type = type;
    response.stream = std::move(stream);
    return response;
}

std::string eventText(const JobEvent& event, const std::string& uid, const Prefix& prefix, bool isSse)
{
    const std::string line = dump(eventJson(event, uid, prefix));
    if (!isSse)
        return line + "\n";
    const std::string id = event.number == 0 ? std::string() : fmt::format("id: {}\n", event.number);
    return fmt::format("{}event: {}\ndata: {}\n\n", id, eventName(event), line);
}

/// The state that an earlier job was left in, as the only event there is of it.
JobEvent lastEvent(const library::JobRecord& record)
{
    JobEvent event;
    event.job.state = record.state;
    event.job.reached = record.reached;
    event.job.fraction = record.state == jobs::JobState::Done ? 1 : 0;
    event.job.seconds = record.seconds;
    event.job.error = record.error;
    return event;
}

/// What all lines of one progressive answer share.
struct Progressive {
    Context& context;
    std::string uid;
    Prefix prefix;
    ProgressiveOptions options;
    std::shared_ptr<Stream> stream {};
    Clock::time_point start = Clock::now();
    std::string title {};
    bool hasEnded = false;
};

Json baseLine(const Progressive& all, const char* stage, int progress)
{
    Json line;
    line["job"] = all.uid;
    line["stage"] = stage;
    line["progress"] = progress;
    line["elapsed_seconds"] = secondsSince(all.start);
    return line;
}

std::string stageLine(const Progressive& all, const JobEvent& event)
{
    const std::string stage(stageName(event.stage.stage));
    Json line = baseLine(all, stage.c_str(), stageProgress(event.stage.stage));
    line["seconds"] = event.stage.seconds;
    line["vertices"] = event.stage.vertices;
    line["triangles"] = event.stage.triangles;
    line["queries"] = event.stage.queries;
    line["warnings"] = event.stage.warnings;
    line["links"] = stageLinks(all.uid, event.stage.stage, all.prefix);
    if (all.options.inlineData) {
        const auto file = all.context.artifacts.get(all.uid, all.title, { event.stage.stage, asset::Format::Glb });
        line["data"] = file ? Json { { "type", file->type }, { "base64", http::base64Encoded(*file->bytes) } } : Json();
        if (!file)
            line["error"] = errorJson({ file.error().code, all.context.words.plain(file.error().message) });
    }
    return dump(line) + "\n";
}

std::string failedLine(const Progressive& all, const JobMoment& job)
{
    const int progress = job.reached ? stageProgress(*job.reached) : 0;
    Json line = baseLine(all, std::string(stateName(job.state)).c_str(), progress);
    line["error"] = job.error ? errorJson(*job.error) : errorJson({ ErrorCode::Cancelled, "the job was cancelled" });
    return dump(line) + "\n";
}

void onEvent(const std::shared_ptr<Progressive>& all, const JobEvent& event)
{
    const auto put = [all](const JobEvent& told) {
        if (told.kind == JobEvent::Kind::Stage)
            all->stream->push(stageLine(*all, told));
        if (!told.isEnd)
            return;
        if (told.job.state != jobs::JobState::Done)
            all->stream->push(failedLine(*all, told.job));
        all->stream->close();
    };
    if (event.isEnd)
        all->hasEnded = true;
    if (event.kind != JobEvent::Kind::Stage && !event.isEnd)
        return;
    if (all->options.inlineData)
        all->context.encoders.start([put, event] { put(event); });
    else
        put(event);
}

} // namespace

Response eventStream(Context& context, const http::Request& request)
{
    const std::string uid = request.captures.at("job");
    const auto view = viewOf(context, uid);
    if (!view)
        return http::problem(view.error());
    std::uint64_t after = 0;
    if (const std::string* last = request.headers.find("Last-Event-ID")) {
        const auto [end, failed] = std::from_chars(last->data(), last->data() + last->size(), after);
        if (failed != std::errc() || end != last->data() + last->size())
            return http::problem("bad_request", "Last-Event-ID: is not one that was sent");
    }
    const bool isSse = request.headers.get("Accept").find(kSse) != std::string::npos;
    auto stream = std::make_shared<Stream>();
    const auto id = context.service.find(uid);
    if (!id) {
        stream->push(eventText(lastEvent(view->record), uid, prefixOf(request), isSse));
        stream->close();
        return streamResponse(stream, isSse ? kSse : kNdjson);
    }
    const auto listen = [stream, uid, prefix = prefixOf(request), isSse](const JobEvent& event) {
        if (event.kind == JobEvent::Kind::Beat) {
            stream->push(isSse ? ":\n\n" : "\n");
            return;
        }
        stream->push(eventText(event, uid, prefix, isSse));
        if (event.isEnd)
            stream->close();
    };
    auto handle = context.hub.listen(*id, after, listen);
    stream->whenOver([handle] {});
    if (!context.service.snapshot(*id)) { // let go since it was found
        stream->push(eventText(lastEvent(view->record), uid, prefixOf(request), isSse));
        stream->close();
    }
    return streamResponse(stream, isSse ? kSse : kNdjson);
}

Response progressiveStream(Context& context, const Submitted& job, const std::string& prefix,
                           const ProgressiveOptions& options)
{
    auto all = std::make_shared<Progressive>(Progressive { context, job.uid, prefix, options });
    all->stream = std::make_shared<Stream>(options.inlineData ? kMostDataWaiting : Stream::kMostWaiting);
    const auto snapshot = context.service.snapshot(job.id);
    all->title = snapshot ? snapshot->request.displayName() : job.uid;
    Json first = baseLine(*all, "accepted", 0);
    first["waiting"] = context.service.waiting().size();
    first["links"] = { { "self", prefix + "/api/v1/jobs/" + job.uid },
                       { "events", prefix + "/api/v1/jobs/" + job.uid + "/events" } };
    all->stream->push(dump(first) + "\n");
    auto handle = context.hub.listen(job.id, 0, [all](const JobEvent& event) { onEvent(all, event); });
    all->stream->whenOver([handle, all, id = job.id] {
        if (all->options.cancelWithReader && !all->hasEnded && all->stream->isAbandoned())
            QMetaObject::invokeMethod(
                &all->context.service,
                all->context.gate.guarded([&service = all->context.service, id] { service.cancel(id); }),
                Qt::QueuedConnection);
    });
    return streamResponse(all->stream, kNdjson);
}

} // namespace orfeas::api
