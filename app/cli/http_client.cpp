#include "app/cli/http_client.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <system_error>
#include <unistd.h>

namespace orfeas::cli {

namespace {

Error broken(const char* what)
{
    return { ErrorCode::Io, fmt::format("the service: {}: {}", what, std::generic_category().message(errno)) };
}

/// A connection that is read in pieces.
class Connection {
public:
    explicit Connection(int handle) : m_handle(handle) { }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }

    Result<void> open(std::uint16_t port, int secondsAtMost)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience { secondsAtMost, 0 };
        ::setsockopt(m_handle, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_handle, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        if (m_handle < 0 || ::connect(m_handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            return Error { ErrorCode::Io, fmt::format("nothing answers on 127.0.0.1:{}; start `orfeas serve`", port) };
        return {};
    }

    Result<void> send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t count = ::send(m_handle, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return broken("it does not take the request");
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return {};
    }

    /// Reads until `m_held` has at least `count` bytes. \return false: it ended before
    bool hold(std::size_t count)
    {
        while (m_held.size() < count) {
            if (!more())
                return false;
        }
        return true;
    }
    bool more()
    {
        std::array<char, 65536> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
        const ssize_t count = ::recv(m_handle, piece.data(), piece.size(), 0);
        if (count > 0)
            m_held.append(piece.data(), static_cast<std::size_t>(count));
        return count > 0;
    }
    /// Through the next line end; empty: it ended before.
    std::string line()
    {
        std::size_t end = m_held.find("\r\n");
        while (end == std::string::npos) {
            if (!more())
                return {};
            end = m_held.find("\r\n");
        }
        return take(end + 2);
    }
    std::string take(std::size_t count)
    {
        std::string bytes = m_held.substr(0, count);
        m_held.erase(0, count);
        return bytes;
    }

private:
    int m_handle;
    std::string m_held;
};

struct Head {
    int status = 0;
    bool isChunked = false;
    std::size_t length = 0;
};

Result<Head> readHead(Connection& connection)
{
    Head head;
    for (bool isFirst = true;; isFirst = false) {
        const std::string line = connection.line();
        if (line.empty())
            return broken("it ends before it answers");
        if (line == "\r\n")
            return head;
        constexpr std::string_view kLength = "Content-Length: ";
        constexpr std::size_t kStatusAt = 9; // behind "HTTP/1.1 "
        if (isFirst)
            head.status =
                line.size() > kStatusAt ? static_cast<int>(std::strtol(line.c_str() + kStatusAt, nullptr, 10)) : 0;
        else if (line.starts_with(kLength))
            head.length = std::strtoull(line.c_str() + kLength.size(), nullptr, 10);
        else if (line.starts_with("Transfer-Encoding: chunked"))
            head.isChunked = true;
    }
}

Result<void> readBody(Connection& connection, const Head& head, const std::function<bool(std::string_view)>& piece)
{
    if (!head.isChunked) {
        if (!connection.hold(head.length))
            return broken("its answer breaks off");
        piece(connection.take(head.length));
        return {};
    }
    for (;;) {
        const std::string line = connection.line();
        const std::size_t length = std::strtoull(line.c_str(), nullptr, 16);
        if (line.empty() || !connection.hold(length + 2))
            return broken("its answer breaks off");
        const std::string bytes = connection.take(length + 2);
        if (length == 0 || !piece(std::string_view(bytes).substr(0, length)))
            return {};
    }
}

} // namespace

Result<HttpAnswer> httpCall(const HttpPlace& place, const HttpCall& call)
{
    Connection connection(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (auto opened = connection.open(place.port, call.secondsAtMost); !opened)
        return opened.error();
    std::string text = fmt::format("{} {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n", call.method,
                                   call.path, place.port);
    if (!place.token.empty())
        text += "Authorization: Bearer " + place.token + "\r\n";
    if (!call.type.empty())
        text += "Content-Type: " + call.type + "\r\n";
    if (call.method != "GET")
        text += fmt::format("Content-Length: {}\r\n", call.body.size());
    for (const auto& [name, value] : call.headers)
        text += fmt::format("{}: {}\r\n", name, value);
    if (auto sent = connection.send(text + "\r\n" + call.body); !sent)
        return sent.error();
    const auto start = std::chrono::steady_clock::now();
    const auto head = readHead(connection);
    if (!head)
        return head.error();
    HttpAnswer answer;
    answer.status = head->status;
    answer.headSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const auto keep = [&answer](std::string_view bytes) {
        answer.body += bytes;
        return true;
    };
    const auto read = readBody(connection, *head, call.piece ? call.piece : keep);
    return read ? Result<HttpAnswer>(std::move(answer)) : Result<HttpAnswer>(read.error());
}

} // namespace orfeas::cli
