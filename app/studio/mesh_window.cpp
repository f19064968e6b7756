#include "app/studio/mesh_window.h"

#include "app/viewmodels/mesh_display.h"
#include "core/asset/reader.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <cstdio>

namespace orfeas::studio {

int runMeshWindow()
{
    viewmodels::MeshDisplay display;
    if (const QStringList words = QGuiApplication::arguments(); words.size() > 1) {
        auto mesh = asset::read(words.last().toStdString(), {});
        if (!mesh) {
            std::fputs((mesh.error().message + "\n").c_str(), stderr);
            return 3;
        }
        display.show(std::make_shared<const mesh::Mesh>(std::move(*mesh)));
    }
    QQmlApplicationEngine engine;
    engine.addImportPath(":/qt/qml");
    engine.setInitialProperties({ { "display", QVariant::fromValue(&display) } });
    engine.load(QUrl("qrc:/qt/qml/Orfeas/Ui/viewport/MeshWindow.qml"));
    return engine.rootObjects().isEmpty() ? 3 : QGuiApplication::exec();
}

} // namespace orfeas::studio
