#include "app/studio/studio_window.h"

#include "app/studio/local_service.h"
#include "app/studio/window_trace.h"
#include "app/viewmodels/studio.h"
#include "core/base/machine.h"
#include "core/engine/registry.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"
#include "core/worker/process_runner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>

namespace orfeas::studio {

namespace {

/// Closes `window` once pictures were queued, every job is done and the newest stage of the selected one has been on
/// screen.
void closeWhenIdle(QQuickWindow& window, const service::StudioService& service, viewmodels::JobSelection& selection,
                   const viewmodels::ImportController& importer)
{
    const auto queued = std::make_shared<bool>(false); // jobs of earlier starts do not count
    QObject::connect(&importer, &viewmodels::ImportController::added, &window, [queued] { *queued = true; });
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [&, queued] {
            const auto all = service.snapshots();
            const bool ended = *queued && std::none_of(all.begin(), all.end(), [](const jobs::JobSnapshot& job) {
                return (job.state == jobs::JobState::Queued && !job.held) || jobs::isUnderWay(job.state);
            });
            const auto newest = service.bestResult(selection.jobId());
            if (ended && (!newest || newest->mesh == selection.display()->shown()))
                window.close();
        },
        Qt::QueuedConnection);
    // Without a mesh to draw there may be no frame: the end of the last job asks for one.
    QObject::connect(&service, &service::StudioService::idle, &window, &QQuickWindow::update);
}

/// Opens the library and takes its queue, and says so in `options`. Without, jobs are not kept.
/// \error AlreadyExists  another program has the queue
Result<store::FolderLock> takeQueue(const std::filesystem::path& folder, const engine::Registry& engines,
                                    service::ServiceOptions& options)
{
    auto library = service::openLibrary(folder);
    auto queue = library ? (*library)->takeQueue() : Result<store::FolderLock>(library.error());
    if (queue) {
        options.library = *library;
        options.ownsQueue = true;
        options.provenance = service::provenanceFrom(engines, ORFEAS_VERSION);
    }
    return queue;
}

} // namespace

int runWindow(const WindowOptions& options)
{
    QElapsedTimer started;
    started.start();
    const viewmodels::StudioSettings chosen;
    if (!chosen.modelsFolder().isEmpty() && qEnvironmentVariableIsEmpty("ORFEAS_MODELS_DIR"))
        qputenv("ORFEAS_MODELS_DIR", QFile::encodeName(chosen.modelsFolder().toLocalFile())); // the worker's too
    const engine::Registry engines = engine::builtInEngines(options.weights.toStdString());
    service::ServiceOptions serviceOptions;
    serviceOptions.threads = threadCount();
    serviceOptions.jobsAtOnce = chosen.jobsAtOnce();
    const auto folder = store::defaultDataFolder();
    const auto queue = takeQueue(folder, engines, serviceOptions);
    if (!queue && queue.error().code == ErrorCode::AlreadyExists) {
        std::fprintf(stderr, "orfeas-studio: %s; close that one first\n", queue.error().message.c_str());
        return 3;
    }
    if (!queue)
        std::fprintf(stderr, "orfeas-studio: jobs are not kept: %s\n", queue.error().message.c_str());
    serviceOptions.memory = std::make_shared<memory::Monitor>();
    const auto runner = std::make_shared<worker::ProcessRunner>(worker::ProcessRunnerOptions {
        worker::installedWorker(folder), ORFEAS_VERSION, chosen.memoryBytes(), serviceOptions.memory });
    const auto cache = service::openCache(folder);
    service::StudioService service(service::cachingRunner(runner, engines, cache), serviceOptions);
    viewmodels::Studio studio(service, {}, {}, &engines, folder);
    const viewmodels::StudioSettings& settings = *studio.settings();
    if (serviceOptions.library && cache)
        studio.service()->setHost(std::make_unique<LocalService>(LocalServiceParts {
                                      service, engines, serviceOptions.library, *cache, folder, chosen.memoryBytes() }),
                                  QString::fromStdString(api::tokenFile(folder).string()));
    QObject::connect(&settings, &viewmodels::StudioSettings::changed, &service, [&] {
        runner->setBudget(settings.memoryBytes());
        service.setJobsAtOnce(settings.jobsAtOnce());
    });

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    studio.install(engine);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Orfeas/Ui/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (!window) {
        std::fputs("orfeas-studio: the window could not be made; the lines above say why\n", stderr);
        return 3;
    }
    std::unique_ptr<WindowTrace> trace;
    if (!options.traceFile.isEmpty()) {
        trace = std::make_unique<WindowTrace>(options.traceFile, started, *window, service, *studio.selection());
        if (!trace->isOpen()) {
            std::fprintf(stderr, "%s: cannot be written\n", qPrintable(options.traceFile));
            return 3;
        }
    }
    if (options.quitWhenIdle)
        closeWhenIdle(*window, service, *studio.selection(), *studio.importer());
    // The window first: jobs that start before it is drawn would keep it from appearing.
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &studio,
        [&studio, &options] { studio.importer()->addPaths(options.pictures); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QGuiApplication::exec();
}

} // namespace orfeas::studio
