#include "app/viewmodels/preview_sheet.h"

#include "app/viewmodels/thumbnail_provider.h"
#include "app/viewmodels/words.h"

#include <algorithm>

namespace orfeas::viewmodels {

namespace {

/// Whether it is to be sorted, or will be.
bool belongs(const jobs::JobSnapshot& job)
{
    return job.request.hold == jobs::Hold::AfterPreview && !jobs::isTerminal(job.state)
        && job.state != jobs::JobState::Interrupted;
}

} // namespace

PreviewSheet::PreviewSheet(service::StudioService& service, QObject* parent)
    : QAbstractListModel(parent), m_service(service)
{
    for (const jobs::JobSnapshot& job : service.snapshots())
        take(job);
    connect(&service, &service::StudioService::jobAdded, this, &PreviewSheet::take);
    connect(&service, &service::StudioService::jobChanged, this, &PreviewSheet::take);
    connect(&service, &service::StudioService::jobRemoved, this, &PreviewSheet::drop);
    connect(&service, &service::StudioService::stageReady, this, &PreviewSheet::onStage);
}

int PreviewSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PreviewSheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case JobIdRole:
        return static_cast<int>(row.job.id);
    case NameRole:
    case Qt::DisplayRole:
        return QString::fromStdString(row.job.request.displayName());
    case StatusRole:
        return statusText(row.job);
    case ReadyRole:
        return row.job.held;
    case MarkRole:
        return row.mark;
    case PictureRole:
        return row.hasPreview ? ThumbnailProvider::previewUrl(row.job.id, m_degrees)
                              : ThumbnailProvider::pictureUrl(row.job.request.front());
    default:
        return {};
    }
}

QHash<int, QByteArray> PreviewSheet::roleNames() const
{
    return { { JobIdRole, "jobId" }, { NameRole, "name" }, { StatusRole, "status" },
             { ReadyRole, "ready" }, { MarkRole, "mark" }, { PictureRole, "picture" } };
}

void PreviewSheet::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        for (const Row& row : m_rows)
            m_service.fetch(row.job.id); // previews of an earlier start
    }
    Q_EMIT activeChanged();
}

int PreviewSheet::readyCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.job.held; }));
}

int PreviewSheet::countOf(Mark mark) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [mark](const Row& row) { return row.mark == mark; }));
}

void PreviewSheet::setDegrees(int degrees)
{
    degrees = ((degrees % 360) + 360) % 360;
    if (degrees == m_degrees)
        return;
    m_degrees = degrees;
    Q_EMIT degreesChanged();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { PictureRole });
}

void PreviewSheet::mark(int row, int mark)
{
    if (row < 0 || row >= rowCount() || mark < None || mark > Rejected)
        return;
    Row& marked = m_rows[static_cast<std::size_t>(row)];
    if (!marked.job.held || marked.mark == mark)
        return;
    marked.mark = static_cast<Mark>(mark);
    Q_EMIT dataChanged(index(row), index(row), { MarkRole });
    Q_EMIT countsChanged();
}

void PreviewSheet::toggle(int row)
{
    if (row >= 0 && row < rowCount())
        mark(row, m_rows[static_cast<std::size_t>(row)].mark == Accepted ? Rejected : Accepted);
}

void PreviewSheet::markRest(int wanted)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].mark == None)
            mark(row, wanted);
    }
}

int PreviewSheet::nextUnmarked(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int at = (std::max(-1, row) + step) % rowCount();
        const Row& candidate = m_rows[static_cast<std::size_t>(at)];
        if (candidate.job.held && candidate.mark == None)
            return at;
    }
    return -1;
}

void PreviewSheet::finish()
{
    std::vector<jobs::JobId> accepted;
    std::vector<jobs::JobId> rejected;
    for (const Row& row : m_rows) {
        if (row.mark != None)
            (row.mark == Accepted ? accepted : rejected).push_back(row.job.id);
    }
    for (const jobs::JobId id : accepted)
        m_service.goOn(id);
    for (const jobs::JobId id : rejected)
        m_service.cancel(id);
    Q_EMIT finished(static_cast<int>(accepted.size()), static_cast<int>(rejected.size()));
}

void PreviewSheet::take(const jobs::JobSnapshot& job)
{
    const int row = rowOf(job.id);
    if (!belongs(job)) {
        drop(job.id);
        return;
    }
    if (row < 0) {
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), job.id,
                                            [](const Row& other, jobs::JobId id) { return other.job.id < id; });
        const int at = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(place, { job, None, m_service.result(job.id, Stage::Preview) != nullptr });
        endInsertRows();
    } else {
        m_rows[static_cast<std::size_t>(row)].job = job;
        Q_EMIT dataChanged(index(row), index(row), { StatusRole, ReadyRole });
    }
    if (m_active && job.held && !m_service.result(job.id, Stage::Preview))
        m_service.fetch(job.id);
    Q_EMIT countsChanged();
}

void PreviewSheet::drop(jobs::JobId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countsChanged();
}

void PreviewSheet::onStage(jobs::JobId id, const service::StageResultPtr& result)
{
    const int row = rowOf(id);
    if (row < 0 || result->stage != Stage::Preview || result->standIn)
        return;
    m_rows[static_cast<std::size_t>(row)].hasPreview = true;
    Q_EMIT dataChanged(index(row), index(row), { PictureRole });
}

void PreviewSheet::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { StatusRole });
}

int PreviewSheet::rowOf(jobs::JobId id) const
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                        [](const Row& row, jobs::JobId wanted) { return row.job.id < wanted; });
    return place != m_rows.end() && place->job.id == id ? static_cast<int>(place - m_rows.begin()) : -1;
}

} // namespace orfeas::viewmodels
