#include "app/cli/jobs_run.h"

#include "app/cli/exit_code.h"
#include "app/cli/interrupt.h"
#include "core/base/machine.h"
#include "core/service/program_data.h"
#include "core/service/studio_service.h"
#include "core/service/tidy_heap.h"
#include "core/store/data_folder.h"
#include "core/worker/process_runner.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <cstdio>

namespace orfeas::cli {

namespace {

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

int runQueue(int jobsAtOnce, bool watch, const std::string& model)
{
    service::TidyHeap tidy;
    const engine::Registry engines = engine::builtInEngines(model);
    const auto folder = store::defaultDataFolder();
    auto library = service::openLibrary(folder);
    if (!library)
        return refuse(library.error());
    const auto queue = (*library)->takeQueue();
    if (!queue)
        return refuse(queue.error());
    service::ServiceOptions options;
    options.jobsAtOnce = jobsAtOnce;
    options.threads = threadCount();
    options.library = *library;
    options.ownsQueue = true;
    options.earlierJobs = 0;
    options.mostEnded = 100; // enough to tell of each
    options.provenance = service::provenanceFrom(engines, ORFEAS_VERSION);
    const auto runner = std::make_shared<worker::ProcessRunner>(
        worker::ProcessRunnerOptions { worker::installedWorker(folder), ORFEAS_VERSION });
    service::StudioService service(service::cachingRunner(runner, engines, folder), options);
    tidy.watch(service);
    int exit = Ok;
    QObject::connect(&service, &service::StudioService::jobChanged, &service, [&](const jobs::JobSnapshot& job) {
        if (!jobs::isTerminal(job.state))
            return;
        service.forgetResults(job.id); // the library has them
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
    const Interrupt interrupt;
    const std::stop_callback quit(interrupt.token(), [&service] {
        QMetaObject::invokeMethod(
            &service, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return interrupt.token().stop_requested() ? CancelledByUser : exit;
}

} // namespace orfeas::cli
