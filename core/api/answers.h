#pragma once

#include "core/api/context.h"
#include "core/api/job_json.h"
#include "core/http/message.h"
#include "core/http/problem.h"

namespace orfeas::api {

http::Response jsonResponse(int status, const nlohmann::ordered_json& json);

/// "/t/TOKEN" for who came by it, else "": what links begin with.
Prefix prefixOf(const http::Request& request);

/// Anything from this start or an earlier one. \error NotFound
Result<JobView> viewOf(Context& context, const std::string& uid);

/// Runs `work` on the service's thread, later, and answers with what it gives.
void onServiceThread(Context& context, const http::Reply& reply, std::function<http::Response()> work);

} // namespace orfeas::api
