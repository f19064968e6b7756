#include "core/mesh/stack.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace orfeas::mesh {

namespace {

Result<double> valueOf(const StepInfo& info, const StepParameter& parameter, std::string_view text)
{
    const auto word = std::find(parameter.words.begin(), parameter.words.end(), text);
    if (word != parameter.words.end())
        return static_cast<double>(word - parameter.words.begin());
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parameter.words.empty() && failed == std::errc {} && end == text.data() + text.size() && !text.empty())
        return value;
    if (parameter.words.empty())
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: {} is \"{}\": give a number", info.name, parameter.name, text) };
    std::string words;
    for (const std::string_view w : parameter.words)
        words += fmt::format("{}{}", words.empty() ? "" : ", ", w);
    return Error { ErrorCode::InvalidInput,
                   fmt::format("{}: {} is \"{}\": give one of {}", info.name, parameter.name, text, words) };
}

Result<void> addValue(const StepInfo& info, std::string_view text, bool first, MeshStep& step)
{
    const auto equals = text.find('=');
    std::string_view name = text.substr(0, equals);
    std::string_view value = equals == std::string_view::npos ? "" : text.substr(equals + 1);
    if (equals == std::string_view::npos) {
        if (!first || info.parameters.empty())
            return Error { ErrorCode::InvalidInput, fmt::format("{}: \"{}\": write KEY=VALUE", info.name, text) };
        value = text;
        name = info.parameters.front().name;
    }
    const auto known = std::find_if(info.parameters.begin(), info.parameters.end(),
                                    [name](const StepParameter& p) { return p.name == name; });
    if (known == info.parameters.end())
        return Error { ErrorCode::InvalidInput, fmt::format("{} has no parameter \"{}\"", info.name, name) };
    const auto number = valueOf(info, *known, value);
    if (!number)
        return number.error();
    step.values[std::string(name)] = *number;
    return {};
}

} // namespace

Result<MeshStep> parseStep(std::string_view text)
{
    const auto equals = text.find('=');
    const auto info = stepInfo(text.substr(0, equals));
    if (!info)
        return info.error();
    MeshStep step { std::string((*info)->name), {} };
    std::string_view rest = equals == std::string_view::npos ? "" : text.substr(equals + 1);
    if (equals != std::string_view::npos && rest.empty())
        return Error { ErrorCode::InvalidInput, fmt::format("{}: a value is missing after =", step.name) };
    for (bool first = true; !rest.empty(); first = false) {
        const auto comma = rest.find(',');
        if (auto added = addValue(**info, rest.substr(0, comma), first, step); !added)
            return added.error();
        rest = comma == std::string_view::npos ? "" : rest.substr(comma + 1);
    }
    if (auto valid = checkStep(step); !valid)
        return valid.error();
    return step;
}

std::string stepText(const MeshStep& step)
{
    std::string text = step.name;
    const auto info = stepInfo(step.name);
    if (!info)
        return text;
    char before = '=';
    for (const StepParameter& parameter : (*info)->parameters) {
        const auto given = step.values.find(parameter.name);
        if (given == step.values.end())
            continue;
        const std::string value = parameter.words.empty()
            ? fmt::format("{}", given->second)
            : std::string(parameter.words[static_cast<std::size_t>(given->second)]);
        const bool unnamed = before == '=' && &parameter == &(*info)->parameters.front();
        text += unnamed ? fmt::format("={}", value) : fmt::format("{}{}={}", before, parameter.name, value);
        before = ',';
    }
    return text;
}

} // namespace orfeas::mesh
