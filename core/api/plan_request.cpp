#include "core/api/plan_request.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace orfeas::api {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostJobs = 32; ///< with all they may say they are still fewer than 1,000 values
constexpr double kLeastBudget = 1 << 20;
constexpr double kMostBudget = 1e15;

/// What a job says of its pictures, which are not sent.
struct PictureField {
    const char* name;
    const char* text;
    double most;
    double standard;
};
constexpr double kMostSide = 100'000;
constexpr std::array<PictureField, 3> kPictureFields { {
    { "width", "of the largest picture, px", kMostSide, 0 },
    { "height", "of the largest picture, px", kMostSide, 0 },
    { "views", "pictures from different sides", 4, 1 },
} };

Result<double> wholeNumber(const Json& value, const std::string& name, double least, double most)
{
    const double number = value.is_number() ? value.get<double>() : NAN;
    if (number >= least && number <= most && number == std::floor(number))
        return number;
    return Error { ErrorCode::InvalidInput,
                   fmt::format("{}: a whole number from {:.0f} to {:.0f} is needed", name, least, most) };
}

/// As the schema says: numbers as numbers, which forms cannot do.
Result<void> setStrictly(const std::vector<RequestField>& fields, const std::string& name, const Json& value,
                         jobs::Request& request)
{
    const auto isThisNumber = [&name](const RequestField& field) {
        return field.name == name && (field.setNumber || field.kind == RequestField::Kind::NumberChoice);
    };
    if (value.is_string() && std::any_of(fields.begin(), fields.end(), isThisNumber))
        return Error { ErrorCode::InvalidInput, name + ": a number is needed, not text" };
    return setNamed(fields, name, value, request);
}

Result<service::PlanAsk> planAsk(const std::vector<RequestField>& fields, const Json& job, std::size_t number)
{
    if (!job.is_object())
        return Error { ErrorCode::InvalidInput, "jobs: each is an object" };
    service::PlanAsk ask;
    std::array<double, kPictureFields.size()> pictures {};
    std::transform(kPictureFields.begin(), kPictureFields.end(), pictures.begin(),
                   [](const PictureField& field) { return field.standard; });
    for (const auto& [name, value] : job.items()) {
        const auto known = std::find_if(kPictureFields.begin(), kPictureFields.end(),
                                        [&name = name](const PictureField& field) { return name == field.name; });
        if (known == kPictureFields.end()) {
            if (auto set = setStrictly(fields, name, value, ask.request); !set)
                return set.error();
            continue;
        }
        const auto given = wholeNumber(value, name, 1, known->most);
        if (!given)
            return given.error();
        pictures[static_cast<std::size_t>(known - kPictureFields.begin())] = *given;
    }
    const auto [width, height, views] = pictures;
    if ((width == 0) != (height == 0))
        return Error { ErrorCode::InvalidInput, "width, height: give both or none" };
    ask.pixels = static_cast<std::int64_t>(width * height);
    for (std::size_t view = 0; view < static_cast<std::size_t>(views); ++view)
        ask.request.pictures[view] = fmt::format("{}", number); // only counted
    if (ask.request.name.empty())
        ask.request.name = fmt::format("job {}", number);
    return ask;
}

} // namespace

nlohmann::ordered_json planSchema(const std::vector<RequestField>& fields)
{
    Json properties;
    for (const PictureField& field : kPictureFields) {
        properties[field.name] = { { "type", "integer" },
                                   { "minimum", 1 },
                                   { "maximum", static_cast<std::int64_t>(field.most) },
                                   { "description", field.text } };
    }
    for (const RequestField& field : fields)
        properties[field.name] = schemaOf(field);
    const Json job { { "type", "object" },
                     { "additionalProperties", false },
                     { "dependentRequired", { { "width", { "height" } }, { "height", { "width" } } } },
                     { "properties", std::move(properties) } };
    const Json jobs { { "type", "array" }, { "minItems", 1 }, { "maxItems", kMostJobs }, { "items", job } };
    const Json budget { { "type", "integer" },
                        { "minimum", static_cast<std::int64_t>(kLeastBudget) },
                        { "maximum", static_cast<std::int64_t>(kMostBudget) },
                        { "description", "bytes that all models together may take; else what this service may" } };
    return { { "type", "object" },
             { "required", { "jobs" } },
             { "additionalProperties", false },
             { "properties", { { "jobs", jobs }, { "budget", budget } } } };
}

Result<PlanRequest> planRequest(const std::vector<RequestField>& fields, const nlohmann::ordered_json& body)
{
    PlanRequest plan;
    for (const auto& [name, value] : body.items()) {
        if (name == "budget") {
            const auto bytes = wholeNumber(value, name, kLeastBudget, kMostBudget);
            if (!bytes)
                return bytes.error();
            plan.budget = static_cast<std::uint64_t>(*bytes);
        } else if (name != "jobs") {
            return Error { ErrorCode::InvalidInput, fmt::format("{}: there is no such parameter", name.substr(0, 60)) };
        }
    }
    const auto jobs = body.find("jobs");
    if (jobs == body.end() || !jobs->is_array() || jobs->empty() || jobs->size() > kMostJobs)
        return Error { ErrorCode::InvalidInput, fmt::format("jobs: a list of 1 to {} jobs is needed", kMostJobs) };
    for (const Json& job : *jobs) {
        auto ask = planAsk(fields, job, plan.jobs.size() + 1);
        if (!ask)
            return Error { ask.error().code, fmt::format("job {}: {}", plan.jobs.size() + 1, ask.error().message) };
        plan.jobs.push_back(std::move(*ask));
    }
    return plan;
}

} // namespace orfeas::api
