#pragma once

#include "core/engine/registry.h"
#include "core/jobs/job.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>
#include <vector>

namespace orfeas::api {

/// One parameter of a model: what it is called, what it may be, and where it goes. The one table that reads JSON and
/// forms, checks, clamps and documents.
struct RequestField {
    enum class Kind { Integer, Number, Choice, NumberChoice, Text, ModelId };
    std::string name;
    Kind kind;
    std::string text; ///< for people
    double least = 0;
    double most = 0;
    bool zeroToo = false; ///< 0 as well, below `least`
    std::vector<std::string> choices {};
    std::string standard {}; ///< as JSON text; empty: none
    std::function<void(jobs::Request&, double)> setNumber {};
    std::function<void(jobs::Request&, const std::string&)> setText {};
};

/// \param engines  whose ids are the choices of "engine"
std::vector<RequestField> requestFields(const engine::Registry& engines);

/// JSON Schema of the field's value.
nlohmann::ordered_json schemaOf(const RequestField& field);

/// What to do with a number that is out of range.
enum class OutOfRange { Refuse, Clamp };

/// \param value  as in JSON; of a form the text, which is read as the kind says
/// \error InvalidInput  naming the field, what it may be and what came
Result<void> setField(const RequestField& field, const nlohmann::ordered_json& value, jobs::Request& request,
                      OutOfRange outOfRange = OutOfRange::Refuse);

/// The same for the field of that name. \error InvalidInput  also when there is none
Result<void> setNamed(const std::vector<RequestField>& fields, const std::string& name,
                      const nlohmann::ordered_json& value, jobs::Request& request);

} // namespace orfeas::api
