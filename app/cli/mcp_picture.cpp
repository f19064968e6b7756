#include "app/cli/mcp_picture.h"

#include "app/cli/studio_program.h"
#include "core/service/kept_export.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <fmt/format.h>

namespace orfeas::cli {

namespace {

constexpr int kLookMs = 50; ///< between two looks at the stop token
constexpr int kLongestMs = 120'000;

Result<void> draw(const std::string& mesh, const QString& picture, const McpView& view, const std::stop_token& stop)
{
    QProcess studio;
    // QProcess would have the studio talk on our own standard output, which belongs to the protocol
    studio.setProcessChannelMode(QProcess::MergedChannels);
    studio.setStandardInputFile(QProcess::nullDevice());
    studio.start(QString::fromStdString(studioProgram().string()),
                 { QStringLiteral("--render"), QString::fromStdString(mesh), QStringLiteral("-o"), picture,
                   QStringLiteral("--azimuth"), QString::number(view.azimuth), QStringLiteral("--elevation"),
                   QString::number(view.elevation), QStringLiteral("--size"), QStringLiteral("%1x%1").arg(view.side) });
    if (!studio.waitForStarted())
        return Error { ErrorCode::NotFound, "orfeas-studio, which draws, is not beside this program" };
    for (int waited = 0; !studio.waitForFinished(kLookMs); waited += kLookMs) {
        if (!stop.stop_requested() && waited < kLongestMs)
            continue;
        studio.kill();
        studio.waitForFinished();
        return stop.stop_requested() ? Error { ErrorCode::Cancelled, "the drawing was stopped" }
                                     : Error { ErrorCode::Internal, "drawing took over two minutes" };
    }
    if (studio.exitStatus() != QProcess::NormalExit || studio.exitCode() != 0)
        return Error { ErrorCode::Internal,
                       "the model could not be drawn: " + studio.readAll().trimmed().toStdString() };
    return {};
}

} // namespace

Result<std::string> renderKept(library::Library& library, const library::JobRecord& job, std::optional<Stage> stage,
                               const McpView& view, const std::stop_token& stop)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return Error { ErrorCode::Io, "no folder for the drawing: " + scratch.errorString().toStdString() };
    const auto written =
        service::exportKept(library, job, { scratch.path().toStdString(), stage, asset::Format::Glb, true });
    if (!written)
        return written.error();
    const QString picture = scratch.filePath(QStringLiteral("view.png"));
    if (auto drawn = draw(written->front().string(), picture, view, stop); !drawn)
        return drawn.error();
    QFile file(picture);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Internal, "the drawing is not there" };
    return file.readAll().toStdString();
}

} // namespace orfeas::cli
