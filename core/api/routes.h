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
std::vector<http::Route> modelRoutes();
std::vector<http::Route> planRoutes(Context& context);
/// The page at `/`: static files, open to all who reach the port; what it asks for needs the token.
std::vector<http::Route> pageRoutes();
// Doors in the shape of other programs' services, none unless switched on.
std::vector<http::Route> hunyuanRoutes(Context& context);
std::vector<http::Route> meshyRoutes(Context& context);
std::vector<http::Route> stabilityRoutes(Context& context);

} // namespace orfeas::api
