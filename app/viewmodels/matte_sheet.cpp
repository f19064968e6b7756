#include "app/viewmodels/matte_sheet.h"

#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/image/encode.h"
#include "core/image/matte_file.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <new>

namespace orfeas::viewmodels {

namespace {

constexpr int kThumbnailSide = 192; ///< px
constexpr double kLeastShare = 0.01; ///< of the picture: less leaves few pixels for the model

QString words(const char* text)
{
    return QCoreApplication::translate("orfeas::viewmodels", text);
}

QString thumbnailOf(const image::Image& picture, const image::Matte& matte, const JobContext& context)
{
    image::Image cut = picture;
    for (std::size_t i = 0; i < cut.pixels.size(); ++i)
        cut.pixels[i].a = matte.alpha[i];
    const image::Image small = image::thumbnail(cut, kThumbnailSide);
    const auto png = image::encodePng(small.width, small.height, small.pixels, true, context);
    if (!png)
        return {};
    const QByteArray bytes(reinterpret_cast<const char*>(png->data()), static_cast<qsizetype>(png->size()));
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

} // namespace

int MatteSheet::chosen() const
{
    const auto place = std::find_if(choices.begin(), choices.end(),
                                    [this](const Choice& choice) { return choice.matte == history.now(); });
    return place == choices.end() ? -1 : static_cast<int>(place - choices.begin());
}

bool MatteSheet::isAutomatic() const
{
    const auto first =
        std::find_if(choices.begin(), choices.end(), [](const Choice& choice) { return !choice.mended; });
    return first != choices.end() && first->matte == history.now();
}

namespace {

Result<std::unique_ptr<MatteSheet>> make(const std::filesystem::path& path, const jobs::MatteRef& given,
                                         const JobContext& context)
{
    const auto picture = image::decode(path, context, image::kEnoughSide);
    if (!picture)
        return picture.error();
    auto work = image::workingImage(*picture, context);
    if (!work)
        return work.error();
    auto sheet = std::make_unique<MatteSheet>();
    if (!given.empty()) {
        auto mended = image::loadMatte(given.path, given.digest, context);
        if (mended && mended->width == work->width && mended->height == work->height)
            sheet->choices.push_back({ std::move(*mended), true });
    }
    auto found = image::matteCandidates(*picture, context);
    if (!found)
        return found.error();
    for (image::MatteCandidate& candidate : *found)
        sheet->choices.push_back(
            { std::move(candidate.matte), false, candidate.origin, candidate.unsure, candidate.shadow });
    if (sheet->choices.empty()) {
        // nothing stands out: the artist may still paint what does
        const auto count = work->pixels.size();
        sheet->history =
            image::MatteHistory({ work->width, work->height, std::vector<std::uint8_t>(count, std::uint8_t { 0 }) });
    } else {
        sheet->history = image::MatteHistory(sheet->choices.front().matte);
    }
    for (MatteSheet::Choice& choice : sheet->choices)
        choice.thumbnail = thumbnailOf(*work, choice.matte, context);
    sheet->measure = image::measureMatte(*work, sheet->history.now());
    sheet->picture = std::make_shared<const image::Image>(std::move(*work));
    sheet->chosenNow = sheet->chosen();
    return sheet;
}

} // namespace

Result<std::unique_ptr<MatteSheet>> makeMatteSheet(const std::filesystem::path& picture, const jobs::MatteRef& given,
                                                   const JobContext& context)
{
    try {
        return make(picture, given, context);
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, picture.string() + ": memory ran out; close other programs" };
    }
}

QString choiceTitle(const MatteSheet::Choice& choice)
{
    if (choice.mended)
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Mended"));
    switch (choice.origin) {
    case image::MatteOrigin::Alpha:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Its own"));
    case image::MatteOrigin::Background:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Backdrop"));
    case image::MatteOrigin::FirstCut:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "First cut"));
    case image::MatteOrigin::OtherCut:
        break;
    }
    return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Other cut"));
}

QString choiceText(const MatteSheet::Choice& choice)
{
    if (choice.mended)
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The matte that this job has"));
    switch (choice.origin) {
    case image::MatteOrigin::Alpha:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "What the picture itself leaves transparent"));
    case image::MatteOrigin::Background:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "All that differs from an even background"));
    case image::MatteOrigin::FirstCut:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The likelier of two cuts by colour"));
    case image::MatteOrigin::OtherCut:
        break;
    }
    return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The other cut by colour, from another start"));
}

QStringList matteHints(const MatteSheet& sheet, double ratio)
{
    QStringList hints;
    const image::MatteMeasure& m = sheet.measure;
    if (m.box.empty())
        return { words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Nothing is left of the subject: paint it in.")) };
    QStringList edges;
    if (m.left)
        edges += words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "left"));
    if (m.right)
        edges += words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "right"));
    if (m.top)
        edges += words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "top"));
    if (m.bottom)
        edges += words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "bottom"));
    if (!edges.isEmpty())
        hints +=
            words(QT_TRANSLATE_NOOP("orfeas::viewmodels",
                                    "The subject reaches the picture's edge (%1): the model will be cut flat there."))
                .arg(edges.join(QStringLiteral(", ")));
    if (m.foot == image::MatteMeasure::Foot::Grey)
        hints += words(QT_TRANSLATE_NOOP("orfeas::viewmodels",
                                         "The foot spreads out in grey: if it is a shadow or the ground, erase it."));
    if (m.foot == image::MatteMeasure::Foot::Wide)
        hints += words(QT_TRANSLATE_NOOP("orfeas::viewmodels",
                                         "The foot is wider than what stands on it: if it is a base plate, erase it."));
    if (m.share < kLeastShare)
        hints += words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The subject is small in its picture: crop it closer."));
    if (ratio > 0.97)
        hints += words(QT_TRANSLATE_NOOP("orfeas::viewmodels",
                                         "Almost no room is left round the subject: networks were taught with some."));
    const int chosen = sheet.chosen();
    if (chosen >= 0 && sheet.choices[static_cast<std::size_t>(chosen)].unsure)
        hints += words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "This outline is a guess: look along it."));
    if (chosen >= 0 && sheet.choices[static_cast<std::size_t>(chosen)].shadow)
        hints += words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "A possible shadow was left out: look at the foot."));
    return hints;
}

} // namespace orfeas::viewmodels
