#pragma once

#include "app/viewmodels/studio_settings.h"
#include "core/engine/registry.h"
#include "core/service/memory_plan.h"

#include <QObject>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace orfeas::viewmodels {

/// What the settings as they are now mean for memory: how many models are made at once in the budget, as a sentence and
/// as figures. Follows the settings while it is watched; thinks on a thread of its own. \thread GUI
class PlanPreview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.plan")
    Q_PROPERTY(bool watched MEMBER m_watched WRITE setWatched NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool fits READ fits NOTIFY changed) ///< at least one model at a time
    Q_PROPERTY(int atOnce READ atOnce NOTIFY changed)
    Q_PROPERTY(double peakGiB READ peakGiB NOTIFY changed) ///< of one model
    Q_PROPERTY(double budgetGiB READ budgetGiB NOTIFY changed)
    Q_PROPERTY(double deviceGiB READ deviceGiB NOTIFY changed) ///< all that the device has

public:
    /// \param engines  null: nothing is ever known; must outlive it  \param dataFolder  where peaks were learnt
    PlanPreview(StudioSettings& settings, const engine::Registry* engines, std::filesystem::path dataFolder,
                QObject* parent = nullptr);
    ~PlanPreview() override;

    bool known() const { return m_known; }
    QString text() const;
    bool fits() const { return m_atOnce > 0; }
    int atOnce() const;
    double peakGiB() const { return m_peakGiB; }
    double budgetGiB() const { return m_budgetGiB; }
    double deviceGiB() const { return m_deviceGiB; }
    void setWatched(bool watched);

Q_SIGNALS:
    void changed();

private:
    struct Thought;
    void think();
    void take(const Thought& thought);

    StudioSettings& m_settings;
    const engine::Registry* const m_engines;
    const std::filesystem::path m_folder;
    bool m_watched = false;
    bool m_thinking = false;
    bool m_stale = false; ///< a setting changed while it thought
    bool m_known = false;
    int m_atOnce = 0;
    double m_peakGiB = 0;
    double m_budgetGiB = 0;
    double m_deviceGiB = 0;
    double m_oneMoreGiB = 0; ///< budget at which one more would start
    double m_seconds = -1; ///< of one model; below 0: not known yet
    QThreadPool m_pool; ///< one thread
};

} // namespace orfeas::viewmodels
