#pragma once

#include "core/api/request_field.h"
#include "core/http/route.h"

#include <nlohmann/json_fwd.hpp>

namespace orfeas::api {

/// The OpenAPI 3.1 document of the routes, from the table that requests are matched against.
/// \source OpenAPI Specification 3.1.0
nlohmann::ordered_json openApi(const std::vector<http::Route>& routes, const std::vector<RequestField>& fields,
                               const std::string& version);

} // namespace orfeas::api
