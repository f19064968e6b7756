#pragma once

#include "core/worker/channel.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace orfeas::worker {

/// How a worker is started: "--socket N" is put behind the arguments.
struct WorkerCommand {
    std::filesystem::path program;
    std::vector<std::string> arguments;
};

/// The `orfeas` beside the running program, as a worker. \param dataFolder  where what it learns is kept
WorkerCommand installedWorker(const std::filesystem::path& dataFolder);

/// How a worker ended: what whoever looks for the reason wants to see.
struct Death {
    std::string how; ///< "was ended by signal 9 (Killed)", "ended with code 3", ...
    bool outOfMemory = false; ///< the system says that it ended a process for want of memory meanwhile
    std::string lastWords; ///< end of what it wrote on standard error, at most kMostWords
    static constexpr std::size_t kMostWords = 2000;
};

/// One worker that runs. \thread send() and kill() any
class WorkerProcess {
public:
    struct Listener {
        /// Each message, on the reader's thread. An error is the end of the worker: it says what is no message.
        std::function<Result<void>(Message&&)> heard;
        std::function<void(const Death&)> died; ///< once, the last, on the reader's thread
    };

    /// \param patience  without a word after which it is taken for hung and killed \error NotFound, Io
    static Result<std::unique_ptr<WorkerProcess>> start(const WorkerCommand& command, Listener listener,
                                                        std::chrono::milliseconds patience);
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;
    ~WorkerProcess(); ///< asks it to end, then makes it; not on the reader's thread

    Result<void> send(const Message& message) { return m_channel.send(message); }
    /// At once. \param why  "gave no sign of life", told in Death
    void kill(const std::string& why);
    int pid() const { return m_pid; }

private:
    using Clock = std::chrono::steady_clock;

    WorkerProcess(FileHandle socket, FileHandle words, int pid, Listener listener, std::chrono::milliseconds patience);
    void read();
    void watch(const std::stop_token& over);
    void readWords();
    void waitForEnd();

    Channel m_channel;
    FileHandle m_words; ///< its standard error
    const int m_pid;
    const Listener m_listener;
    const std::chrono::milliseconds m_patience;
    const std::uint64_t m_killsBefore; ///< that the system did for want of memory
    std::atomic<Clock::time_point> m_heardAt;
    std::mutex m_mutex; ///< guards all below
    std::string m_killedFor; ///< why we killed it; empty: we did not
    std::string m_lastWords;
    bool m_isReaped = false; ///< its number may be another process's by now
    Death m_death; ///< of the reader's thread
    std::jthread m_watcher; ///< before the reader, which ends it
    std::jthread m_reader;
};

} // namespace orfeas::worker
