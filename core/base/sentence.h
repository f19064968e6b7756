#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas {

/// Marks a text of core/ for translation and gives it back. lupdate reads `context`, which is always "core".
constexpr const char* translatable(const char* /*context*/, const char* text)
{
    return text;
}

/// Something said to a person: an English pattern and what fills its places. English as it is; a program that speaks
/// another language looks up the pattern, and those values that are words, and fills the places itself.
struct Sentence {
    std::string pattern; ///< places as fmt writes them: {}; all is text where there are no values
    std::vector<std::string> values;

    std::string english() const;

    /// All of it in one text, for tables and files; what has no values is its pattern.
    std::string packed() const;
    static Sentence unpacked(std::string_view text);

    auto operator<=>(const Sentence&) const = default;
};

/// `pattern` with its places filled: {} in their order or {0}, {1}, ... by number. A pattern whose places do not fit
/// the values comes back as it is.
std::string filled(std::string_view pattern, const std::vector<std::string>& values);

} // namespace orfeas
