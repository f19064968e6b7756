#include "app/cli/contact_sheet.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <array>

namespace orfeas::cli {

namespace {

constexpr int kSide = 256; ///< px of each picture
constexpr int kTurns = 8; ///< pictures all round, of which
constexpr std::array kShown { 0, 2, 4, 1 }; ///< are shown: front, side, behind, three quarters
constexpr int kPatienceMs = 60'000;

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// The pictures of kShown, in a folder of their own.
Result<std::vector<QImage>> drawn(const std::filesystem::path& program, const std::filesystem::path& mesh)
{
    const QTemporaryDir folder;
    QProcess studio;
    studio.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    studio.start(text(program),
                 { "--render", text(mesh), "-o", folder.filePath("view.png"), "--azimuth", "0", "--elevation", "10",
                   "--size", QString("%1x%1").arg(kSide), "--turntable", QString::number(kTurns) });
    const bool ended = studio.waitForFinished(kPatienceMs) && studio.exitCode() == 0;
    std::vector<QImage> images;
    images.reserve(kShown.size());
    for (const int turn : kShown)
        images.emplace_back(folder.filePath(QString("view_%1.png").arg(turn, 3, 10, QChar('0'))));
    if (!ended || images.back().isNull()) {
        studio.kill();
        studio.waitForFinished();
        return Error { ErrorCode::Io, program.string() + ": does not draw " + mesh.string() };
    }
    return images;
}

} // namespace

Result<void> writeContactSheet(const std::vector<SheetRow>& rows, const std::filesystem::path& program,
                               const std::filesystem::path& target)
{
    QImage sheet(kSide * (1 + static_cast<int>(kShown.size())), kSide * static_cast<int>(rows.size()),
                 QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const int top = kSide * static_cast<int>(row);
        const QImage picture =
            QImage(text(rows[row].picture)).scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage((kSide - picture.width()) / 2, top + (kSide - picture.height()) / 2, picture);
        const auto images = drawn(program, rows[row].mesh);
        if (!images)
            return images.error();
        for (std::size_t view = 0; view < images->size(); ++view)
            painter.drawImage(kSide * (1 + static_cast<int>(view)), top, (*images)[view]);
        painter.drawText(6, top + 16, QString::fromStdString(rows[row].title));
    }
    painter.end();
    if (!sheet.save(text(target)))
        return Error { ErrorCode::Io, target.string() + ": could not be written" };
    return {};
}

} // namespace orfeas::cli
