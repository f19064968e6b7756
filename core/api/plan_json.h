#pragma once

#include "core/service/memory_plan.h"

#include <nlohmann/json_fwd.hpp>

namespace orfeas::api {

/// A plan as `orfeas plan --json` and POST /api/v1/plan say it: bytes and seconds; null: not known yet.
nlohmann::ordered_json planJson(const service::MemoryPlan& plan);

} // namespace orfeas::api
