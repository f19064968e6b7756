#include "core/http/problem.h"

#include "core/base/contract.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orfeas::http {

const std::vector<ProblemKind>& problemKinds()
{
    static const std::vector<ProblemKind> kinds {
        { "bad_request", 400, "The request is not well formed" },
        { "unauthorized", 401, "The access token is missing or wrong" },
        { "forbidden_origin", 403, "Requests from other web pages are refused" },
        { "not_found", 404, "There is no such thing" },
        { "method_not_allowed", 405, "This address does not take this method" },
        { "timeout", 408, "The request came too slowly" },
        { "conflict", 409, "The thing is not in a state that allows this" },
        { "already_exists", 409, "The thing is there already" },
        { "too_large", 413, "The request or the picture is over a limit" },
        { "unsupported_media_type", 415, "The content type is not taken here" },
        { "unsupported_format", 415, "The file is none of the formats that are read" },
        { "range_not_satisfiable", 416, "The range lies outside the file" },
        { "misdirected", 421, "The Host field names another server" },
        { "invalid_input", 422, "A value breaks a stated rule" },
        { "no_subject", 422, "Nothing can be cut out of the picture" },
        { "idempotency_conflict", 422, "The Idempotency-Key was used for another request" },
        { "queue_full", 429, "Too many jobs wait" },
        { "header_too_large", 431, "The header is over a limit" },
        { "cancelled", 409, "The job was cancelled" },
        { "internal", 500, "A defect of this program" },
        { "io", 500, "Reading or writing failed" },
        { "permission_denied", 500, "The system refuses to read or write" },
        { "busy", 503, "Too many connections" },
        { "out_of_memory", 507, "Memory ran out" },
        { "disk_full", 507, "The disk is full" },
    };
    return kinds;
}

Response problem(std::string_view code, std::string_view detail)
{
    const auto& kinds = problemKinds();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [code](const ProblemKind& known) { return known.code == code; });
    ORFEAS_EXPECTS(kind != kinds.end());
    nlohmann::ordered_json body;
    body["type"] = "urn:orfeas:problem:" + std::string(code);
    body["title"] = kind->title;
    body["status"] = kind->status;
    body["detail"] = detail;
    body["code"] = code;
    return bytesResponse(kind->status, "application/problem+json",
                         body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

Response problem(const Error& error)
{
    return problem(codeName(error.code), error.message);
}

} // namespace orfeas::http
