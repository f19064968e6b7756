#pragma once

#include <algorithm>
#include <charconv>
#include <string_view>

namespace orfeas::asset {

/// Words of one line, separated by blanks.
class Words {
public:
    explicit Words(std::string_view line) : m_rest(line) { }

    /// Empty at the end of the line.
    std::string_view next()
    {
        skipBlanks();
        const auto end = std::min(m_rest.find_first_of(kBlanks), m_rest.size());
        const std::string_view word = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return word;
    }

    /// All that is left, without the blanks around it: a name that may hold blanks.
    std::string_view rest()
    {
        skipBlanks();
        return m_rest.substr(0, m_rest.find_last_not_of(kBlanks) + 1);
    }

private:
    static constexpr std::string_view kBlanks = " \t\r";

    void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(kBlanks), m_rest.size())); }

    std::string_view m_rest;
};

inline bool number(std::string_view word, float& value)
{
    return !word.empty() && std::from_chars(word.data(), word.data() + word.size(), value).ec == std::errc {};
}

} // namespace orfeas::asset
