#include "app/viewmodels/event_log.h"

#include "app/viewmodels/core_words.h"
#include "app/viewmodels/words.h"

namespace orfeas::viewmodels {

EventLog::EventLog(service::StudioService& service, const MemoryMonitor& memory, QObject* parent)
    : QAbstractListModel(parent), m_restarts(memory.restarts())
{
    connect(&service, &service::StudioService::jobChanged, this, &EventLog::look);
    connect(&service, &service::StudioService::jobRemoved, this, [this](jobs::JobId id) { m_told.erase(id); });
    connect(&memory, &MemoryMonitor::changed, this, [this, &memory] {
        if (memory.restarts() > std::exchange(m_restarts, memory.restarts()))
            add(QStringLiteral("worker"), tr("The process that makes models ended and was replaced; its jobs go on."),
                0);
    });
}

int EventLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant EventLog::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event& event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TimeRole:
        return event.when.toString(QStringLiteral("HH:mm:ss"));
    case TextRole:
    case Qt::DisplayRole:
        return event.text;
    case KindRole:
        return event.kind;
    case JobIdRole:
        return static_cast<int>(event.job);
    default:
        return {};
    }
}

QHash<int, QByteArray> EventLog::roleNames() const
{
    return { { TimeRole, "time" }, { TextRole, "what" }, { KindRole, "kind" }, { JobIdRole, "jobId" } };
}

void EventLog::look(const jobs::JobSnapshot& job)
{
    Told& told = m_told[job.id];
    const QString name = QString::fromStdString(job.request.displayName());
    for (; told.stepDowns < job.stepDowns.size(); ++told.stepDowns)
        add(QStringLiteral("down"), tr("%1: %2").arg(name, coreText(job.stepDowns[told.stepDowns])), job.id);
    if (std::exchange(told.waitsFor, job.waitsFor) != job.waitsFor && !job.waitsFor.empty())
        add(QStringLiteral("wait"), tr("%1 waits: %2").arg(name, coreText(job.waitsFor)), job.id);
    const jobs::JobState before = std::exchange(told.state, job.state);
    if (before == job.state)
        return;
    if (job.state == jobs::JobState::Queued)
        told = {};
    else if (job.state == jobs::JobState::Running && before != jobs::JobState::WaitingForMemory)
        add(QStringLiteral("start"), tr("%1 started").arg(name), job.id);
    else if (job.state == jobs::JobState::Done)
        add(QStringLiteral("done"), tr("%1: %2").arg(name, statusText(job)), job.id);
    else if (job.state == jobs::JobState::Cancelled)
        add(QStringLiteral("stop"), tr("%1: %2").arg(name, statusText(job)), job.id);
    else if (job.state == jobs::JobState::Failed)
        add(QStringLiteral("fail"), tr("%1: %2").arg(name, job.error ? errorTitle(job.error->code) : statusText(job)),
            job.id);
}

void EventLog::add(const QString& kind, const QString& text, jobs::JobId job)
{
    if (m_events.size() == kMost) {
        beginRemoveRows({}, static_cast<int>(kMost) - 1, static_cast<int>(kMost) - 1);
        m_events.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_events.push_front({ QDateTime::currentDateTime(), text, kind, job });
    endInsertRows();
    Q_EMIT countChanged();
}

} // namespace orfeas::viewmodels
