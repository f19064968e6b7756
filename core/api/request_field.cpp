#include "core/api/request_field.h"

#include "core/http/text.h"
#include "core/models/manifest.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace orfeas::api {

namespace {

using Json = nlohmann::ordered_json;
using Kind = RequestField::Kind;

constexpr std::size_t kMostText = 120; ///< characters

RequestField number(std::string name, Kind kind, double least, double most, std::string standard, std::string text,
                    std::function<void(jobs::Request&, double)> set)
{
    RequestField field { std::move(name), kind, std::move(text), least, most };
    field.standard = std::move(standard);
    field.setNumber = std::move(set);
    return field;
}

RequestField words(std::string name, Kind kind, std::vector<std::string> choices, std::string standard,
                   std::string text, std::function<void(jobs::Request&, const std::string&)> set)
{
    RequestField field { std::move(name), kind, std::move(text) };
    field.choices = std::move(choices);
    field.standard = std::move(standard);
    field.setText = std::move(set);
    return field;
}

/// As JSON Schema counts them. \param text  UTF-8
std::size_t charactersOf(std::string_view text)
{
    const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

/// The number that JSON or a form's text holds.
std::optional<double> numberOf(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return {};
    const auto& text = value.get_ref<const std::string&>();
    double number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = failed == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return whole ? std::optional(number) : std::nullopt;
}

std::string allowed(const RequestField& field)
{
    if (field.kind == Kind::ModelId)
        return "the name of a model: small letters, digits, '.', '_' and '-', 64 at most";
    if (field.kind == Kind::Text)
        return fmt::format("text of 1 to {} characters without control characters", kMostText);
    if (!field.choices.empty())
        return fmt::format("one of {}", fmt::join(field.choices, ", "));
    return fmt::format("{} from {} to {}{}", field.kind == Kind::Integer ? "a whole number" : "a number", field.least,
                       field.most, field.zeroToo ? ", or 0" : "");
}

Error wrong(const RequestField& field, const Json& value)
{
    std::string got = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    constexpr std::size_t kShown = 60;
    if (got.size() > kShown)
        got = got.substr(0, kShown) + "...";
    return { ErrorCode::InvalidInput, fmt::format("{}: {} is not {}", field.name, got, allowed(field)) };
}

Result<void> setRanged(const RequestField& field, const Json& value, jobs::Request& request, OutOfRange outOfRange)
{
    auto number = numberOf(value);
    if (!number)
        return wrong(field, value);
    if (field.kind == Kind::Integer && outOfRange == OutOfRange::Clamp)
        number = std::round(*number);
    if (field.kind == Kind::Integer && *number != std::floor(*number))
        return wrong(field, value);
    const bool fits = (*number >= field.least && *number <= field.most) || (field.zeroToo && *number == 0);
    if (!fits && outOfRange == OutOfRange::Refuse)
        return wrong(field, value);
    field.setNumber(request, fits ? *number : std::clamp(*number, field.least, field.most));
    return {};
}

} // namespace

std::vector<RequestField> requestFields(const engine::Registry& engines)
{
    std::vector<std::string> ids;
    for (const engine::EngineEntry& entry : engines.entries())
        ids.push_back(entry.info.id);
    std::vector<RequestField> fields;
    const std::string first = ids.empty() ? std::string() : Json(ids.front()).dump();
    fields.push_back(words("engine", Kind::Choice, ids, first, "see /api/v1/engines",
                           [](jobs::Request& r, const std::string& text) { r.engine = text; }));
    fields.push_back(words("model", Kind::ModelId, {}, {}, "weights of the engine, as `orfeas models list` calls them",
                           [](jobs::Request& r, const std::string& text) { r.model = text; }));
    fields.push_back(words("precision", Kind::Choice, { "fp32", "bf16", "fp16", "int8", "int8-weights", "auto" },
                           "\"fp32\"", "of a network's large layers; auto: the fastest here",
                           [](jobs::Request& r, const std::string& text) { r.precision = text; }));
    fields.push_back(words("resolution", Kind::NumberChoice, { "64", "128", "256", "512" }, "256",
                           "cells a side of the final lattice",
                           [](jobs::Request& r, const std::string& text) { r.resolution = std::stoi(text); }));
    fields.push_back(words("until", Kind::Choice, { "preview", "coarse", "refined", "final" }, "\"final\"",
                           "last stage to make",
                           [](jobs::Request& r, const std::string& text) { r.until = *stageFromName(text); }));
    fields.push_back(number("relief", Kind::Number, 0, 1, "0.35",
                            "how much of the picture's light and dark shapes the surface",
                            [](jobs::Request& r, double n) { r.engineOptions.relief = static_cast<float>(n); }));
    fields.push_back(number("thickness", Kind::Number, 0.2, 3, "1.0", "factor on the depth",
                            [](jobs::Request& r, double n) { r.engineOptions.thickness = static_cast<float>(n); }));
    fields.push_back(number("seed", Kind::Integer, 0, 4'294'967'295, "0", "of engines that draw at random",
                            [](jobs::Request& r, double n) { r.engineOptions.seed = static_cast<std::uint64_t>(n); }));
    fields.push_back(number("triangles", Kind::Integer, 100, 10'000'000, "40000", "at most; 0: all that were extracted",
                            [](jobs::Request& r, double n) { r.triangles = static_cast<std::size_t>(n); }));
    fields.back().zeroToo = true;
    fields.push_back(number("texture", Kind::Integer, 64, 8192, "2048", "side of the texture, px",
                            [](jobs::Request& r, double n) { r.textureSide = static_cast<int>(n); }));
    fields.push_back(number("priority", Kind::Integer, -100, 100, "0", "higher starts first",
                            [](jobs::Request& r, double n) { r.priority = static_cast<int>(n); }));
    fields.push_back(words("name", Kind::Text, {}, {}, "shown, and used for files",
                           [](jobs::Request& r, const std::string& text) { r.name = text; }));
    return fields;
}

nlohmann::ordered_json schemaOf(const RequestField& field)
{
    Json schema;
    switch (field.kind) {
    case Kind::Text:
        schema = { { "type", "string" }, { "minLength", 1 }, { "maxLength", kMostText } };
        schema["pattern"] = R"(^[^\u0000-\u001f\u007f]+$)";
        break;
    case Kind::ModelId:
        schema = { { "type", "string" }, { "pattern", "^[a-z0-9][a-z0-9._-]{0,63}$" } };
        break;
    case Kind::Choice:
        schema = { { "type", "string" }, { "enum", field.choices } };
        break;
    case Kind::NumberChoice:
        schema["type"] = "integer";
        for (const std::string& choice : field.choices)
            schema["enum"].push_back(std::stoi(choice));
        break;
    case Kind::Integer:
    case Kind::Number:
        schema["type"] = field.kind == Kind::Integer ? "integer" : "number";
        const auto bound = [&field](double value) {
            return field.kind == Kind::Integer ? Json(static_cast<std::int64_t>(value)) : Json(value);
        };
        Json range { { "minimum", bound(field.least) }, { "maximum", bound(field.most) } };
        if (field.zeroToo)
            schema["anyOf"] = { range, { { "const", 0 } } };
        else
            schema.update(range);
        break;
    }
    schema["description"] = field.text;
    if (!field.standard.empty())
        schema["default"] = Json::parse(field.standard);
    return schema;
}

Result<void> setField(const RequestField& field, const nlohmann::ordered_json& value, jobs::Request& request,
                      OutOfRange outOfRange)
{
    if (field.setNumber)
        return setRanged(field, value, request, outOfRange);
    std::string text = value.is_string() ? value.get<std::string>() : std::string();
    if (field.kind == Kind::NumberChoice) {
        if (const auto number = numberOf(value); number && std::abs(*number) < 1e6)
            text = fmt::format("{}", *number);
        if (outOfRange == OutOfRange::Clamp) {
            // the next finer one
            const auto finer = std::find_if(field.choices.begin(), field.choices.end(), [&text](const auto& choice) {
                return std::strtod(choice.c_str(), nullptr) >= std::strtod(text.c_str(), nullptr);
            });
            text = finer == field.choices.end() ? field.choices.back() : *finer;
        }
    }
    const bool isText =
        field.kind == Kind::Text && !text.empty() && http::isPlainText(text) && charactersOf(text) <= kMostText;
    const bool isId = field.kind == Kind::ModelId && models::isModelId(text);
    const bool isChoice = std::find(field.choices.begin(), field.choices.end(), text) != field.choices.end();
    if (!isText && !isId && !isChoice)
        return wrong(field, value);
    field.setText(request, text);
    return {};
}

Result<void> setNamed(const std::vector<RequestField>& fields, const std::string& name,
                      const nlohmann::ordered_json& value, jobs::Request& request)
{
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&name](const RequestField& known) { return known.name == name; });
    if (field == fields.end())
        return Error { ErrorCode::InvalidInput, fmt::format("{}: there is no such parameter", name.substr(0, 60)) };
    return setField(*field, value, request);
}

} // namespace orfeas::api
