#pragma once

#include "core/base/file_handle.h"
#include "core/base/result.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>

namespace orfeas::worker {

/// What the two sides say (messages.h has what is in them).
enum class Kind : std::uint8_t {
    // program -> worker
    Welcome = 1, ///< answers Hello
    Start, ///< a job; with a file where its field was kept
    Cancel, ///< a job
    Answer, ///< to Decoded
    Budget, ///< a new one
    Quit, ///< end your jobs and yourself
    // worker -> program
    Hello = 32, ///< the first thing it says
    Sample, ///< of memory; also the heartbeat
    Progress,
    Subject, ///< with a file
    Decoded, ///< waits for an Answer
    Warning,
    WaitsForMemory,
    SteppedDown,
    Stage, ///< with a file
    Field, ///< that was made, with a file
    Outcome,
};

/// One message. On the wire: length of the body (u32), kind (u8), whether a file comes along (u8), job (u64), body.
struct Message {
    Kind kind = Kind::Quit;
    std::uint64_t job = 0; ///< 0: about none
    std::string body;
    FileHandle file;
};

/// One end of a connection between two processes; files travel along (SCM_RIGHTS). \thread send() any; receive() one
class Channel {
public:
    static constexpr std::uint32_t kMostBody = 1U << 20U;

    explicit Channel(FileHandle socket);

    /// \error Io  the other side is gone, or has not read for kPatienceSeconds
    Result<void> send(const Message& message);

    /// Waits for the next one. \error NotFound  the other side ended the connection between two messages
    /// \error InvalidInput  what came is no message \error Io
    Result<Message> receive();

    int number() const { return m_socket.number(); }
    void shutDown(); ///< wakes whoever waits in receive(), on both sides

    static constexpr int kPatienceSeconds = 5;

private:
    Result<bool> readMore(); ///< false: the end

    FileHandle m_socket;
    std::mutex m_sending; ///< one message at a time
    std::string m_arrived;
    std::size_t m_read = 0; ///< of m_arrived
    std::deque<FileHandle> m_files; ///< in the order of their messages
};

/// Two ends of a new connection. \error Io
Result<std::pair<FileHandle, FileHandle>> connectedPair();

} // namespace orfeas::worker
