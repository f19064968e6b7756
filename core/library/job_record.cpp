#include "core/library/job_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <random>

namespace orfeas::library {

namespace {

constexpr std::array<std::string_view, 3> kHolds { "never", "start", "preview" }; ///< by jobs::Hold

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        ++i;
        out += text[i] == 'n' ? '\n' : text[i];
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

using Values = std::map<std::string, std::string, std::less<>>;

Values valuesOf(std::string_view text)
{
    Values values;
    for (const std::string_view line : split(text)) {
        if (const auto equals = line.find('='); equals != std::string_view::npos)
            values[std::string(line.substr(0, equals))] = unescaped(line.substr(equals + 1));
    }
    return values;
}

void take(const Values& values, const char* name, std::string& value)
{
    if (const auto place = values.find(name); place != values.end())
        value = place->second;
}

template<typename T> void take(const Values& values, const char* name, T& value)
{
    const auto place = values.find(name);
    if (place == values.end())
        return;
    T read {};
    const std::string& digits = place->second;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), read);
    if (failed == std::errc {} && end == digits.data() + digits.size())
        value = read;
}

std::string line(std::string_view name, const std::string& value)
{
    return fmt::format("{}={}\n", name, escaped(value));
}

} // namespace

std::string newUid()
{
    std::random_device random;
    std::string uid;
    for (int i = 0; i < 4; ++i)
        uid += fmt::format("{:08x}", random());
    return uid;
}

std::string textOf(const jobs::Request& request)
{
    std::string text;
    for (const engine::View view : engine::kViews) {
        const auto& path = request.pictures[static_cast<std::size_t>(view)];
        if (!path.empty())
            text += line(viewName(view), path.string());
    }
    for (const engine::View view : engine::kViews) {
        const jobs::MatteRef& matte = request.mattes[static_cast<std::size_t>(view)];
        if (matte.empty())
            continue;
        text += line(fmt::format("{}_matte", viewName(view)), matte.path.string());
        text += line(fmt::format("{}_matte_sha256", viewName(view)), matte.digest);
    }
    text += line("name", request.name);
    text += line("engine", request.engine);
    text += line("model", request.model);
    text += line("precision", request.precision);
    text += fmt::format("relief={}\nthickness={}\nseed={}\nresolution={}\nuntil={}\nframe={}\ntriangles={}\n"
                        "texture={}\npaint_every_stage={}\npriority={}\nhold={}\n",
                        request.engineOptions.relief, request.engineOptions.thickness, request.engineOptions.seed,
                        request.resolution, stageName(request.until), request.frameRatio, request.triangles,
                        request.textureSide, int { request.paintEveryStage }, request.priority,
                        kHolds[static_cast<std::size_t>(request.hold)]);
    return text;
}

jobs::Request requestFromText(std::string_view text)
{
    const Values values = valuesOf(text);
    jobs::Request request;
    for (const engine::View view : engine::kViews) {
        std::string path;
        take(values, std::string(viewName(view)).c_str(), path);
        request.pictures[static_cast<std::size_t>(view)] = path;
        std::string matte;
        take(values, fmt::format("{}_matte", viewName(view)).c_str(), matte);
        request.mattes[static_cast<std::size_t>(view)].path = matte;
        take(values, fmt::format("{}_matte_sha256", viewName(view)).c_str(),
             request.mattes[static_cast<std::size_t>(view)].digest);
    }
    take(values, "name", request.name);
    take(values, "engine", request.engine);
    take(values, "model", request.model);
    take(values, "precision", request.precision);
    take(values, "relief", request.engineOptions.relief);
    take(values, "thickness", request.engineOptions.thickness);
    take(values, "seed", request.engineOptions.seed);
    take(values, "resolution", request.resolution);
    std::string until;
    take(values, "until", until);
    request.until = stageFromName(until).value_or(Stage::Final);
    take(values, "frame", request.frameRatio);
    take(values, "triangles", request.triangles);
    take(values, "texture", request.textureSide);
    int paint = 0;
    take(values, "paint_every_stage", paint);
    request.paintEveryStage = paint != 0;
    take(values, "priority", request.priority);
    std::string hold;
    take(values, "hold", hold);
    const auto* const known = std::find(kHolds.begin(), kHolds.end(), hold);
    request.hold = known == kHolds.end() ? jobs::Hold::Never : static_cast<jobs::Hold>(known - kHolds.begin());
    return request;
}

std::string textOf(const Provenance& p)
{
    return line("engine", p.engine) + line("engine_version", p.engineVersion) + line("weights", p.weights)
        + line("model", p.model) + line("program", p.program) + line("machine", p.machine) + line("picture", p.picture);
}

Provenance provenanceFromText(std::string_view text)
{
    const Values values = valuesOf(text);
    Provenance p;
    take(values, "engine", p.engine);
    take(values, "engine_version", p.engineVersion);
    take(values, "weights", p.weights);
    take(values, "model", p.model);
    take(values, "program", p.program);
    take(values, "machine", p.machine);
    take(values, "picture", p.picture);
    return p;
}

std::string textOf(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& one : lines)
        text += escaped(one) + "\n";
    return text;
}

std::vector<std::string> linesFromText(std::string_view text)
{
    std::vector<std::string> lines;
    for (const std::string_view one : split(text))
        lines.push_back(unescaped(one));
    return lines;
}

} // namespace orfeas::library
