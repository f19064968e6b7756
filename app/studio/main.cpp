#include "app/studio/command_line.h"
#include "app/studio/render_mode.h"
#include "app/studio/studio_window.h"
#include "core/base/runtime_folder.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickStyle>

/// The studio's door: answers, draws or opens the window, as the words ask.
int main(int argc, char** argv)
{
    orfeas::useRuntimeFolder();
    QGuiApplication::setOrganizationName(QStringLiteral("orfeas"));
    QGuiApplication::setApplicationName(QStringLiteral("orfeas-studio"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("ORFEAS Studio"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ORFEAS_VERSION));
    // Our controls name their style themselves; this one is for Qt's own file dialog, whose Basic one stays white in
    // the dark window.
    QQuickStyle::setStyle(QStringLiteral("Fusion"));
    if (orfeas::studio::wantsRender(argc, argv))
        return orfeas::studio::runRender(argc, argv);
    if (orfeas::studio::wantsAnswer(argc, argv))
        orfeas::studio::answer(argc, argv);

    QGuiApplication application(argc, argv);
    // one face on every desktop, where it is there; what it lacks comes from the system's
    QFont font = QGuiApplication::font();
    font.setFamilies({ QStringLiteral("Inter"), font.family() });
    QGuiApplication::setFont(font);

    return orfeas::studio::runWindow(orfeas::studio::parseCommandLine(application));
}
