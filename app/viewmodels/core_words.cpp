#include "app/viewmodels/core_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace orfeas::viewmodels {

namespace {

/// Core's sentences, %1, %2, ... where core puts something in. tests/arch/test_core_words.py compares them with core.
constexpr const char* kSentences[] {
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "subject touches the %1 edge and may be cut off there"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "left"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "right"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "top"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "bottom"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels",
                      "two subjects: both are kept as one model; crop the picture to have only one"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence
                      "unsure of the outline: check it; a plain background, or a picture with the background made "
                      "transparent, gives a clean one"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "a line drawing: its closed outlines were filled"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "a possible shadow or floor was left out: check the subject's foot"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "picture under %1 px (%2 px): fine detail will be missing"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "the main one of %1 pictures"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "first of %1 frames"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels",
                      "four inks turned to sRGB without their profile; colours may differ from print"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "colours converted from %1 to sRGB"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "colours converted by the embedded profile"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels",
                      "the embedded colour profile is unreadable or of another kind; colours taken as sRGB"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "this job may not be kept: %1"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "the worker process came to an end: %1; %2"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "going on after the stage '%1'"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "beginning again"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "memory ran out: %1"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "caches were freed and the step is tried again"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "the step is tried again when nothing else runs"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "needs %1; other programs leave %2 of memory"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "needs %1; of %2 %3 are in use by %4 other jobs"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "needs %1; a larger job has waited longer and goes first"),
    QT_TRANSLATE_NOOP("orfeas::viewmodels", "needs %1; the memory left is kept for jobs that have begun"),
};

struct Pattern {
    const char* sentence;
    QRegularExpression form;
};

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> kPatterns = [] {
        static const QRegularExpression kPlace(QStringLiteral("%\\d"));
        std::vector<Pattern> all;
        for (const char* sentence : kSentences) {
            QStringList pieces;
            for (const QString& piece : QString::fromLatin1(sentence).split(kPlace))
                pieces += QRegularExpression::escape(piece);
            // sizes have blanks ("1.9 GiB") and so may what is put in last
            all.push_back({ sentence,
                            QRegularExpression(QRegularExpression::anchoredPattern(pieces.join(QLatin1String("(.+?)"))),
                                               QRegularExpression::DotMatchesEverythingOption) });
        }
        return all;
    }();
    return kPatterns;
}

} // namespace

QString coreText(const std::string& sentence)
{
    QString said = QString::fromStdString(sentence);
    for (const Pattern& pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.form.match(said);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("orfeas::viewmodels", pattern.sentence);
        for (int place = match.lastCapturedIndex(); place >= 1; --place)
            text.replace(QLatin1Char('%') + QString::number(place), coreText(match.captured(place).toStdString()));
        return text;
    }
    return said;
}

} // namespace orfeas::viewmodels
