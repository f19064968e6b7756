#include "core/worker/worker_process.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

namespace orfeas::worker {

namespace {

constexpr int kSocketNumber = 3; ///< in the worker
constexpr int kLookMs = 100;
constexpr auto kQuitPatience = std::chrono::seconds(2);
constexpr auto kStartPatience = std::chrono::seconds(60); ///< more than later: a busy machine is slow to load programs

/// How often the system has ended a process because memory ran out, since it started.
std::uint64_t memoryKills()
{
    std::ifstream in("/proc/vmstat");
    std::string name;
    for (std::uint64_t number = 0; in >> name >> number;) {
        if (name == "oom_kill")
            return number;
    }
    return 0;
}

/// What posix_spawn does before the program starts.
class SpawnActions {
public:
    SpawnActions(int socket, int words)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&m_actions, words, STDERR_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, socket, kSocketNumber);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, kSocketNumber + 1);
    }
    SpawnActions(const SpawnActions&) = delete;
    SpawnActions& operator=(const SpawnActions&) = delete;
    ~SpawnActions() { posix_spawn_file_actions_destroy(&m_actions); }
    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions {};
};

Result<int> spawn(const WorkerCommand& command, int socket, int words)
{
    const SpawnActions actions(socket, words);
    const std::string program = command.program.string();
    std::vector<std::string> arguments { program };
    arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
    arguments.insert(arguments.end(), { "--socket", std::to_string(kSocketNumber) });
    std::vector<char*> raw;
    raw.reserve(arguments.size() + 1);
    for (std::string& argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    pid_t pid = 0;
    if (const int failed = posix_spawn(&pid, program.c_str(), actions.get(), nullptr, raw.data(), environ))
        return Error { ErrorCode::NotFound,
                       fmt::format("{}: the worker cannot be started: {}", program, std::strerror(failed)) };
    return pid;
}

std::string endText(int status)
{
    if (WIFSIGNALED(status))
        return fmt::format("was ended by signal {} ({})", WTERMSIG(status), strsignal(WTERMSIG(status)));
    return fmt::format("ended with code {}", WEXITSTATUS(status));
}

} // namespace

WorkerCommand installedWorker(const std::filesystem::path& dataFolder)
{
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    return { self.parent_path() / "orfeas", { "worker", "--data", dataFolder.string() } };
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const WorkerCommand& command, Listener listener,
                                                            std::chrono::milliseconds patience)
{
    auto ends = connectedPair();
    if (!ends)
        return ends.error();
    std::array<int, 2> words {};
    if (pipe2(words.data(), O_CLOEXEC) != 0)
        return Error { ErrorCode::Io, std::string("a pipe cannot be made: ") + std::strerror(errno) };
    FileHandle ours(words[0]);
    const FileHandle theirs(words[1]);
    // dup2 onto itself would keep the close-on-exec mark: the number must be another one
    FileHandle socket(fcntl(ends->second.number(), F_DUPFD_CLOEXEC, kSocketNumber + 1));
    const auto pid = spawn(command, socket.number(), theirs.number());
    if (!pid)
        return pid.error();
    return std::unique_ptr<WorkerProcess>(
        new WorkerProcess(std::move(ends->first), std::move(ours), *pid, std::move(listener), patience));
}

WorkerProcess::WorkerProcess(FileHandle socket, FileHandle words, int pid, Listener listener,
                             std::chrono::milliseconds patience)
    : m_channel(std::move(socket)), m_words(std::move(words)), m_pid(pid), m_listener(std::move(listener)),
      m_patience(patience), m_killsBefore(memoryKills()), m_heardAt(Clock::now() + kStartPatience)
{
    m_watcher = std::jthread([this](const std::stop_token& over) { watch(over); });
    m_reader = std::jthread([this] { read(); });
}

WorkerProcess::~WorkerProcess()
{
    Message quit;
    quit.kind = Kind::Quit;
    const bool told = static_cast<bool>(send(quit));
    const auto deadline = Clock::now() + kQuitPatience;
    const auto isOver = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_isReaped;
    };
    while (told && !isOver() && Clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    if (!isOver())
        kill("did not end when asked to");
    m_reader.join();
}

void WorkerProcess::kill(const std::string& why)
{
    const std::scoped_lock lock(m_mutex);
    if (m_killedFor.empty())
        m_killedFor = why;
    if (!m_isReaped)
        ::kill(m_pid, SIGKILL);
}

void WorkerProcess::read()
{
    while (true) {
        auto message = m_channel.receive();
        m_heardAt = Clock::now();
        Result<void> taken = message ? m_listener.heard(std::move(*message)) : Result<void>(message.error());
        if (taken)
            continue;
        if (taken.error().code != ErrorCode::NotFound)
            kill("was ended: " + taken.error().message);
        break;
    }
    waitForEnd();
    m_watcher.request_stop();
    m_watcher.join();
    m_death.lastWords = m_lastWords;
    m_listener.died(m_death);
}

/// The connection is over; the process should be, too.
void WorkerProcess::waitForEnd()
{
    const auto deadline = Clock::now() + kQuitPatience;
    int status = 0;
    bool byUs = false;
    while (true) {
        {
            const std::scoped_lock lock(m_mutex);
            if (waitpid(m_pid, &status, WNOHANG) != 0) {
                m_isReaped = true;
                byUs = !m_killedFor.empty();
                m_death.how = byUs ? m_killedFor : endText(status);
                break;
            }
        }
        if (Clock::now() > deadline)
            kill("closed its connection and went on");
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    const bool bySystem = !byUs && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    m_death.outOfMemory = bySystem && memoryKills() > m_killsBefore;
    if (m_death.outOfMemory)
        m_death.how += ", as the system ran out of memory";
}

void WorkerProcess::watch(const std::stop_token& over)
{
    while (!over.stop_requested()) {
        pollfd words { m_words.number(), POLLIN, 0 };
        if (m_words && poll(&words, 1, kLookMs) > 0)
            readWords();
        else if (!m_words)
            std::this_thread::sleep_for(std::chrono::milliseconds(kLookMs));
        if (Clock::now() - m_heardAt.load() > m_patience)
            kill(fmt::format("gave no sign of life for {:.1f} s", std::chrono::duration<double>(m_patience).count()));
    }
    for (pollfd words { m_words.number(), POLLIN, 0 }; m_words && poll(&words, 1, 0) > 0;)
        readWords();
}

/// What the worker writes is passed on, and its end remembered.
void WorkerProcess::readWords()
{
    std::array<char, 4096> piece {};
    const ssize_t got = ::read(m_words.number(), piece.data(), piece.size());
    if (got <= 0) {
        m_words.close();
        return;
    }
    const std::string_view words(piece.data(), static_cast<std::size_t>(got));
    std::fwrite(words.data(), 1, words.size(), stderr);
    m_lastWords += words;
    if (m_lastWords.size() > Death::kMostWords)
        m_lastWords.erase(0, m_lastWords.size() - Death::kMostWords);
}

} // namespace orfeas::worker
