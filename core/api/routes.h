#pragma once

#include "core/api/context.h"
#include "core/http/route.h"

#include <vector>

namespace orfeas::api {

// The table of addresses, a function for each group. `context` must outlive the routes.
std::vector<http::Route> jobRoutes(Context& context);
std::vector<http::Route> artifactRoutes(Context& context);
std::vector<http::Route> progressiveRoutes(Context& context);
std::vector<http::Route> machineRoutes(Context& context);
std::vector<http::Route> healthRoutes(Context& context);

} // namespace orfeas::api
