#pragma once

#include "core/api/job_hub.h"
#include "core/library/job_record.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace orfeas::api {

/// A job as clients see it, whether it is of this start or only in the library.
struct JobView {
    library::JobRecord record;
    std::optional<jobs::JobSnapshot> live;
    std::optional<std::size_t> place; ///< among those that wait, 0 starts next
};

/// How much of the job is done, 0..1.
double fractionOf(const JobView& view);

/// Where the routes begin for who asked: "" or "/t/TOKEN".
using Prefix = std::string;

nlohmann::ordered_json jobJson(const JobView& view, const Prefix& prefix);
/// The files of a stage: ending -> address.
nlohmann::ordered_json stageLinks(const std::string& uid, Stage stage, const Prefix& prefix);
/// What an event says, without its number.
nlohmann::ordered_json eventJson(const JobEvent& event, const std::string& uid, const Prefix& prefix);
nlohmann::ordered_json errorJson(const Error& error);
std::string eventName(const JobEvent& event); ///< "state", "stage", "warning", "progress"

/// UTC, as RFC 3339; null for 0.
nlohmann::ordered_json timeJson(std::int64_t ms);

/// JSON text; what is not UTF-8 in it is replaced.
std::string dump(const nlohmann::ordered_json& json);

} // namespace orfeas::api
