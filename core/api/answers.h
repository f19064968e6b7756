#pragma once

#include "core/api/context.h"
#include "core/api/job_json.h"
#include "core/http/message.h"
#include "core/http/problem.h"

namespace orfeas::api {

http::Response jsonResponse(int status, const nlohmann::ordered_json& json);

/// "/t/TOKEN" for who came by it, else "": what links begin with.
Prefix prefixOf(const http::Request& request);

/// Anything from this start or an earlier one, in ClientWords. \error NotFound
Result<JobView> viewOf(Context& context, const std::string& uid);

/// The same of a job of the library, as it is now.
JobView viewOf(Context& context, const library::JobRecord& kept);

/// Runs `work` on the service's thread, later, and answers with what it gives.
void onServiceThread(Context& context, const http::Reply& reply, std::function<http::Response()> work);

} // namespace orfeas::api
