#pragma once

#include "app/viewmodels/memory_monitor.h"
#include "core/service/studio_service.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <map>

namespace orfeas::viewmodels {

/// What happened to jobs and their memory since the window opened, in words, the newest first: starts, waits with their
/// reason, what was done when memory ran out, ends. \thread GUI
class EventLog : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.events")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< QString "14:03:12"
        TextRole, ///< QString, for people
        KindRole, ///< QString "start", "wait", "down", "done", "fail", "stop" or "worker"
        JobIdRole, ///< int; 0: of none
    };
    static constexpr std::size_t kMost = 300;

    /// \param service, memory  must outlive it
    EventLog(service::StudioService& service, const MemoryMonitor& memory, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();

private:
    struct Event {
        QDateTime when;
        QString text;
        QString kind;
        jobs::JobId job = 0;
    };
    /// What was told of a job last.
    struct Told {
        jobs::JobState state = jobs::JobState::Queued;
        std::string waitsFor;
        std::size_t stepDowns = 0;
    };
    void look(const jobs::JobSnapshot& job);
    void add(const QString& kind, const QString& text, jobs::JobId job);

    std::deque<Event> m_events; ///< the newest first
    std::map<jobs::JobId, Told> m_told;
    int m_restarts = 0;
};

} // namespace orfeas::viewmodels
