#pragma once

#include "core/service/studio_service.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace orfeas::viewmodels {

/// Every job of this session in order of submission, as the queue and the library show them.
/// \thread GUI
class JobListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.jobs")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int runningCount READ runningCount NOTIFY countsChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY countsChanged)
    Q_PROPERTY(int heldCount READ heldCount NOTIFY countsChanged)
    Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY pausedChanged)

public:
    enum Role {
        JobIdRole = Qt::UserRole + 1, ///< int: the service's id; QML has no wider whole number
        NameRole, ///< QString, the picture's own
        StateRole, ///< QString: jobs::stateName, or "removed" while that can be undone
        StageRole, ///< int: last stage there is, -1 none
        FractionRole, ///< double 0..1 of the whole job
        StatusRole, ///< QString: one line for people
        DetailRole, ///< QString: the error's own message, or the warnings; empty mostly
        ThumbnailRole, ///< QString: URL of a small picture
        PlaceRole, ///< int: running 0, waiting 1.. in starting order, then what has ended
        CreatedRole, ///< qint64: ms since 1970
        HeldRole, ///< bool: it waits for the artist's word
        SearchRole, ///< QString, lower case: all that a search looks through, the day as 2026-11-28 included
    };

    explicit JobListModel(service::StudioService& service, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    int runningCount() const { return countOf(jobs::JobState::Running) + countOf(jobs::JobState::WaitingForMemory); }
    int waitingCount() const { return countOf(jobs::JobState::Queued) - heldCount(); }
    int heldCount() const; ///< that wait for the artist's word
    bool paused() const;
    void setPaused(bool paused);

    Q_INVOKABLE void cancel(int id);
    Q_INVOKABLE void cancelAll();
    Q_INVOKABLE void cancelAllBut(int id);
    Q_INVOKABLE void retry(int id);
    /// Lets one go on that waits for the artist's word.
    Q_INVOKABLE void goOn(int id);
    /// Takes an ended job off the lists. It and its results are there for another kUndoMs, for undoRemove().
    Q_INVOKABLE void remove(int id);
    /// Brings back what was removed and can be. \return false: nothing
    Q_INVOKABLE bool undoRemove();
    static constexpr int kUndoMs = 10'000;
    /// Among the waiting jobs: -1 one earlier, +1 one later.
    Q_INVOKABLE void moveBy(int id, int steps);
    Q_INVOKABLE void moveToFront(int id);
    /// To the place, 0.., among the waiting jobs.
    Q_INVOKABLE void moveTo(int id, int place);
    /// All words again, in another language.
    void retranslate();

Q_SIGNALS:
    void countChanged();
    void countsChanged();
    void pausedChanged();
    void removed(int id, const QString& name);
    void restored(int id);

private:
    void add(const jobs::JobSnapshot& job);
    void apply(const jobs::JobSnapshot& job);
    void drop(jobs::JobId id);
    void takeOrder();
    void refreshThumbnail(jobs::JobId id);
    int rowOf(jobs::JobId id) const;
    int countOf(jobs::JobState state) const;

    struct Row {
        jobs::JobSnapshot job;
        int waitingPlace = 0; ///< 1.. among the waiting
        bool removed = false; ///< can be brought back
        bool hasSubject = false; ///< the thumbnail is the subject cut out, no longer the picture
        qint64 created = 0; ///< ms since 1970
        QString tags {};
    };
    Row rowFor(const jobs::JobSnapshot& job) const;
    static QString searchText(const Row& row);
    static int placeOf(const Row& row);
    void setRemoved(Row& row, bool removed);
    void forgetRemoved();

    service::StudioService& m_service;
    std::vector<Row> m_rows;
    QTimer m_forget; ///< runs while something can be brought back
};

} // namespace orfeas::viewmodels
