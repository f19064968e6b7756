#include "app/viewmodels/studio.h"

#include "app/viewmodels/thumbnail_provider.h"
#include "core/service/engine_weights.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <vector>

namespace orfeas::viewmodels {

namespace {
// The engine carries its own Studio, so that no global does and several engines can live side by side in tests.
constexpr auto kEngineProperty = "orfeasStudio";
constexpr int kSearchMs = 200; ///< after the last letter the library is searched too
} // namespace

Studio::Studio(service::StudioService& service, const QString& settingsFile, const QString& sessionFile,
               const engine::Registry* engines, const std::filesystem::path& dataFolder, QObject* parent)
    : QObject(parent), m_service(service), m_registry(engines), m_settings(settingsFile), m_jobs(service),
      m_queue(m_jobs, JobFilterModel::Part::Queue), m_library(m_jobs, JobFilterModel::Part::Library),
      m_selection(service), m_importer(service, m_settings), m_desk(service, m_settings), m_sheet(service),
      m_exporter(service, m_settings), m_session(service, m_selection, sessionFile),
      m_plan(m_settings, engines, dataFolder), m_storage(dataFolder), m_models(m_settings), m_memory(service.memory()),
      m_events(service, m_memory), m_steps(service, m_selection, m_session), m_comparison(service, m_selection)
{
    refreshEngines();
    // What was just brought in is what the artist wants to see.
    connect(&m_importer, &ImportController::added, &m_selection, &JobSelection::select);
    connect(&m_importer, &ImportController::added, &m_desk, [this](int first, int count) {
        const auto job = m_service.snapshot(static_cast<jobs::JobId>(first));
        if (job && job->held && !job->reached && !m_desk.active())
            m_desk.open(first);
        else if (job && job->request.hold == jobs::Hold::AfterPreview && count > 1 && !m_desk.active())
            m_sheet.setActive(true);
    });
    connect(&m_desk, &MatteDesk::accepted, &m_selection, &JobSelection::select);
    connect(&m_jobs, &JobListModel::removed, this, [this](int id) {
        if (id == m_selection.jobId())
            m_selection.select(0);
    });
    connect(&m_jobs, &JobListModel::restored, &m_selection, &JobSelection::select);

    m_exporter.setEdited([this](int job, int stage) {
        return job == m_selection.jobId() && stage == m_selection.shownStage() ? m_steps.made() : nullptr;
    });

    m_search.setSingleShot(true);
    m_search.setInterval(kSearchMs);
    connect(&m_library, &JobFilterModel::wordsChanged, &m_search, qOverload<>(&QTimer::start));
    connect(&m_search, &QTimer::timeout, this, [this] {
        if (!m_library.words().isEmpty())
            m_service.bringBack(libraryQuery(m_library.words()));
    });

    m_language.speak(m_settings.language());
    connect(&m_settings, &StudioSettings::changed, this, [this] { m_language.speak(m_settings.language()); });
    connect(&m_language, &Language::changed, this, [this] {
        m_jobs.retranslate();
        m_selection.retranslate();
        m_steps.retranslate();
        m_serviceSwitch.retranslate();
        m_desk.retranslate();
        m_sheet.retranslate();
        Q_EMIT m_exporter.retranslated();
        Q_EMIT m_comparison.changed();
    });
}

void Studio::refreshEngines()
{
    QVariantList list;
    for (const engine::EngineEntry& entry :
         m_registry != nullptr ? m_registry->entries() : std::vector<engine::EngineEntry>()) {
        const auto weights =
            entry.weightFiles ? service::findWeights(entry, {}) : Result<service::Weights>(service::Weights {});
        QVariantMap engine;
        engine[QStringLiteral("id")] = QString::fromStdString(entry.info.id);
        engine[QStringLiteral("title")] = QString::fromStdString(entry.info.title);
        engine[QStringLiteral("ready")] = static_cast<bool>(weights);
        engine[QStringLiteral("explanation")] =
            QString::fromStdString(weights ? entry.info.description : weights.error().message);
        list.append(engine);
    }
    if (list == m_engines)
        return;
    m_engines = list;
    Q_EMIT enginesChanged();
}

void Studio::install(QQmlEngine& engine)
{
    engine.setProperty(kEngineProperty, QVariant::fromValue(this));
    connect(&m_language, &Language::changed, &engine, &QQmlEngine::retranslate);
    engine.addImageProvider(QLatin1String(ThumbnailProvider::kName), new ThumbnailProvider(m_service));
}

Studio* Studio::create(QQmlEngine* engine, QJSEngine* /*scripts*/)
{
    auto* studio = engine->property(kEngineProperty).value<Studio*>();
    ORFEAS_EXPECTS(studio);
    QJSEngine::setObjectOwnership(studio, QJSEngine::CppOwnership);
    return studio;
}

void Studio::selectNeighbour(int by)
{
    std::vector<int> shown;
    for (const JobFilterModel* part : { &m_queue, &m_library }) {
        for (int row = 0; row < part->rowCount(); ++row)
            shown.push_back(part->index(row, 0).data(JobListModel::JobIdRole).toInt());
    }
    if (shown.empty())
        return;
    const auto place = std::find(shown.begin(), shown.end(), m_selection.jobId());
    const auto last = static_cast<std::ptrdiff_t>(shown.size()) - 1;
    const std::ptrdiff_t wanted =
        place == shown.end() ? 0 : std::clamp<std::ptrdiff_t>(place - shown.begin() + by, 0, last);
    m_selection.select(shown[static_cast<std::size_t>(wanted)]);
}

QString Studio::keysText(int key, int modifiers)
{
    return QKeySequence(key | (modifiers & ~static_cast<int>(Qt::KeypadModifier))).toString(QKeySequence::PortableText);
}

QString Studio::version() const
{
    return QCoreApplication::applicationVersion();
}

} // namespace orfeas::viewmodels
