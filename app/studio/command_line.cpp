#include "app/studio/command_line.h"

#include "app/viewmodels/language.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace orfeas::studio {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("main", text);
}

/// All that the program understands, in the language of the application there is.
class CommandLine {
public:
    CommandLine()
    {
        // as Qt reads its own: "-reverse" is no "-v"
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP("main", "A picture in, a 3D model out.")));
        m_parser.addPositionalArgument(
            QStringLiteral("IMAGE"),
            translated(QT_TRANSLATE_NOOP("main", "Pictures or folders of pictures to make models of.")),
            QStringLiteral("[IMAGE...]"));
        m_parser.addOptions({ m_weights, m_trace, m_quit });
    }

    /// What else is wrong with the arguments is not looked at.
    bool wantsAnswer(const QStringList& words)
    {
        m_parser.parse(words);
        return m_parser.isSet(m_help) || m_parser.isSet(m_version);
    }

    [[noreturn]] void answer(const QStringList& words)
    {
        m_parser.parse(words);
        if (m_parser.isSet(m_version))
            m_parser.showVersion();
        m_parser.showHelp();
    }

    WindowOptions windowOptions(const QCoreApplication& application)
    {
        m_parser.process(application);
        // a folder's name means another one where the job is done later
        const QString weights = m_parser.value(m_weights);
        const QFileInfo folder(weights);
        return { m_parser.positionalArguments(), m_parser.value(m_trace),
                 folder.isDir() ? folder.absoluteFilePath() : weights, m_parser.isSet(m_quit) };
    }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_help = m_parser.addHelpOption();
    QCommandLineOption m_version = m_parser.addVersionOption();
    QCommandLineOption m_weights { QStringLiteral("weights"),
                                   translated(QT_TRANSLATE_NOOP(
                                       "main", "Weights for the engines that need some: a folder, or a model's name.")),
                                   QStringLiteral("DIR|MODEL") };
    QCommandLineOption m_trace { QStringLiteral("trace"),
                                 translated(QT_TRANSLATE_NOOP("main", "Write what was on screen when, as NDJSON.")),
                                 QStringLiteral("FILE") };
    QCommandLineOption m_quit { QStringLiteral("quit-when-idle"),
                                translated(QT_TRANSLATE_NOOP("main", "Close once all pictures given are done.")) };
};

} // namespace

bool wantsAnswer(int argc, char** argv)
{
    QStringList words;
    std::transform(argv, argv + argc, std::back_inserter(words),
                   [](const char* w) { return QString::fromLocal8Bit(w); });
    return CommandLine().wantsAnswer(words);
}

void answer(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    viewmodels::Language language;
    language.speak({});
    CommandLine().answer(QCoreApplication::arguments());
}

WindowOptions parseCommandLine(const QCoreApplication& application)
{
    return CommandLine().windowOptions(application);
}

} // namespace orfeas::studio
