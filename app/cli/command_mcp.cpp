#include "app/cli/command_mcp.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "app/cli/line_input.h"
#include "app/cli/mcp_tools.h"
#include "core/base/machine.h"
#include "core/service/program_data.h"
#include "core/service/studio_service.h"
#include "core/service/tidy_heap.h"
#include "core/store/data_folder.h"
#include "core/worker/process_runner.h"

#include <QCoreApplication>
#include <QTimer>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <optional>
#include <thread>
#include <unistd.h>

namespace orfeas::cli {

namespace {

constexpr std::size_t kLongestLine = std::size_t { 128 } << 20U; ///< a picture of 64 MB in Base64, and the rest
constexpr int kAgainMs = 2000; ///< between two tries to own the queue

/// Runs the queue's jobs while no other program does. \thread that of the application
class QueueShare {
public:
    QueueShare(std::shared_ptr<library::Library> library, const engine::Registry& engines, std::filesystem::path folder)
        : m_library(std::move(library)), m_engines(engines), m_folder(std::move(folder))
    {
        QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { take(); });
        take();
        m_again.start(kAgainMs);
    }

    /// \return false: another program runs that job
    bool cancel(const std::string& uid)
    {
        const auto id = m_service ? m_service->find(uid) : std::nullopt;
        return id && m_service->cancel(*id);
    }

private:
    void take()
    {
        if (m_service)
            return;
        auto lock = m_library->takeQueue(std::chrono::milliseconds(0)); // asked again by the timer
        if (!lock)
            return;
        m_lock.emplace(std::move(*lock));
        service::ServiceOptions options;
        options.threads = threadCount();
        options.library = m_library;
        options.ownsQueue = true;
        options.earlierJobs = 0;
        options.mostEnded = 100; // the library has all
        options.provenance = service::provenanceFrom(m_engines, ORFEAS_VERSION);
        const auto worker = std::make_shared<worker::ProcessRunner>(
            worker::ProcessRunnerOptions { worker::installedWorker(m_folder), ORFEAS_VERSION });
        m_service =
            std::make_unique<service::StudioService>(service::cachingRunner(worker, m_engines, m_folder), options);
        m_tidy.watch(*m_service);
        // results are read from the library
        QObject::connect(m_service.get(), &service::StudioService::jobChanged, m_service.get(),
                         [this](const jobs::JobSnapshot& job) {
                             if (jobs::isTerminal(job.state))
                                 m_service->forgetResults(job.id);
                         });
    }

    std::shared_ptr<library::Library> m_library;
    const engine::Registry& m_engines;
    std::filesystem::path m_folder;
    service::TidyHeap m_tidy;
    std::optional<store::FolderLock> m_lock;
    std::unique_ptr<service::StudioService> m_service; ///< null: another program owns the queue
    QTimer m_again;
};

/// Hands every line to the session until there are no more, then ends the program.
void readLines(McpSession& session, const std::stop_token& stop)
{
    LineInput input(STDIN_FILENO, kLongestLine);
    while (const auto line = input.next(stop))
        session.receive(*line);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
}

Result<void> serveTools()
{
    const engine::Registry engines = engine::builtInEngines();
    const auto folder = store::defaultDataFolder();
    auto library = service::openLibrary(folder);
    if (!library)
        return library.error();
    QueueShare queue(*library, engines, folder);
    McpToolSetup setup { *library, &engines, folder / "service" / "pictures", {} };
    setup.cancel = [&queue](const std::string& uid) {
        bool done = false;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [&] { done = queue.cancel(uid); }, Qt::BlockingQueuedConnection);
        return done;
    };
    McpSession session(ORFEAS_VERSION, mcpTools(setup), [](const std::string& line) {
        std::fputs((line + "\n").c_str(), stdout);
        std::fflush(stdout);
    });
    const Interrupt interrupt;
    const std::jthread reader([&session, stop = interrupt.token()] { readLines(session, stop); });
    QCoreApplication::exec();
    return {};
}

} // namespace

void addMcp(CLI::App& app, Action& chosen)
{
    CLI::App* command = app.add_subcommand(
        "mcp", "Give programs that speak the Model Context Protocol tools, on standard input and output");
    command->callback([&chosen] {
        chosen = [] {
            const auto done = serveTools();
            return done ? static_cast<int>(Ok) : failed({ done.error().code, "orfeas mcp: " + done.error().message });
        };
    });
}

} // namespace orfeas::cli
