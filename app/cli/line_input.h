#pragma once

#include <optional>
#include <stop_token>
#include <string>

namespace orfeas::cli {

/// Lines of a pipe or terminal, whose wait can be stopped. \thread one
class LineInput {
public:
    /// \param longest  bytes of a line; longer ones are cut to it, so that they are no JSON any more
    LineInput(int descriptor, std::size_t longest) : m_descriptor(descriptor), m_longest(longest) { }

    /// The next line without its end, blank ones left out. \return nothing: at the input's end, or stopped
    std::optional<std::string> next(const std::stop_token& stop);

private:
    bool fill(const std::stop_token& stop); ///< false: no more

    int m_descriptor;
    std::size_t m_longest;
    std::string m_read; ///< and not given out yet
    std::size_t m_searched = 0; ///< of it, without a line's end
};

} // namespace orfeas::cli
