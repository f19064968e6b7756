#pragma once

#include <nlohmann/json_fwd.hpp>

namespace orfeas::api {

/// The named JSON Schemas of what the service answers: an object of names.
nlohmann::ordered_json answerSchemas();

} // namespace orfeas::api
