#include "app/studio/studio_window.h"

#include "app/studio/window_trace.h"
#include "app/viewmodels/studio.h"
#include "core/engine/registry.h"
#include "core/service/local_runner.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>
#include <thread>

namespace orfeas::studio {

int runWindow(const WindowOptions& options)
{
    const engine::Registry engines = engine::builtInEngines();
    service::ServiceOptions serviceOptions;
    serviceOptions.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    service::StudioService service(std::make_shared<service::LocalRunner>(engines), serviceOptions);
    viewmodels::Studio studio(service, {});

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
        trace = std::make_unique<WindowTrace>(options.traceFile, *window, service, *studio.selection());
        if (!trace->isOpen()) {
            std::fprintf(stderr, "%s: cannot be written\n", qPrintable(options.traceFile));
            return 3;
        }
    }
    if (options.quitWhenIdle) {
        QObject::connect(&service, &service::StudioService::idle, window, [&service, window] {
            if (!service.snapshots().empty())
                window->close();
        });
    }
    studio.importer()->addPaths(options.pictures);
    return QGuiApplication::exec();
}

} // namespace orfeas::studio
