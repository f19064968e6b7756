#include "app/viewmodels/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace orfeas::viewmodels {

namespace {

constexpr auto kFolder = ":/i18n";
constexpr auto kEnglish = "en";

/// The one of `codes` that `locale` reads best; empty: none.
QString bestOf(const QStringList& codes, const QLocale& locale)
{
    for (QString wanted : locale.uiLanguages()) {
        wanted.replace(QLatin1Char('-'), QLatin1Char('_'));
        while (!wanted.isEmpty()) {
            if (codes.contains(wanted))
                return wanted;
            wanted.truncate(std::max<qsizetype>(0, wanted.lastIndexOf(QLatin1Char('_')))); // zh_Hans_CN, zh_Hans, zh
        }
    }
    return {};
}

/// How numbers are written: as the system does where it speaks `code`, always in the digits 0 to 9, which keys, file
/// formats and what is typed into the window have too.
QLocale numbersOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale locale = QLocale(code).language() == system.language() ? system : QLocale(code);
    if (locale.zeroDigit() == QLatin1String("0"))
        return locale;
    const QList<QLocale> others = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    const auto plain = std::find_if(others.begin(), others.end(),
                                    [](const QLocale& other) { return other.zeroDigit() == QLatin1String("0"); });
    return plain != others.end() ? *plain : locale;
}

} // namespace

Language::Language(QObject* parent) : QObject(parent) { }

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::codes() const
{
    QStringList codes { QLatin1String(kEnglish) };
    for (const QString& file : QDir(QLatin1String(kFolder)).entryList({ QStringLiteral("orfeas_*.qm") })) {
        const QString code = file.section(QLatin1Char('.'), 0, 0).mid(7);
        if (code != QLatin1String(kEnglish))
            codes += code;
    }
    return codes;
}

QString Language::title(const QString& code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code == QLatin1String(kEnglish))
        name = QStringLiteral("English"); // Qt names the country's: "American English"
    return name.isEmpty() ? code : locale.toUpper(name.left(1)) + name.mid(1);
}

void Language::speak(const QString& code)
{
    const QStringList known = codes();
    QString wanted = known.contains(code) ? code : bestOf(known, QLocale::system());
    if (wanted.isEmpty())
        wanted = QLatin1String(kEnglish);
    if (wanted == m_code)
        return;
    m_code = wanted;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale = numbersOf(wanted);
    QLocale::setDefault(locale);
    // Qt's own words first, then ours, which are asked first
    if (m_qt.load(locale, QStringLiteral("qt"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("orfeas_") + wanted, QLatin1String(kFolder)))
        QCoreApplication::installTranslator(&m_own);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
    Q_EMIT changed();
}

} // namespace orfeas::viewmodels
