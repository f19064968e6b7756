#include "app/viewmodels/export_controller.h"

#include "app/viewmodels/words.h"
#include "core/asset/reader.h"
#include "core/asset/receipt.h"
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

QString targetTitle(std::string_view name)
{
    if (name == "web")
        return ExportController::tr("Web pages");
    if (name == "slicer")
        return ExportController::tr("Printing");
    QString title = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return title.left(1).toUpper() + title.mid(1); // names of programs
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
        names += QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()));
    }
    return names;
}

QVariantList ExportController::targets() const
{
    QVariantList list;
    QStringList all;
    for (const asset::FormatInfo& info : asset::kFormats)
        all += QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()));
    all.removeAll(QStringLiteral("3mf"));
    list += QVariantMap { { "name", QString() },
                          { "title", tr("As it is") },
                          { "formats", all },
                          { "note", tr("y up, front +z, 1 unit along the longest side") } };
    for (const asset::TargetProfile& target : asset::targetProfiles()) {
        QStringList formats;
        for (const asset::Format format : target.formats) {
            const asset::FormatInfo& info = asset::kFormats[static_cast<std::size_t>(format)];
            formats += QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()));
        }
        list +=
            QVariantMap { { "name", QString::fromUtf8(target.name.data(), static_cast<qsizetype>(target.name.size())) },
                          { "title", targetTitle(target.name) },
                          { "formats", formats },
                          { "note",
                            QString::fromUtf8(target.note.data(), static_cast<qsizetype>(target.note.size())) } };
    }
    return list;
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
        return tr("3MF: printing, with colours");
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
    const auto edited = m_edited ? m_edited(job, stage) : nullptr;
    const auto target = asset::targetProfile(m_settings.exportTarget().toStdString());
    const std::filesystem::path path = pathOf(file);
    const std::string ending = path.has_extension() ? path.extension().string().substr(1) : std::string();
    const auto format = asset::formatFromName(QString::fromStdString(ending).toLower().toStdString());
    if (!snapshot || !result)
        end(tr("There is no model to export yet."), true, {});
    else if (!file.isLocalFile() || !format)
        end(tr("Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf."), true, {});
    else
        write({ edited ? edited : result->mesh, target ? *target : nullptr, snapshot->request.displayName(), path,
                *format },
              false);
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
        auto written = writeNow(order, options, context);
        QMetaObject::invokeMethod(
            this, [this, order, written = std::move(written)] { finish(order, written); }, Qt::QueuedConnection);
    });
}

Result<ExportController::Written> ExportController::writeNow(const Order& order, const asset::WriteOptions& options,
                                                             const JobContext& context)
{
    auto placed =
        order.target != nullptr ? asset::forTarget(*order.mesh, *order.target, 0) : Result<mesh::Mesh>(*order.mesh);
    if (!placed)
        return placed.error();
    asset::WriteOptions named = options;
    if (order.target != nullptr) {
        named.name = std::string(order.target->namePrefix) + named.name;
        if (order.target->unitsPerMetre == 1000)
            named.unit = asset::LengthUnit::Millimetre;
    }
    auto files = asset::write(*placed, order.format, order.path, named, context);
    if (!files)
        return files.error();
    Written written { std::move(*files), {} };
    const auto read = asset::read(order.path, context);
    if (!read) {
        written.differing += QString::fromStdString(read.error().message);
        return written;
    }
    for (const asset::ReceiptLine& line : asset::compareFacts(
             asset::factsOf(*placed), asset::factsOf(*read), asset::kFormats[static_cast<std::size_t>(order.format)])) {
        if (!line.same)
            written.differing += QString::fromStdString(line.what);
    }
    return written;
}

void ExportController::finish(const Order& order, const Result<Written>& written)
{
    --m_running;
    Q_EMIT busyChanged();
    const QFileInfo file(QString::fromStdString(order.path.string()));
    if (written) {
        const QUrl folder = QUrl::fromLocalFile(file.absolutePath());
        if (written->differing.isEmpty())
            end(tr("Saved %1; read back, all as written").arg(file.fileName()), false, folder);
        else
            end(tr("Saved %1, but read back it differs: %2")
                    .arg(file.fileName(), written->differing.join(QStringLiteral(", "))),
                true, folder);
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
