#include "app/viewmodels/mesh_display.h"
#include "app/viewmodels/studio.h"
#include "tests/support/scripted_service.h"
#include "tests/unit/viewmodels/meshes.h"

#include <QAccessible>
#include <QDropEvent>
#include <QMimeData>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtQuickTest>

#include <cstdio>
#include <cstdlib>
#include <functional>

/// Makes meshes for the QML tests, which cannot make them themselves.
class Meshes : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a sphere of radius 0.5 with 4 `rings`^2 triangles.
    Q_INVOKABLE void showSphere(orfeas::viewmodels::MeshDisplay* display, int rings)
    {
        display->show(std::make_shared<const orfeas::mesh::Mesh>(orfeas::test::sphere(rings)));
    }
};

/// A service that is there at once and answers nobody.
class QuickHost : public orfeas::viewmodels::ServiceHost {
public:
    void start(std::uint16_t port, std::function<void(orfeas::Result<Started>)> told) override
    {
        told(Started { "http://127.0.0.1:" + std::to_string(port) + "/", "secret" });
    }
    void stop(std::function<void()> told) override { told(); }
};

/// A studio whose jobs do what their names say (tests/support/scripted_runner.h), for the tests of its window.
class ScriptedStudio : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString shots READ shots CONSTANT)

public:
    ScriptedStudio() { m_studio.service()->setHost(std::make_unique<QuickHost>(), QStringLiteral("/data/token")); }

    orfeas::viewmodels::Studio& studio() { return m_studio; }
    /// The folder for pictures of what was looked at; empty: none are kept.
    static QString shots() { return qEnvironmentVariable("ORFEAS_SHOTS"); }

    /// Submits a job and selects it. \return its id
    Q_INVOKABLE int submit(const QString& name)
    {
        const auto id = m_scripted.submit(name.toUtf8().constData());
        m_studio.selection()->select(static_cast<int>(id));
        return static_cast<int>(id);
    }
    /// A job that waits after its preview. \return its id
    Q_INVOKABLE int submitToSort()
    {
        orfeas::jobs::Request request = orfeas::tests::named("ok");
        request.hold = orfeas::jobs::Hold::AfterPreview;
        return static_cast<int>(m_scripted.service.submit(request));
    }
    /// A finished job of a real picture, selected.
    Q_INVOKABLE int submitPicture()
    {
        orfeas::jobs::Request request;
        request.pictures[0] = ORFEAS_SOURCE_DIR "/resources/examples/pear.png";
        const auto id = m_scripted.service.submit(request);
        m_studio.selection()->select(static_cast<int>(id));
        return static_cast<int>(id);
    }
    /// What a file manager does when files are dragged over the middle of `window` and let go. \return taken
    Q_INVOKABLE static bool drop(QQuickWindow* window, const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        const QPoint place(window->width() / 2, window->height() / 2);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDropEvent let(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &let);
        return enter.isAccepted() && let.isAccepted();
    }
    /// What a screen reader is told of `window`, the outermost first: of each { role, name, focusable, depth }.
    Q_INVOKABLE static QVariantList accessibleTree(QQuickWindow* window)
    {
        QVariantList list;
        const std::function<void(QAccessibleInterface*, int)> tell = [&](QAccessibleInterface* told, int depth) {
            if (told == nullptr || told->state().invisible)
                return;
            list.append(QVariantMap { { QStringLiteral("role"), QVariant::fromValue(told->role()).toString() },
                                      { QStringLiteral("name"), told->text(QAccessible::Name) },
                                      { QStringLiteral("focusable"), bool(told->state().focusable) },
                                      { QStringLiteral("depth"), depth } });
            for (int child = 0; child < told->childCount(); ++child)
                tell(told->child(child), depth + 1);
        };
        tell(QAccessible::queryAccessibleInterface(window), 0);
        return list;
    }
    Q_INVOKABLE void release() { m_scripted.runner->release = true; }
    Q_INVOKABLE void clear()
    {
        m_studio.jobs()->cancelAll();
        for (const auto& job : m_scripted.service.snapshots())
            m_scripted.service.remove(job.id);
        m_scripted.runner->release = false;
    }

private:
    QTemporaryDir m_folder;
    orfeas::tests::ScriptedService m_scripted;
    orfeas::viewmodels::Studio m_studio { m_scripted.service, m_folder.filePath(QStringLiteral("studio.json")),
                                          m_folder.filePath(QStringLiteral("session.json")) };
};

/// Gives every test the modules and a studio of its own, and fails the run on any warning of the QML engine.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    static void applicationAvailable() { QStandardPaths::setTestModeEnabled(true); }

    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        qmlRegisterSingletonInstance("Orfeas.Test", 1, 0, "Meshes", &m_meshes);
        auto* scripted = m_studios.emplace_back(std::make_unique<ScriptedStudio>()).get();
        scripted->studio().install(*engine);
        engine->setProperty("scriptedStudio", QVariant::fromValue<QObject*>(scripted));
        qmlRegisterSingletonType("Orfeas.Test", 1, 0, "Jobs", [](QQmlEngine* asking, QJSEngine* scripts) {
            auto* jobs = asking->property("scriptedStudio").value<QObject*>();
            QJSEngine::setObjectOwnership(jobs, QJSEngine::CppOwnership);
            return scripts->toScriptValue(jobs);
        });
        connect(engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError>& warnings) {
            for (const QQmlError& warning : warnings)
                std::fprintf(stderr, "QML warning: %s\n", qPrintable(warning.toString()));
            m_warnings += static_cast<int>(warnings.size());
        });
    }

    void cleanupTestCase() const
    {
        if (m_warnings == 0)
            return;
        std::fprintf(stderr, "FAIL: %d QML warnings\n", m_warnings);
        std::fflush(nullptr);
        std::_Exit(1);
    }

private:
    Meshes m_meshes;
    std::vector<std::unique_ptr<ScriptedStudio>> m_studios; ///< one an engine; outlive them
    int m_warnings = 0;
};

QUICK_TEST_MAIN_WITH_SETUP(orfeas, Setup)
#include "main.moc"
