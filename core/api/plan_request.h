#pragma once

#include "core/api/request_field.h"
#include "core/service/memory_plan.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace orfeas::api {

/// The body of POST /api/v1/plan.
struct PlanRequest {
    std::vector<service::PlanAsk> jobs; ///< 1 to 32
    std::optional<std::uint64_t> budget {}; ///< bytes; nothing: the service's own
};

/// JSON Schema of what planRequest() takes.
nlohmann::ordered_json planSchema(const std::vector<RequestField>& fields);

/// \param body  an object \error InvalidInput  naming the job, the field, what it may be and what came
Result<PlanRequest> planRequest(const std::vector<RequestField>& fields, const nlohmann::ordered_json& body);

} // namespace orfeas::api
