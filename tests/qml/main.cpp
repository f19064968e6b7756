#include "app/viewmodels/mesh_display.h"
#include "tests/unit/viewmodels/meshes.h"

#include <QQmlEngine>
#include <QtQuickTest>

#include <cstdio>
#include <cstdlib>

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

/// Gives every test the modules, and fails the run on any warning of the QML engine.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        qmlRegisterSingletonInstance("Orfeas.Test", 1, 0, "Meshes", &m_meshes);
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
    int m_warnings = 0;
};

QUICK_TEST_MAIN_WITH_SETUP(orfeas, Setup)
#include "main.moc"
