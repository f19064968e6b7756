#pragma once

#include "core/api/context.h"
#include "core/api/model_request.h"
#include "core/http/message.h"

namespace orfeas::api {

/// GET .../events: the events of a job as they happen, until its end: as SSE where Accept says text/event-stream, else
/// as NDJSON. \source WHATWG HTML, "Server-sent events"
http::Response eventStream(Context& context, const http::Request& request);

/// How a progressive answer looks.
struct ProgressiveOptions {
    bool inlineData = false; ///< the GLB of each stage in its line, Base64
    bool cancelWithReader = false; ///< a reader that goes away cancels the job
};

/// The lines of POST /api/v1/generate-progressive: one when the job was accepted, with progress 0, and one for each
/// stage.
http::Response progressiveStream(Context& context, const Submitted& job, const std::string& prefix,
                                 const ProgressiveOptions& options);

} // namespace orfeas::api
