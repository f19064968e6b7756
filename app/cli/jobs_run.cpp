#include "app/cli/jobs_run.h"

#include "app/cli/exit_code.h"
#include "core/service/program_data.h"
#include "core/service/studio_service.h"
#include "core/store/data_folder.h"

#include <QCoreApplication>
#include <QTimer>

#include <fmt/format.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace orfeas::cli {

namespace {

// as in command_generate.cpp: a signal handler can reach nothing else
std::atomic<bool> s_ended { false }; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

int refuse(const Error& error)
{
    std::fputs(fmt::format("orfeas jobs run: {}\n", error.message).c_str(), stderr);
    return SomeFailed;
}

void tell(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

} // namespace

int runQueue(int jobsAtOnce, bool watch)
{
    const engine::Registry engines = engine::builtInEngines();
    const auto folder = store::defaultDataFolder();
    auto library = service::openLibrary(folder);
    if (!library)
        return refuse(library.error());
    const auto queue = (*library)->takeQueue();
    if (!queue)
        return refuse(queue.error());
    service::ServiceOptions options;
    options.jobsAtOnce = jobsAtOnce;
    options.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    options.library = *library;
    options.ownsQueue = true;
    options.earlierJobs = 0;
    options.provenance = service::provenanceFrom(engines, ORFEAS_VERSION);
    service::StudioService service(service::localCachingRunner(engines, folder), options);
    int exit = Ok;
    QObject::connect(&service, &service::StudioService::jobChanged, &service, [&exit](const jobs::JobSnapshot& job) {
        if (!jobs::isTerminal(job.state))
            return;
        if (job.state == jobs::JobState::Failed)
            exit = SomeFailed;
        tell(fmt::format("{} {}", stateName(job.state), job.request.displayName()));
    });
    QObject::connect(&service, &service::StudioService::adopted, &service, [first = true]() mutable {
        if (std::exchange(first, false))
            tell("ready");
    });
    QObject::connect(
        &service, &service::StudioService::idle, &service,
        [watch] {
            if (!watch)
                QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    std::signal(SIGINT, [](int) { s_ended = true; });
    std::signal(SIGTERM, [](int) { s_ended = true; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &service, [] {
        if (s_ended)
            QCoreApplication::quit();
    });
    look.start(50);
    QCoreApplication::exec();
    return s_ended ? CancelledByUser : exit;
}

} // namespace orfeas::cli
