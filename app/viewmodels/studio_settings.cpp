#include "app/viewmodels/studio_settings.h"

#include "core/asset/target.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace orfeas::viewmodels {

namespace {

constexpr auto kTheme = "window/theme";
constexpr auto kScale = "window/scale";
constexpr auto kReducedMotion = "window/reducedMotion";
constexpr auto kLanguage = "window/language";
constexpr auto kNavigation = "window/navigation";
constexpr auto kKeys = "window/keys";
constexpr auto kEngine = "shape/engine";
constexpr auto kResolution = "shape/resolution";
constexpr auto kRelief = "shape/relief";
constexpr auto kThickness = "shape/thickness";
constexpr auto kTriangles = "shape/triangles";
constexpr auto kTextureSide = "shape/textureSide";
constexpr auto kWaitFor = "shape/waitFor";
constexpr auto kPrecision = "memory/precision";
constexpr auto kMemoryGiB = "memory/gib";
constexpr auto kJobsAtOnce = "memory/jobsAtOnce";
constexpr auto kModelsFolder = "models/folder";
constexpr auto kServiceOn = "service/on";
constexpr auto kServicePort = "service/port";
constexpr auto kExportFormat = "export/format";
constexpr auto kExportTarget = "export/target";
constexpr auto kExportFolder = "export/folder";
constexpr auto kImportFolder = "import/folder";

constexpr int kStandardJobsAtOnce = 2;
constexpr int kOneChangeMs = 1000; ///< changes of one setting within this are one for undo()

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

/// The stored text where it is one of `known`, else the first of them.
template<std::size_t N> QString oneOf(const QVariant& stored, const std::array<const char*, N>& known)
{
    const QString text = stored.toString();
    const bool found =
        std::any_of(known.begin(), known.end(), [&text](const char* k) { return text == QLatin1String(k); });
    return found ? text : QString::fromLatin1(known.front());
}

/// The stored number where it is one of `known`.
template<std::size_t N> int oneOf(const QVariant& stored, const std::array<int, N>& known, int standard)
{
    const int wanted = stored.toInt();
    return stored.isValid() && std::find(known.begin(), known.end(), wanted) != known.end() ? wanted : standard;
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
    return oneOf(m_store.value(kTheme), std::array { "dark", "light", "contrast", "system" });
}

double StudioSettings::scale() const
{
    return numberIn(m_store.value(kScale, 1), 0.75, 2, 1);
}

bool StudioSettings::reducedMotion() const
{
    return m_store.value(kReducedMotion, false).toBool();
}

QString StudioSettings::language() const
{
    return m_store.value(kLanguage).toString();
}

QString StudioSettings::navigation() const
{
    return oneOf(m_store.value(kNavigation), std::array { "studio", "blender", "maya" });
}

QVariantMap StudioSettings::keys() const
{
    return m_store.value(kKeys).toMap();
}

QString StudioSettings::engine() const
{
    return m_store.value(kEngine).toString();
}

int StudioSettings::resolution() const
{
    return oneOf(m_store.value(kResolution), std::array { 64, 128, 256, 512 }, jobs::Request {}.resolution);
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

int StudioSettings::triangles() const
{
    return oneOf(m_store.value(kTriangles), std::array { 0, 10'000, 40'000, 100'000, 250'000 },
                 static_cast<int>(jobs::Request {}.triangles));
}

int StudioSettings::textureSide() const
{
    return oneOf(m_store.value(kTextureSide), std::array { 512, 1024, 2048, 4096 }, jobs::Request {}.textureSide);
}

QString StudioSettings::waitFor() const
{
    return oneOf(m_store.value(kWaitFor), std::array { "nothing", "matte", "preview" });
}

jobs::Hold StudioSettings::hold() const
{
    const QString what = waitFor();
    return what == QLatin1String("matte")  ? jobs::Hold::BeforeStart
        : what == QLatin1String("preview") ? jobs::Hold::AfterPreview
                                           : jobs::Hold::Never;
}

QString StudioSettings::precision() const
{
    return oneOf(m_store.value(kPrecision), std::array { "fp32", "bf16", "int8", "auto" });
}

double StudioSettings::memoryGiB() const
{
    const double gib = numberIn(m_store.value(kMemoryGiB, 0), 0, 1024, 0);
    return gib < 0.25 ? 0 : gib;
}

std::uint64_t StudioSettings::memoryBytes() const
{
    return static_cast<std::uint64_t>(memoryGiB() * 1024 * 1024 * 1024);
}

int StudioSettings::jobsAtOnce() const
{
    return static_cast<int>(numberIn(m_store.value(kJobsAtOnce, kStandardJobsAtOnce), 1, 16, kStandardJobsAtOnce));
}

QUrl StudioSettings::modelsFolder() const
{
    const QUrl folder = m_store.value(kModelsFolder).toUrl();
    return folder.isLocalFile() ? folder : QUrl();
}

bool StudioSettings::serviceOn() const
{
    return m_store.value(kServiceOn, false).toBool();
}

int StudioSettings::servicePort() const
{
    constexpr int kStandard = 8081; // that of `orfeas serve`
    return static_cast<int>(numberIn(m_store.value(kServicePort, kStandard), 1024, 65535, kStandard));
}

QString StudioSettings::exportFormat() const
{
    const QString format = m_store.value(kExportFormat).toString();
    return asset::formatFromName(format.toStdString()) ? format : QStringLiteral("glb");
}

QString StudioSettings::exportTarget() const
{
    const QString target = m_store.value(kExportTarget).toString();
    return asset::targetProfile(target.toStdString()) ? target : QString();
}

QUrl StudioSettings::exportFolder() const
{
    return rememberedFolder(m_store.value(kExportFolder), QStandardPaths::DocumentsLocation);
}

QUrl StudioSettings::importFolder() const
{
    return rememberedFolder(m_store.value(kImportFolder), QStandardPaths::PicturesLocation);
}

void StudioSettings::set(const char* key, const QVariant& now, const QVariant& wanted, bool undoable)
{
    if (now == wanted)
        return;
    const bool goesOn =
        !m_past.empty() && m_past.back().key == key && m_lastChange.isValid() && !m_lastChange.hasExpired(kOneChangeMs);
    if (undoable && !goesOn)
        m_past.push_back({ key, m_store.value(key) });
    if (undoable)
        m_lastChange.start();
    m_store.setValue(key, wanted);
    Q_EMIT changed();
}

void StudioSettings::undo()
{
    if (m_past.empty())
        return;
    const Change change = m_past.back();
    m_past.pop_back();
    m_lastChange.invalidate();
    m_store.setValue(change.key, change.before);
    Q_EMIT changed();
}

void StudioSettings::setTheme(const QString& theme)
{
    set(kTheme, this->theme(), theme);
}

void StudioSettings::setScale(double scale)
{
    set(kScale, this->scale(), std::clamp(scale, 0.75, 2.0));
}

void StudioSettings::setReducedMotion(bool reduced)
{
    set(kReducedMotion, reducedMotion(), reduced);
}

void StudioSettings::setLanguage(const QString& language)
{
    set(kLanguage, this->language(), language);
}

void StudioSettings::setNavigation(const QString& preset)
{
    set(kNavigation, navigation(), preset);
}

void StudioSettings::setEngine(const QString& id)
{
    set(kEngine, engine(), id);
}

void StudioSettings::setResolution(int resolution)
{
    set(kResolution, this->resolution(), resolution);
}

void StudioSettings::setRelief(double relief)
{
    set(kRelief, this->relief(), relief);
}

void StudioSettings::setThickness(double thickness)
{
    set(kThickness, this->thickness(), thickness);
}

void StudioSettings::setTriangles(int most)
{
    set(kTriangles, triangles(), most);
}

void StudioSettings::setTextureSide(int side)
{
    set(kTextureSide, textureSide(), side);
}

void StudioSettings::setWaitFor(const QString& what)
{
    set(kWaitFor, waitFor(), what);
}

void StudioSettings::setPrecision(const QString& precision)
{
    set(kPrecision, this->precision(), precision);
}

void StudioSettings::setMemoryGiB(double gib)
{
    set(kMemoryGiB, memoryGiB(), gib);
}

void StudioSettings::setJobsAtOnce(int most)
{
    set(kJobsAtOnce, jobsAtOnce(), most);
}

void StudioSettings::setModelsFolder(const QUrl& folder)
{
    set(kModelsFolder, modelsFolder(), folder);
}

void StudioSettings::setServiceOn(bool on)
{
    set(kServiceOn, serviceOn(), on);
}

void StudioSettings::setServicePort(int port)
{
    set(kServicePort, servicePort(), port);
}

void StudioSettings::setExportFormat(const QString& format)
{
    set(kExportFormat, exportFormat(), format, false);
}

void StudioSettings::setExportTarget(const QString& target)
{
    set(kExportTarget, exportTarget(), target, false);
}

void StudioSettings::setExportFolder(const QUrl& folder)
{
    set(kExportFolder, exportFolder(), folder, false);
}

void StudioSettings::setImportFolder(const QUrl& folder)
{
    set(kImportFolder, importFolder(), folder, false);
}

void StudioSettings::setKeys(const QString& command, const QString& keys, const QString& standard)
{
    QVariantMap changed = this->keys();
    if (keys == standard)
        changed.remove(command);
    else
        changed[command] = keys;
    set(kKeys, this->keys(), changed);
}

void StudioSettings::resetKeys()
{
    set(kKeys, keys(), QVariantMap());
}

jobs::Request StudioSettings::request() const
{
    jobs::Request request;
    request.engine = engine().toStdString();
    request.precision = precision().toStdString();
    request.resolution = resolution();
    request.engineOptions.relief = static_cast<float>(relief());
    request.engineOptions.thickness = static_cast<float>(thickness());
    request.triangles = static_cast<std::size_t>(triangles());
    request.textureSide = textureSide();
    return request;
}

} // namespace orfeas::viewmodels
