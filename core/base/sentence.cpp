#include "core/base/sentence.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace orfeas {

namespace {

constexpr char kParting = '\x1f'; ///< ASCII's unit separator

} // namespace

std::string Sentence::english() const
{
    return filled(pattern, values);
}

std::string Sentence::packed() const
{
    std::string text = pattern;
    for (std::string value : values) {
        std::ranges::replace(value, kParting, ' ');
        text += kParting + value;
    }
    return text;
}

Sentence Sentence::unpacked(std::string_view text)
{
    std::size_t end = text.find(kParting);
    Sentence sentence { std::string(text.substr(0, end)), {} };
    while (end != std::string_view::npos) {
        text.remove_prefix(end + 1);
        end = text.find(kParting);
        sentence.values.emplace_back(text.substr(0, end));
    }
    return sentence;
}

std::string filled(std::string_view pattern, const std::vector<std::string>& values)
{
    // a plain text may have braces of its own
    if (values.empty())
        return std::string(pattern);
    fmt::dynamic_format_arg_store<fmt::format_context> places;
    for (const std::string& value : values)
        places.push_back(std::cref(value));
    try {
        return fmt::vformat(pattern, places);
    } catch (const fmt::format_error&) {
        return std::string(pattern);
    }
}

} // namespace orfeas
