#pragma once

#include "core/models/models_folder.h"

#include <nlohmann/json_fwd.hpp>

namespace orfeas::api {

/// A model of the models folder as `orfeas models list --json` and GET /api/v1/models say it; no path is told.
/// \error as ModelsFolder::list()
Result<nlohmann::ordered_json> modelJson(const models::ModelsFolder& folder, const models::Model& model);

} // namespace orfeas::api
