#include "app/viewmodels/studio_settings.h"

#include "core/asset/format.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace orfeas::viewmodels {

namespace {

constexpr auto kTheme = "window/theme";
constexpr auto kReducedMotion = "window/reducedMotion";
constexpr auto kEngine = "shape/engine";
constexpr auto kResolution = "shape/resolution";
constexpr auto kRelief = "shape/relief";
constexpr auto kThickness = "shape/thickness";
constexpr auto kExportFormat = "export/format";
constexpr auto kExportFolder = "export/folder";
constexpr auto kImportFolder = "import/folder";

/// The system's folder for such files, or the home folder where it has none.
QUrl homeOf(QStandardPaths::StandardLocation place)
{
    const QString folder = QStandardPaths::writableLocation(place);
    return QUrl::fromLocalFile(QFileInfo(folder).isDir() ? folder : QDir::homePath());
}

/// The folder that was remembered, unless it has gone since.
QUrl rememberedFolder(const QVariant& stored, QStandardPaths::StandardLocation otherwise)
{
    const QUrl folder = stored.toUrl();
    return QFileInfo(folder.toLocalFile()).isDir() ? folder : homeOf(otherwise);
}

double numberIn(const QVariant& stored, double low, double high, double standard)
{
    const double number = stored.toDouble();
    return std::isfinite(number) ? std::clamp(number, low, high) : standard;
}

} // namespace

StudioSettings::StudioSettings(const QString& file, QObject* parent)
    : QObject(parent),
      m_store(file.isEmpty()
                  ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/studio.json")
                  : file)
{
    connect(&m_store, &SettingsFile::failed, this,
            [this](const QString& reason) { Q_EMIT notSaved(tr("The settings could not be saved. %1").arg(reason)); });
}

// A hand-edited file may hold anything: what is out of range reads as the default.

QString StudioSettings::theme() const
{
    const QString theme = m_store.value(kTheme).toString();
    return theme == QLatin1String("light") || theme == QLatin1String("system") ? theme : QStringLiteral("dark");
}

bool StudioSettings::reducedMotion() const
{
    return m_store.value(kReducedMotion, false).toBool();
}

QString StudioSettings::engine() const
{
    return m_store.value(kEngine).toString();
}

int StudioSettings::resolution() const
{
    static constexpr std::array kResolutions { 64, 128, 256, 512 };
    const int wanted = m_store.value(kResolution).toInt();
    const bool known = std::find(kResolutions.begin(), kResolutions.end(), wanted) != kResolutions.end();
    return known ? wanted : jobs::Request {}.resolution;
}

double StudioSettings::relief() const
{
    constexpr double kStandard = engine::EngineOptions {}.relief;
    return numberIn(m_store.value(kRelief, kStandard), 0, 1, kStandard);
}

double StudioSettings::thickness() const
{
    constexpr double kStandard = engine::EngineOptions {}.thickness;
    return numberIn(m_store.value(kThickness, kStandard), 0.2, 3, kStandard);
}

QString StudioSettings::exportFormat() const
{
    const QString format = m_store.value(kExportFormat).toString();
    return asset::formatFromName(format.toStdString()) ? format : QStringLiteral("glb");
}

QUrl StudioSettings::exportFolder() const
{
    return rememberedFolder(m_store.value(kExportFolder), QStandardPaths::DocumentsLocation);
}

QUrl StudioSettings::importFolder() const
{
    return rememberedFolder(m_store.value(kImportFolder), QStandardPaths::PicturesLocation);
}

void StudioSettings::setTheme(const QString& theme)
{
    if (theme == this->theme())
        return;
    m_store.setValue(kTheme, theme);
    Q_EMIT themeChanged();
}

void StudioSettings::setReducedMotion(bool reduced)
{
    if (reduced == reducedMotion())
        return;
    m_store.setValue(kReducedMotion, reduced);
    Q_EMIT reducedMotionChanged();
}

void StudioSettings::setEngine(const QString& engine)
{
    if (engine == this->engine())
        return;
    m_store.setValue(kEngine, engine);
    Q_EMIT engineChanged();
}

void StudioSettings::setResolution(int resolution)
{
    if (resolution == this->resolution())
        return;
    m_store.setValue(kResolution, resolution);
    Q_EMIT resolutionChanged();
}

void StudioSettings::setRelief(double relief)
{
    if (relief == this->relief())
        return;
    m_store.setValue(kRelief, relief);
    Q_EMIT reliefChanged();
}

void StudioSettings::setThickness(double thickness)
{
    if (thickness == this->thickness())
        return;
    m_store.setValue(kThickness, thickness);
    Q_EMIT thicknessChanged();
}

void StudioSettings::setExportFormat(const QString& format)
{
    if (format == exportFormat())
        return;
    m_store.setValue(kExportFormat, format);
    Q_EMIT exportFormatChanged();
}

void StudioSettings::setExportFolder(const QUrl& folder)
{
    if (folder == exportFolder())
        return;
    m_store.setValue(kExportFolder, folder);
    Q_EMIT exportFolderChanged();
}

void StudioSettings::setImportFolder(const QUrl& folder)
{
    if (folder == importFolder())
        return;
    m_store.setValue(kImportFolder, folder);
    Q_EMIT importFolderChanged();
}

jobs::Request StudioSettings::request() const
{
    jobs::Request request;
    request.engine = engine().toStdString();
    request.resolution = resolution();
    request.engineOptions.relief = static_cast<float>(relief());
    request.engineOptions.thickness = static_cast<float>(thickness());
    return request;
}

} // namespace orfeas::viewmodels
