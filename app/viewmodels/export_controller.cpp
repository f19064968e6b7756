#include "app/viewmodels/export_controller.h"

#include "app/viewmodels/words.h"
#include "core/asset/writer.h"
#include "core/service/output_names.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtConcurrent>

namespace orfeas::viewmodels {

namespace {

std::filesystem::path pathOf(const QUrl& url)
{
    return { QFile::encodeName(url.toLocalFile()).toStdString() };
}

} // namespace

ExportController::ExportController(service::StudioService& service, StudioSettings& settings, QObject* parent)
    : QObject(parent), m_service(service), m_settings(settings)
{
}

ExportController::~ExportController()
{
    // What is half written is given up, so that closing the window never waits for a slow disk.
    m_stop.request_stop();
    m_pool.waitForDone();
}

QStringList ExportController::formats() const
{
    QStringList names;
    for (const asset::FormatInfo& info : asset::kFormats) {
        if (info.format == asset::Format::ThreeMf) // has axes and units of its own: `orfeas export --target slicer`
            continue;
        names += QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()));
    }
    return names;
}

QString ExportController::formatTitle(const QString& format) const
{
    const auto known = asset::formatFromName(format.toStdString());
    if (!known)
        return {};
    switch (*known) {
    case asset::Format::Glb:
        return tr("GLB: Blender, web, Unity, Godot");
    case asset::Format::Obj:
        return tr("OBJ: with material and texture");
    case asset::Format::Ply:
        return tr("PLY: colours at the vertices");
    case asset::Format::ThreeMf:
    case asset::Format::Stl:
        break;
    }
    return tr("STL: printing, no colours");
}

QUrl ExportController::suggestedFile(int job, const QString& format) const
{
    const auto snapshot = m_service.snapshot(job);
    const auto known = asset::formatFromName(format.toStdString());
    if (!snapshot || !known)
        return {};
    service::OutputNames names(pathOf(m_settings.exportFolder()));
    const auto path = names.path(names.claim(snapshot->request.displayName(), { *known }), *known);
    return QUrl::fromLocalFile(QString::fromStdString(path.string()));
}

void ExportController::exportTo(int job, int stage, const QUrl& file)
{
    m_blocked.reset();
    const auto id = static_cast<jobs::JobId>(job);
    const auto snapshot = m_service.snapshot(id);
    const bool isStage = stage >= 0 && stage < static_cast<int>(kStages.size());
    const auto result =
        isStage ? m_service.result(id, kStages[static_cast<std::size_t>(stage)]) : m_service.bestResult(id);
    const std::filesystem::path path = pathOf(file);
    const std::string ending = path.has_extension() ? path.extension().string().substr(1) : std::string();
    const auto format = asset::formatFromName(QString::fromStdString(ending).toLower().toStdString());
    if (!snapshot || !result)
        end(tr("There is no model to export yet."), true, {});
    else if (!file.isLocalFile() || !format)
        end(tr("Choose a file name that ends in .glb, .obj, .ply or .stl."), true, {});
    else
        write({ result, snapshot->request.displayName(), path, *format }, false);
}

void ExportController::replace()
{
    if (const auto order = std::exchange(m_blocked, std::nullopt))
        write(*order, true);
}

void ExportController::write(const Order& order, bool replace)
{
    ++m_running;
    Q_EMIT busyChanged();
    asset::WriteOptions options;
    options.name = order.name;
    options.overwrite = replace;
    const JobContext context(m_stop.get_token(), {}, QThread::idealThreadCount());
    [[maybe_unused]] const auto future = QtConcurrent::run(&m_pool, [this, order, options, context] {
        auto written = asset::write(*order.result->mesh, order.format, order.path, options, context);
        QMetaObject::invokeMethod(
            this, [this, order, written = std::move(written)] { finish(order, written); }, Qt::QueuedConnection);
    });
}

void ExportController::finish(const Order& order, const Result<std::vector<std::filesystem::path>>& written)
{
    --m_running;
    Q_EMIT busyChanged();
    const QFileInfo file(QString::fromStdString(order.path.string()));
    if (written) {
        end(tr("Saved %1").arg(file.fileName()), false, QUrl::fromLocalFile(file.absolutePath()));
    } else if (written.error().code == ErrorCode::AlreadyExists) {
        m_blocked = order;
        end(tr("%1 is there already.").arg(file.fileName()), true, {});
    } else {
        end(errorTitle(written.error().code) + QLatin1Char(' ') + QString::fromStdString(written.error().message), true,
            {});
    }
}

void ExportController::end(const QString& message, bool failed, const QUrl& folder)
{
    m_message = message;
    m_failed = failed;
    if (!folder.isEmpty()) {
        m_lastFolder = folder;
        m_settings.setExportFolder(folder);
    }
    Q_EMIT ended();
}

} // namespace orfeas::viewmodels
