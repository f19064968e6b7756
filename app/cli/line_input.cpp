#include "app/cli/line_input.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace orfeas::cli {

std::optional<std::string> LineInput::next(const std::stop_token& stop)
{
    while (true) {
        const std::size_t end = m_read.find('\n', m_searched);
        if (end == std::string::npos) {
            m_searched = m_read.size();
            if (!fill(stop))
                return {};
            continue;
        }
        std::string line = m_read.substr(0, end);
        m_read.erase(0, end + 1);
        m_searched = 0;
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            return line;
    }
}

bool LineInput::fill(const std::stop_token& stop)
{
    constexpr int kLookMs = 50;
    pollfd waiting { m_descriptor, POLLIN, 0 };
    while (!stop.stop_requested()) {
        if (poll(&waiting, 1, kLookMs) <= 0)
            continue;
        std::array<char, 65536> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
        const ssize_t got = read(m_descriptor, piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        // what goes over the limit is dropped up to the line's end, which comes with some later piece
        std::string_view fresh(piece.data(), static_cast<std::size_t>(got));
        if (m_read.size() > m_longest) {
            const std::size_t end = fresh.find('\n');
            fresh.remove_prefix(end == std::string_view::npos ? fresh.size() : end);
        }
        m_read += fresh;
        return true;
    }
    return false;
}

} // namespace orfeas::cli
