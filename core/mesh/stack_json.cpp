#include "core/mesh/stack.h"

#include <nlohmann/json.hpp>

namespace orfeas::mesh {

namespace {

using Json = nlohmann::ordered_json;
constexpr int kVersion = 1;

Error broken(const std::string& what)
{
    return { ErrorCode::InvalidInput, "mesh steps: " + what };
}

Json valueJson(const StepParameter& parameter, double value)
{
    if (!parameter.words.empty())
        return std::string(parameter.words[static_cast<std::size_t>(value)]);
    if (parameter.whole)
        return static_cast<std::int64_t>(value);
    return value;
}

/// By way of the written form, so that both know the same values.
Result<MeshStep> stepOf(const Json& json)
{
    if (!json.is_object() || !json.contains("step") || !json["step"].is_string())
        return broken("each step is an object with \"step\"");
    std::string text = json["step"].get<std::string>();
    char before = '=';
    for (const auto& [key, value] : json.items()) {
        if (key == "step")
            continue;
        if (!value.is_number() && !value.is_string())
            return broken("\"" + key + "\" is neither a number nor a word");
        text += before + key + "=" + (value.is_string() ? value.get<std::string>() : value.dump());
        before = ',';
    }
    return parseStep(text);
}

} // namespace

std::string stackJson(const MeshStack& stack)
{
    Json steps = Json::array();
    for (const MeshStep& step : stack) {
        Json json { { "step", step.name } };
        const auto info = stepInfo(step.name);
        for (const StepParameter& parameter : info ? (*info)->parameters : std::span<const StepParameter> {}) {
            const auto given = step.values.find(parameter.name);
            if (given != step.values.end())
                json[std::string(parameter.name)] = valueJson(parameter, given->second);
        }
        steps.push_back(std::move(json));
    }
    return Json { { "version", kVersion }, { "steps", std::move(steps) } }.dump(2) + "\n";
}

Result<MeshStack> stackFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return broken("this is no JSON");
    if (!json.is_object() || !json.contains("version") || json["version"] != kVersion)
        return broken("only version 1 is known");
    if (!json.contains("steps") || !json["steps"].is_array())
        return broken("\"steps\" is missing");
    MeshStack stack;
    for (const Json& item : json["steps"]) {
        auto step = stepOf(item);
        if (!step)
            return step.error();
        stack.push_back(std::move(*step));
    }
    return stack;
}

} // namespace orfeas::mesh
