#include "app/studio/translations.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace orfeas::studio {

void installTranslations(QCoreApplication& application)
{
    const QLocale locale = QLocale::system();
    // Qt's own words first (file dialogs), then ours, which are asked first
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qt"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("orfeas"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
}

} // namespace orfeas::studio
