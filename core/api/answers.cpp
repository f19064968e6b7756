#include "core/api/answers.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orfeas::api {

http::Response jsonResponse(int status, const nlohmann::ordered_json& json)
{
    return http::bytesResponse(status, "application/json", dump(json));
}

Prefix prefixOf(const http::Request& request)
{
    return request.pathToken.empty() ? Prefix() : "/t/" + request.pathToken;
}

namespace {

/// As clients may read it.
library::JobRecord told(const ClientWords& words, library::JobRecord record)
{
    if (record.error)
        record.error = words.about(record.request, *record.error);
    for (std::string& warning : record.warnings)
        warning = words.about(record.request, std::move(warning));
    return record;
}

} // namespace

JobView viewOf(Context& context, const library::JobRecord& kept)
{
    auto view = viewOf(context, kept.uid);
    return view ? std::move(*view) : JobView { told(context.words, kept), {}, {} };
}

Result<JobView> viewOf(Context& context, const std::string& uid)
{
    JobView view;
    if (const auto id = context.service.find(uid)) {
        auto record = context.service.record(*id);
        if (record) {
            view.record = told(context.words, std::move(*record));
            view.live = context.service.snapshot(*id);
            const auto waiting = context.service.waiting();
            const auto place = std::find(waiting.begin(), waiting.end(), *id);
            if (place != waiting.end())
                view.place = static_cast<std::size_t>(place - waiting.begin());
            return view;
        }
    }
    auto kept = context.library->job(uid);
    if (!kept || kept->trashed != 0)
        return Error { ErrorCode::NotFound, "there is no such job" };
    view.record = told(context.words, std::move(*kept));
    return view;
}

void onServiceThread(Context& context, const http::Reply& reply, std::function<http::Response()> work)
{
    QMetaObject::invokeMethod(&context.service,
                              context.gate.guarded([reply, work = std::move(work)] { reply(work()); }),
                              Qt::QueuedConnection);
}

} // namespace orfeas::api
