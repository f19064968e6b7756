#pragma once

#include "app/viewmodels/mesh_display.h"
#include "app/viewmodels/stage_list_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace orfeas::viewmodels {

/// The one job that the viewport, the stage strip and the inspector show. Follows the newest stage until the artist
/// looks back at an earlier one. \thread GUI
class JobSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.selection")
    Q_PROPERTY(int jobId READ jobId WRITE select NOTIFY jobChanged)
    Q_PROPERTY(bool hasJob READ hasJob NOTIFY jobChanged)
    Q_PROPERTY(QString name READ name NOTIFY jobChanged)
    Q_PROPERTY(QString jobState READ jobState NOTIFY progressed)
    Q_PROPERTY(QString status READ status NOTIFY progressed)
    Q_PROPERTY(QString timing READ timing NOTIFY progressed)
    Q_PROPERTY(QString warnings READ warnings NOTIFY progressed)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY progressed)
    Q_PROPERTY(QString errorDetail READ errorDetail NOTIFY progressed)
    Q_PROPERTY(QString tags READ tags WRITE setTags NOTIFY progressed)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed)
    Q_PROPERTY(QString subjectUrl READ subjectUrl NOTIFY subjectChanged)
    Q_PROPERTY(orfeas::viewmodels::StageListModel* stages READ stages CONSTANT)
    Q_PROPERTY(int shownStage READ shownStage NOTIFY resultChanged)
    Q_PROPERTY(int newestStage READ newestStage NOTIFY resultChanged)
    Q_PROPERTY(orfeas::viewmodels::MeshDisplay* display READ display CONSTANT)

public:
    explicit JobSelection(service::StudioService& service, QObject* parent = nullptr);

    int jobId() const { return static_cast<int>(m_id); } ///< 0: none
    bool hasJob() const { return m_job.has_value(); }
    QString name() const;
    QString jobState() const;
    QString status() const;
    QString timing() const; ///< "0:03 of about 0:05"
    QString warnings() const; ///< one a line
    QString tags() const; ///< words that find the job
    QString errorTitle() const;
    QString errorDetail() const;
    double fraction() const { return m_job ? m_job->fraction : 0; }
    QString subjectUrl() const; ///< of the subject cut out, else of the picture
    StageListModel* stages() { return &m_stages; }
    int shownStage() const; ///< -1: none
    int newestStage() const; ///< -1: none
    int lookedBackAt() const; ///< the earlier stage that the artist chose; -1: the newest is followed
    /// The shown stage's mesh as it was made; null: none.
    std::shared_ptr<const mesh::Mesh> shownResult() const { return m_result ? m_result->mesh : nullptr; }
    /// Shows a mesh made from the shown stage instead of it; null: the stage again. Until another stage is shown.
    void showInstead(const std::shared_ptr<const mesh::Mesh>& made);
    bool isUnderWay() const { return m_job && jobs::isUnderWay(m_job->state); }
    MeshDisplay* display() { return &m_display; } ///< the shown stage's mesh
    const MeshDisplay* display() const { return &m_display; }

    void select(int wanted); ///< a job id; 0: none
    /// Looks back at `stage` (0..3); at the newest one it follows again. Does nothing where there is no such stage.
    Q_INVOKABLE void showStage(int stage);
    void retranslate(); ///< all words again, in another language
    void setTags(const QString& tags);
    /// Stops the job and keeps the stages there are.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void jobChanged();
    void progressed();
    void subjectChanged();
    void resultChanged();

private:
    void refresh();
    void showResult(service::StageResultPtr result);

    service::StudioService& m_service;
    StageListModel m_stages;
    MeshDisplay m_display;
    jobs::JobId m_id = 0;
    std::optional<jobs::JobSnapshot> m_job;
    service::StageResultPtr m_result;
    std::optional<Stage> m_lookingBackAt;
};

} // namespace orfeas::viewmodels
