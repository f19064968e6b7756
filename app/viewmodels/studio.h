#pragma once

#include "app/viewmodels/comparison.h"
#include "app/viewmodels/event_log.h"
#include "app/viewmodels/export_controller.h"
#include "app/viewmodels/import_controller.h"
#include "app/viewmodels/job_filter_model.h"
#include "app/viewmodels/job_list_model.h"
#include "app/viewmodels/job_selection.h"
#include "app/viewmodels/language.h"
#include "app/viewmodels/matte_desk.h"
#include "app/viewmodels/memory_monitor.h"
#include "app/viewmodels/mesh_steps.h"
#include "app/viewmodels/model_shelf.h"
#include "app/viewmodels/plan_preview.h"
#include "app/viewmodels/preview_sheet.h"
#include "app/viewmodels/service_switch.h"
#include "app/viewmodels/storage_monitor.h"
#include "app/viewmodels/studio_session.h"
#include "app/viewmodels/studio_settings.h"
#include "core/engine/registry.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
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
    Q_PROPERTY(orfeas::viewmodels::PreviewSheet* sheet READ sheet CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::MatteDesk* desk READ desk CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::ExportController* exporter READ exporter CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::StudioSettings* settings READ settings CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::StudioSession* session READ session CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::MemoryMonitor* memory READ memory CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::Comparison* comparison READ comparison CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::MeshSteps* steps READ steps CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::EventLog* events READ events CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::PlanPreview* plan READ plan CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::StorageMonitor* storage READ storage CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::ModelShelf* models READ models CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::ServiceSwitch* service READ service CONSTANT)
    Q_PROPERTY(QVariantList engines READ engines NOTIFY enginesChanged) ///< of each: { id, title, explanation, ready }
    Q_PROPERTY(orfeas::viewmodels::Language* language READ language CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    /// \param settingsFile, sessionFile  JSON files; empty: the user's own  \param engines  that may be chosen; null:
    /// none; must outlive it  \param dataFolder  of cache and library; empty: there is none
    Studio(service::StudioService& service, const QString& settingsFile, const QString& sessionFile,
           const engine::Registry* engines = nullptr, const std::filesystem::path& dataFolder = {},
           QObject* parent = nullptr);

    /// Looks again for the weights of engines in the models folder.
    Q_INVOKABLE void refreshEngines();

    /// Makes this object the `Studio` of `engine`, its thumbnails included. Before any QML is loaded.
    void install(QQmlEngine& engine);
    /// Called by the engine when QML names `Studio` first.
    static Studio* create(QQmlEngine* engine, QJSEngine* scripts);

    /// Selects the job `by` places further down (negative: up) in the queue and then the library; stays at the ends.
    Q_INVOKABLE void selectNeighbour(int by);

    /// Keys as people write them: "Ctrl+Shift+L". \param key, modifiers  Qt::Key, Qt::KeyboardModifiers
    Q_INVOKABLE static QString keysText(int key, int modifiers);

    JobListModel* jobs() { return &m_jobs; }
    JobFilterModel* queue() { return &m_queue; }
    JobFilterModel* library() { return &m_library; }
    JobSelection* selection() { return &m_selection; }
    ImportController* importer() { return &m_importer; }
    PreviewSheet* sheet() { return &m_sheet; }
    MatteDesk* desk() { return &m_desk; }
    ExportController* exporter() { return &m_exporter; }
    StudioSettings* settings() { return &m_settings; }
    StudioSession* session() { return &m_session; }
    MemoryMonitor* memory() { return &m_memory; }
    Comparison* comparison() { return &m_comparison; }
    MeshSteps* steps() { return &m_steps; }
    EventLog* events() { return &m_events; }
    PlanPreview* plan() { return &m_plan; }
    StorageMonitor* storage() { return &m_storage; }
    ModelShelf* models() { return &m_models; }
    ServiceSwitch* service() { return &m_serviceSwitch; }
    QVariantList engines() const { return m_engines; }
    Language* language() { return &m_language; }
    QString version() const;

Q_SIGNALS:
    void enginesChanged();

private:
    service::StudioService& m_service;
    const engine::Registry* const m_registry;
    QVariantList m_engines;
    StudioSettings m_settings;
    Language m_language;
    JobListModel m_jobs;
    JobFilterModel m_queue;
    JobFilterModel m_library;
    JobSelection m_selection;
    ImportController m_importer;
    MatteDesk m_desk;
    PreviewSheet m_sheet;
    ExportController m_exporter;
    StudioSession m_session;
    PlanPreview m_plan;
    StorageMonitor m_storage;
    ModelShelf m_models;
    ServiceSwitch m_serviceSwitch { m_settings };
    MemoryMonitor m_memory;
    EventLog m_events;
    MeshSteps m_steps;
    Comparison m_comparison;
    QTimer m_search; ///< runs while words are being typed
};

} // namespace orfeas::viewmodels
