#include "app/cli/command_worker.h"

#include "app/cli/exit_code.h"
#include "core/service/local_runner.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"
#include "core/worker/serve_jobs.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <mutex>

namespace orfeas::cli {

namespace {

struct Words {
    int socket = -1;
    std::string data;
};

/// Keeps what jobs taught, a while after it was last kept: a worker that is killed loses little.
class LearntKeeper {
public:
    LearntKeeper(const service::MemoryPlanner& memory, std::filesystem::path folder)
        : m_memory(memory), m_folder(std::move(folder))
    {
    }

    void jobEnded()
    {
        constexpr auto kInterval = std::chrono::seconds(2);
        const std::scoped_lock lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (m_isKept && now - m_keptAt < kInterval)
            return;
        m_isKept = true;
        m_keptAt = now;
        service::keepLearnt(m_memory, m_folder);
    }

private:
    const service::MemoryPlanner& m_memory;
    const std::filesystem::path m_folder;
    std::mutex m_mutex; ///< guards all below
    bool m_isKept = false;
    std::chrono::steady_clock::time_point m_keptAt;
};

int runWorker(const Words& words)
{
    // Ctrl+C in a terminal reaches all programs there; this one ends with the one that started it
    std::signal(SIGINT, SIG_IGN);
    // when memory runs out, the system ends the worker rather than the window
    std::ofstream("/proc/self/oom_score_adj") << 500;
    const engine::Registry engines = engine::builtInEngines();
    const auto folder = words.data.empty() ? store::defaultDataFolder() : std::filesystem::path(words.data);
    const auto memory = service::openMemory(folder, 0);
    service::LocalRunner runner(engines, memory);
    LearntKeeper keeper(*memory, folder);
    const auto served = worker::serveJobs(FileHandle(words.socket),
                                          { runner, memory, ORFEAS_VERSION, [&keeper] { keeper.jobEnded(); } });
    service::keepLearnt(*memory, folder);
    if (served)
        return Ok;
    std::fputs(("orfeas worker: " + served.error().message + "\n").c_str(), stderr);
    return SomeFailed;
}

} // namespace

void addWorker(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("worker", "Run jobs for the program that started this one");
    command->group(""); // not for people
    command->add_option("--socket", words->socket, "number of the connection")->required()->check(CLI::Range(3, 1023));
    command->add_option("--data", words->data, "folder for what it learns");
    command->callback([words, &chosen] { chosen = [words] { return runWorker(*words); }; });
}

} // namespace orfeas::cli
