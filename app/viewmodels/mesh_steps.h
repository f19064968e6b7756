#pragma once

#include "app/viewmodels/job_selection.h"
#include "app/viewmodels/studio_session.h"
#include "core/mesh/health.h"
#include "core/mesh/stack_history.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <stop_token>

namespace orfeas::viewmodels {

/// The steps that lead from the shown stage as it was made to the mesh on screen: added, changed, put in another order,
/// undone. The stage itself never changes. What a stage's steps are is kept with the session. Steps are replayed, and
/// the mesh's health is looked at, on a thread of its own. \thread GUI
class MeshSteps : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.steps")
    Q_PROPERTY(bool available READ available NOTIFY changed) ///< a stage is shown
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) ///< why the steps could not be done; empty: they were
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString health READ health NOTIFY changed) ///< "good", "fair", "bad"; empty: not looked at yet
    Q_PROPERTY(QString healthText READ healthText NOTIFY changed)
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed) ///< of each: { text, fix }, worst first
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY retranslated) ///< of each step there is: { name, title, help }

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< mesh::StepInfo::name
        TitleRole, ///< QString, for people
        DetailRole, ///< QString: what it did, "40,000 → 10,000 triangles, 0.3 s"; empty before
        ParametersRole, ///< QVariantList of { name, title, value, low, high, whole, words }
    };

    MeshSteps(service::StudioService& service, JobSelection& selection, StudioSession& session,
              QObject* parent = nullptr);
    ~MeshSteps() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool available() const { return m_raw != nullptr; }
    int count() const { return rowCount(); }
    bool busy() const { return m_running > 0; }
    QString trouble() const { return m_trouble; }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    QString health() const;
    QString healthText() const;
    QVariantList findings() const;
    QVariantList kinds() const;

    /// The mesh that the steps made of the shown stage; null: there are none, or they are not done yet.
    std::shared_ptr<const mesh::Mesh> made() const { return m_made; }

    /// \param words  as `orfeas mesh` takes a step: "simplify=10000"
    Q_INVOKABLE void add(const QString& words);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void moveStep(int from, int to);
    Q_INVOKABLE void setParameter(int row, const QString& parameter, double value);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    void retranslate();

Q_SIGNALS:
    void changed();
    void retranslated();

private:
    struct Outcome;

    void takeStage();
    void change(mesh::MeshStack next);
    void refresh(); ///< after a change of the stack
    void replay();
    void take(const Outcome& outcome);
    QString sessionKey() const; ///< under which the shown stage's steps are kept; empty: none is shown

    service::StudioService& m_service;
    JobSelection& m_selection;
    StudioSession& m_session;
    mesh::StackHistory m_history;
    std::vector<mesh::StepReport> m_reports; ///< of the replay on screen
    std::shared_ptr<const mesh::Mesh> m_raw;
    std::shared_ptr<const mesh::Mesh> m_made;
    QString m_key;
    QString m_trouble;
    std::optional<mesh::Health> m_health;
    std::vector<mesh::Finding> m_findings;
    bool m_pending = false; ///< the steps are done, and health looked at, when the job has ended
    quint64 m_generation = 0; ///< of the last replay asked for; outcomes of earlier ones are dropped
    int m_running = 0;
    std::stop_source m_stop; ///< of the last replay
    QThreadPool m_pool; ///< one thread; last, so that it is waited for before anything else goes
};

} // namespace orfeas::viewmodels
