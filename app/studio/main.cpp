#include "app/studio/render_mode.h"
#include "app/studio/studio_window.h"
#include "app/studio/translations.h"
#include "core/base/runtime_folder.h"

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QQuickStyle>

/// The studio's door: parses the words, opens the window.
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

    QGuiApplication application(argc, argv);
    orfeas::studio::installTranslations(application);
    // one face on every desktop, where it is there; what it lacks comes from the system's
    QFont font = QGuiApplication::font();
    font.setFamilies({ QStringLiteral("Inter"), font.family() });
    QGuiApplication::setFont(font);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A picture in, a 3D model out."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("IMAGE"),
        QCoreApplication::translate("main", "Pictures or folders of pictures to make models of."),
        QStringLiteral("[IMAGE...]"));
    const QCommandLineOption trace(QStringLiteral("trace"),
                                   QCoreApplication::translate("main", "Write what was on screen when, as NDJSON."),
                                   QStringLiteral("FILE"));
    const QCommandLineOption quit(QStringLiteral("quit-when-idle"),
                                  QCoreApplication::translate("main", "Close once all pictures given are done."));
    parser.addOptions({ trace, quit });
    parser.process(application);
    return orfeas::studio::runWindow({ parser.positionalArguments(), parser.value(trace), parser.isSet(quit) });
}
