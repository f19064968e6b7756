#include "app/viewmodels/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace orfeas::viewmodels {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("orfeas::viewmodels", text);
}

/// The pipeline's step names (core/base/job_context.h) as an artist reads them.
QString stepTitle(const std::string& step)
{
    static constexpr std::array kSteps {
        std::pair { "decode", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Opening the picture") },
        std::pair { "cut out", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Cutting out the subject") },
        std::pair { "shape", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Finding the shape") },
        std::pair { "texture", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Painting the texture") },
    };
    for (const auto& [name, title] : kSteps) {
        if (step == name)
            return words(title);
    }
    const auto stage = stageFromName(step);
    return stage ? stageTitle(*stage) : words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Starting"));
}

} // namespace

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::Preview:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Voxels"));
    case Stage::Coarse:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Coarse"));
    case Stage::Refined:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Refined"));
    case Stage::Final:
        break;
    }
    return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Final"));
}

QString errorTitle(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The file is damaged or not usable."));
    case ErrorCode::UnsupportedFormat:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "This is not a picture format the studio reads."));
    case ErrorCode::TooLarge:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The picture is too large."));
    case ErrorCode::NoSubject:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "No subject was found in the picture."));
    case ErrorCode::NotFound:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The file or folder is not there."));
    case ErrorCode::PermissionDenied:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The system does not allow it."));
    case ErrorCode::AlreadyExists:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "A file of that name is there already."));
    case ErrorCode::DiskFull:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "The disk is full."));
    case ErrorCode::Io:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Reading or writing failed."));
    case ErrorCode::OutOfMemory:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Memory ran out."));
    case ErrorCode::Cancelled:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Cancelled."));
    case ErrorCode::Internal:
        break;
    }
    return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Something went wrong in the studio itself."));
}

QString durationText(double seconds)
{
    const QLocale locale;
    if (seconds < 9.95)
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "%1 s")).arg(locale.toString(seconds, 'f', 1));
    const auto whole = static_cast<int>(std::lround(seconds));
    if (whole < 60)
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "%1 s")).arg(whole);
    return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
}

QString countText(std::uint64_t count)
{
    const QLocale locale;
    if (count < 1'000'000)
        return locale.toString(static_cast<qulonglong>(count));
    return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "%1 M"))
        .arg(locale.toString(static_cast<double>(count) / 1e6, 'f', 1));
}

QString statusText(const jobs::JobSnapshot& job)
{
    switch (job.state) {
    case jobs::JobState::Queued:
        if (job.held)
            return job.reached ? words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Waits to be sorted"))
                               : words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Waits for its matte"));
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Waiting"));
    case jobs::JobState::WaitingForMemory:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Waiting for memory"));
    case jobs::JobState::Running:
        break;
    case jobs::JobState::Done:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Done in %1")).arg(durationText(job.seconds));
    case jobs::JobState::Failed:
        return errorTitle(job.error ? job.error->code : ErrorCode::Internal);
    case jobs::JobState::Cancelled:
        return job.reached
            ? words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Stopped at %1")).arg(stageTitle(*job.reached))
            : words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Cancelled"));
    case jobs::JobState::Interrupted:
        return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "Interrupted"));
    }
    QString step = stepTitle(job.step);
    if (job.stepFraction < 0)
        return step;
    return words(QT_TRANSLATE_NOOP("orfeas::viewmodels", "%1 %2 %"))
        .arg(step)
        .arg(static_cast<int>(job.stepFraction * 100));
}

} // namespace orfeas::viewmodels
