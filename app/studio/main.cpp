#include "app/studio/mesh_window.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("orfeas-studio");
    QGuiApplication::setApplicationDisplayName("ORFEAS Studio");
    QGuiApplication::setApplicationVersion(ORFEAS_VERSION);
    return orfeas::studio::runMeshWindow();
}
