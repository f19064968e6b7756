#pragma once

#include "app/viewmodels/export_controller.h"
#include "app/viewmodels/import_controller.h"
#include "app/viewmodels/job_filter_model.h"
#include "app/viewmodels/job_list_model.h"
#include "app/viewmodels/job_selection.h"
#include "app/viewmodels/memory_monitor.h"
#include "app/viewmodels/studio_session.h"
#include "app/viewmodels/studio_settings.h"
#include "core/engine/registry.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace orfeas::viewmodels {

/// All that the window talks to. The composition root makes the one object, hands it to the engine by install() and
/// keeps it alive longer than the engine.
class Studio : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(orfeas::viewmodels::JobListModel* jobs READ jobs CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::JobFilterModel* queue READ queue CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::JobFilterModel* library READ library CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::JobSelection* selection READ selection CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::ImportController* importer READ importer CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::ExportController* exporter READ exporter CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::StudioSettings* settings READ settings CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::StudioSession* session READ session CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::MemoryMonitor* memory READ memory CONSTANT)
    Q_PROPERTY(QVariantList engines READ engines NOTIFY enginesChanged)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    /// \param settingsFile, sessionFile  JSON files; empty: the user's own
    Studio(service::StudioService& service, const QString& settingsFile, const QString& sessionFile,
           QObject* parent = nullptr);

    /// The engines to choose from; must outlive this. Those in the models folder are looked for again by
    /// refreshEngines().
    void offer(const engine::Registry& engines);
    Q_INVOKABLE void refreshEngines();

    /// Makes this object the `Studio` of `engine`, its thumbnails included. Before any QML is loaded.
    void install(QQmlEngine& engine);
    /// Called by the engine when QML names `Studio` first.
    static Studio* create(QQmlEngine* engine, QJSEngine* scripts);

    /// Selects the job `by` places further down (negative: up) in the queue and then the library; stays at the ends.
    Q_INVOKABLE void selectNeighbour(int by);

    JobListModel* jobs() { return &m_jobs; }
    JobFilterModel* queue() { return &m_queue; }
    JobFilterModel* library() { return &m_library; }
    JobSelection* selection() { return &m_selection; }
    ImportController* importer() { return &m_importer; }
    ExportController* exporter() { return &m_exporter; }
    StudioSettings* settings() { return &m_settings; }
    StudioSession* session() { return &m_session; }
    MemoryMonitor* memory() { return &m_memory; }
    QVariantList engines() const { return m_engines; } ///< objects with id, title, explanation, ready
    QString version() const;

Q_SIGNALS:
    void enginesChanged();

private:
    service::StudioService& m_service;
    const engine::Registry* m_registry = nullptr;
    QVariantList m_engines;
    StudioSettings m_settings;
    JobListModel m_jobs;
    JobFilterModel m_queue;
    JobFilterModel m_library;
    JobSelection m_selection;
    ImportController m_importer;
    ExportController m_exporter;
    StudioSession m_session;
    MemoryMonitor m_memory;
};

} // namespace orfeas::viewmodels
