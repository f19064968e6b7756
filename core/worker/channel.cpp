#include "core/worker/channel.h"

#include "core/worker/wire.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>

namespace orfeas::worker {

namespace {

constexpr std::size_t kHeadBytes = 4 + 1 + 1 + 8;
constexpr std::size_t kPiece = 64 << 10U;
constexpr std::size_t kMostFiles = 4; ///< that one read may bring

Error broken(const char* doing)
{
    return { ErrorCode::Io, fmt::format("the connection to another process: {}: {}", doing, std::strerror(errno)) };
}

Error noMessage(const char* why)
{
    return { ErrorCode::InvalidInput, std::string("what another process said is no message: ") + why };
}

bool isKnown(std::uint8_t kind)
{
    return (kind >= static_cast<std::uint8_t>(Kind::Welcome) && kind <= static_cast<std::uint8_t>(Kind::Quit))
        || (kind >= static_cast<std::uint8_t>(Kind::Hello) && kind <= static_cast<std::uint8_t>(Kind::Outcome));
}

/// Room for the descriptors that come or go with a message.
union Control {
    cmsghdr aligned;
    std::array<char, CMSG_SPACE(kMostFiles * sizeof(int))> bytes;
};

} // namespace

Channel::Channel(FileHandle socket) : m_socket(std::move(socket))
{
    const timeval patience { kPatienceSeconds, 0 };
    setsockopt(m_socket.number(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

Result<void> Channel::send(const Message& message)
{
    ORFEAS_EXPECTS(message.body.size() <= kMostBody);
    Writer head;
    head.put(static_cast<std::uint32_t>(message.body.size())).put(static_cast<std::uint8_t>(message.kind));
    head.put(static_cast<std::uint8_t>(message.file ? 1 : 0)).put(message.job);
    const std::string bytes = head.take() + message.body;
    Control control {};
    const std::scoped_lock lock(m_sending);
    for (std::size_t done = 0; done < bytes.size();) {
        iovec piece { const_cast<char*>(bytes.data()) + done, bytes.size() - done };
        msghdr header {};
        header.msg_iov = &piece;
        header.msg_iovlen = 1;
        if (message.file && done == 0) { // with the first byte
            header.msg_control = control.bytes.data();
            header.msg_controllen = CMSG_SPACE(sizeof(int));
            cmsghdr* rights = CMSG_FIRSTHDR(&header);
            rights->cmsg_level = SOL_SOCKET;
            rights->cmsg_type = SCM_RIGHTS;
            rights->cmsg_len = CMSG_LEN(sizeof(int));
            const int number = message.file.number();
            std::memcpy(CMSG_DATA(rights), &number, sizeof number);
        }
        const ssize_t sent = sendmsg(m_socket.number(), &header, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return broken("cannot be written");
        done += static_cast<std::size_t>(sent);
    }
    return {};
}

Result<bool> Channel::readMore()
{
    m_arrived.erase(0, m_read);
    m_read = 0;
    const std::size_t before = m_arrived.size();
    m_arrived.resize(before + kPiece);
    Control control {};
    iovec piece { m_arrived.data() + before, kPiece };
    msghdr header {};
    header.msg_iov = &piece;
    header.msg_iovlen = 1;
    header.msg_control = control.bytes.data();
    header.msg_controllen = control.bytes.size();
    ssize_t got = 0;
    do {
        got = recvmsg(m_socket.number(), &header, MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    m_arrived.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0)
        return broken("cannot be read");
    for (cmsghdr* part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        for (std::size_t i = 0; CMSG_LEN((i + 1) * sizeof(int)) <= part->cmsg_len; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(part) + i * sizeof number, sizeof number);
            m_files.emplace_back(number);
        }
    }
    if ((header.msg_flags & MSG_CTRUNC) != 0)
        return noMessage("too many files at once");
    return got > 0;
}

Result<Message> Channel::receive()
{
    std::size_t wanted = kHeadBytes;
    while (true) {
        const std::string_view rest = std::string_view(m_arrived).substr(m_read);
        if (rest.size() < wanted) {
            const auto more = readMore();
            if (!more)
                return more.error();
            if (!*more)
                return m_arrived.empty() ? Error { ErrorCode::NotFound, "the other process ended the connection" }
                                         : noMessage("it ends in the middle");
            continue;
        }
        Reader head(rest.substr(0, kHeadBytes));
        const auto size = head.get<std::uint32_t>();
        const auto kind = head.get<std::uint8_t>();
        const bool hasFile = head.flag();
        Message message;
        message.job = head.get<std::uint64_t>();
        if (!head.ended() || size > kMostBody || !isKnown(kind))
            return noMessage("a head that cannot be");
        wanted = kHeadBytes + size;
        if (rest.size() < wanted)
            continue;
        message.kind = static_cast<Kind>(kind);
        message.body = rest.substr(kHeadBytes, size);
        m_read += wanted;
        if (hasFile && m_files.empty())
            return noMessage("a file is missing");
        if (hasFile) {
            message.file = std::move(m_files.front());
            m_files.pop_front();
        }
        return message;
    }
}

void Channel::shutDown()
{
    ::shutdown(m_socket.number(), SHUT_RDWR);
}

Result<std::pair<FileHandle, FileHandle>> connectedPair()
{
    std::array<int, 2> ends {};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return broken("cannot be made");
    return std::pair(FileHandle(ends[0]), FileHandle(ends[1]));
}

} // namespace orfeas::worker
