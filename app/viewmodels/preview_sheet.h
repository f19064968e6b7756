#pragma once

#include "core/service/studio_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace orfeas::viewmodels {

/// Jobs that stop after their preview until they are sorted (jobs::Hold::AfterPreview), in order of submission. Each
/// is marked to go on or to be left; finish() does both, and what is not marked waits on. \thread GUI
class PreviewSheet : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.sheet")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int count READ count NOTIFY countsChanged)
    Q_PROPERTY(int readyCount READ readyCount NOTIFY countsChanged)
    Q_PROPERTY(int acceptedCount READ acceptedCount NOTIFY countsChanged)
    Q_PROPERTY(int rejectedCount READ rejectedCount NOTIFY countsChanged)
    Q_PROPERTY(int degrees READ degrees WRITE setDegrees NOTIFY degreesChanged)

public:
    enum Mark { None, Accepted, Rejected };
    Q_ENUM(Mark)
    enum Role {
        JobIdRole = Qt::UserRole + 1, ///< int
        NameRole, ///< QString
        StatusRole, ///< QString: one line for people
        ReadyRole, ///< bool: its preview is there and it waits
        MarkRole, ///< int: Mark
        PictureRole, ///< QString: URL of its preview, of its picture before
    };

    explicit PreviewSheet(service::StudioService& service, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool active() const { return m_active; } ///< the artist looks at it
    void setActive(bool active);
    int count() const { return rowCount(); }
    int readyCount() const;
    int acceptedCount() const { return countOf(Accepted); }
    int rejectedCount() const { return countOf(Rejected); }
    int degrees() const { return m_degrees; } ///< from where the previews are seen: meshPortrait()
    void setDegrees(int degrees);

    /// Marks a row that is ready; others stay as they are. \param mark  Mark
    Q_INVOKABLE void mark(int row, int mark);
    /// Accepted becomes rejected, all else accepted.
    Q_INVOKABLE void toggle(int row);
    /// Marks all that are ready and not marked.
    Q_INVOKABLE void markRest(int mark);
    /// The first row after `row` that is ready and not marked, from the start again at the end; -1: none.
    Q_INVOKABLE int nextUnmarked(int row) const;
    /// The accepted go on, the rejected are cancelled.
    Q_INVOKABLE void finish();
    void retranslate();

Q_SIGNALS:
    void activeChanged();
    void countsChanged();
    void degreesChanged();
    void finished(int accepted, int rejected);

private:
    struct Row {
        jobs::JobSnapshot job;
        Mark mark = None;
        bool hasPreview = false;
    };
    void take(const jobs::JobSnapshot& job);
    void drop(jobs::JobId id);
    void onStage(jobs::JobId id, const service::StageResultPtr& result);
    int rowOf(jobs::JobId id) const; ///< -1: none
    int countOf(Mark mark) const;

    service::StudioService& m_service;
    std::vector<Row> m_rows; ///< by id, ascending
    bool m_active = false;
    int m_degrees = 30;
};

} // namespace orfeas::viewmodels
