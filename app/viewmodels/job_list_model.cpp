#include "app/viewmodels/job_list_model.h"

#include "app/viewmodels/core_words.h"
#include "app/viewmodels/thumbnail_provider.h"
#include "app/viewmodels/words.h"

#include <QDateTime>

#include <algorithm>

namespace orfeas::viewmodels {

namespace {

constexpr int kHeldPlace = 500'000; ///< after every waiting job
constexpr int kEndedPlace = 1'000'000; ///< after those that wait for the artist

QString detailOf(const jobs::JobSnapshot& job)
{
    if (job.error)
        return QString::fromStdString(job.error->message);
    QStringList warnings;
    for (const std::string& warning : job.warnings)
        warnings += coreText(warning);
    return warnings.join(QLatin1Char('\n'));
}

} // namespace

JobListModel::JobListModel(service::StudioService& service, QObject* parent)
    : QAbstractListModel(parent), m_service(service)
{
    for (const jobs::JobSnapshot& job : service.snapshots())
        m_rows.push_back(rowFor(job));
    takeOrder();
    m_forget.setSingleShot(true);
    m_forget.setInterval(kUndoMs);
    connect(&m_forget, &QTimer::timeout, this, &JobListModel::forgetRemoved);
    connect(&service, &service::StudioService::jobAdded, this, &JobListModel::add);
    connect(&service, &service::StudioService::jobChanged, this, &JobListModel::apply);
    connect(&service, &service::StudioService::jobRemoved, this, &JobListModel::drop);
    connect(&service, &service::StudioService::orderChanged, this, &JobListModel::takeOrder);
    connect(&service, &service::StudioService::subjectReady, this, &JobListModel::refreshThumbnail);
}

int JobListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JobListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const jobs::JobSnapshot& job = row.job;
    switch (role) {
    case JobIdRole:
        return static_cast<int>(job.id);
    case NameRole:
    case Qt::DisplayRole:
        return QString::fromStdString(job.request.displayName());
    case HeldRole:
        return job.held;
    case StateRole:
        return row.removed ? QStringLiteral("removed") : QString::fromUtf8(jobs::stateName(job.state).data());
    case StageRole:
        return job.reached ? static_cast<int>(*job.reached) : -1;
    case FractionRole:
        return job.fraction;
    case StatusRole:
        return statusText(job);
    case DetailRole:
        return detailOf(job);
    case ThumbnailRole:
        return row.hasSubject ? ThumbnailProvider::subjectUrl(job.id)
                              : ThumbnailProvider::pictureUrl(job.request.front());
    case PlaceRole:
        return placeOf(row);
    case CreatedRole:
        return row.created;
    case SearchRole:
        return searchText(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> JobListModel::roleNames() const
{
    return { { JobIdRole, "jobId" },       { NameRole, "name" },
             { StateRole, "jobState" },    { StageRole, "stage" },
             { FractionRole, "fraction" }, { StatusRole, "status" },
             { DetailRole, "detail" },     { ThumbnailRole, "thumbnail" },
             { PlaceRole, "place" },       { CreatedRole, "created" },
             { HeldRole, "held" } };
}

bool JobListModel::paused() const
{
    return m_service.paused();
}

void JobListModel::setPaused(bool paused)
{
    if (paused == m_service.paused())
        return;
    m_service.setPaused(paused);
    Q_EMIT pausedChanged();
}

void JobListModel::cancel(int id)
{
    m_service.cancel(id);
}

void JobListModel::cancelAll()
{
    cancelAllBut(0);
}

void JobListModel::cancelAllBut(int id)
{
    // the waiting first, so that none starts in a place that becomes free
    for (const bool waiting : { true, false }) {
        for (const jobs::JobSnapshot& job : m_service.snapshots()) {
            if ((job.state == jobs::JobState::Queued) == waiting && job.id != static_cast<jobs::JobId>(id))
                m_service.cancel(job.id);
        }
    }
}

void JobListModel::retry(int id)
{
    m_service.retry(id);
}

void JobListModel::goOn(int id)
{
    m_service.goOn(id);
}

void JobListModel::remove(int id)
{
    const int row = rowOf(static_cast<jobs::JobId>(id));
    if (row < 0)
        return;
    const jobs::JobState state = m_rows[static_cast<std::size_t>(row)].job.state;
    if (!jobs::isTerminal(state) && state != jobs::JobState::Interrupted)
        return;
    Row& gone = m_rows[static_cast<std::size_t>(row)];
    setRemoved(gone, true);
    m_forget.start();
    Q_EMIT removed(id, QString::fromStdString(gone.job.request.displayName()));
}

bool JobListModel::undoRemove()
{
    m_forget.stop();
    bool any = false;
    for (Row& row : m_rows) {
        if (!row.removed)
            continue;
        setRemoved(row, false);
        any = true;
        Q_EMIT restored(static_cast<int>(row.job.id));
    }
    return any;
}

void JobListModel::setRemoved(Row& row, bool removed)
{
    row.removed = removed;
    const QModelIndex at = index(rowOf(row.job.id));
    Q_EMIT dataChanged(at, at, { StateRole });
}

void JobListModel::forgetRemoved()
{
    std::vector<jobs::JobId> ids;
    for (const Row& row : m_rows) {
        if (row.removed)
            ids.push_back(row.job.id);
    }
    for (const jobs::JobId id : ids)
        m_service.remove(id);
}

void JobListModel::moveBy(int id, int steps)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const int wanted = m_rows[static_cast<std::size_t>(row)].waitingPlace - 1 + steps;
    if (wanted >= 0)
        m_service.move(id, static_cast<std::size_t>(wanted));
}

void JobListModel::moveToFront(int id)
{
    m_service.move(id, 0);
}

void JobListModel::moveTo(int id, int place)
{
    m_service.move(id, static_cast<std::size_t>(std::max(0, place)));
}

void JobListModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { StatusRole, DetailRole });
}

JobListModel::Row JobListModel::rowFor(const jobs::JobSnapshot& job) const
{
    const auto record = m_service.record(job.id);
    return { job,
             0,
             false,
             m_service.hasSubject(job.id),
             record ? record->created : 0,
             record ? QString::fromStdString(record->tags) : QString() };
}

QString JobListModel::searchText(const Row& row)
{
    const jobs::Request& request = row.job.request;
    QStringList words { QString::fromStdString(request.displayName()), row.tags, QString::fromStdString(request.engine),
                        QDateTime::fromMSecsSinceEpoch(row.created).date().toString(Qt::ISODate) };
    for (const std::filesystem::path& picture : request.pictures)
        words += QString::fromStdString(picture.string());
    return words.join(QLatin1Char('\n')).toLower();
}

void JobListModel::add(const jobs::JobSnapshot& job)
{
    if (rowOf(job.id) >= 0)
        return;
    // almost always the end: jobs of an earlier start come in between what is submitted meanwhile
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), job.id,
                                        [](const Row& row, jobs::JobId id) { return row.job.id < id; });
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, rowFor(job));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT countsChanged();
}

void JobListModel::apply(const jobs::JobSnapshot& job)
{
    const int row = rowOf(job.id);
    if (row < 0)
        return;
    Row& old = m_rows[static_cast<std::size_t>(row)];
    QList<int> roles { FractionRole, StatusRole };
    const bool moved = old.job.state != job.state || old.job.held != job.held;
    if (moved)
        roles << StateRole << HeldRole << PlaceRole << DetailRole;
    if (old.job.warnings.size() != job.warnings.size())
        roles << DetailRole;
    if (old.job.reached != job.reached)
        roles << StageRole;
    const auto record = jobs::isUnderWay(job.state) ? std::nullopt : m_service.record(job.id);
    if (record && old.tags != QString::fromStdString(record->tags)) {
        old.tags = QString::fromStdString(record->tags);
        roles << SearchRole;
    }
    old.job = job;
    const QModelIndex at = index(row);
    Q_EMIT dataChanged(at, at, roles);
    if (moved)
        Q_EMIT countsChanged();
}

void JobListModel::drop(jobs::JobId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT countsChanged();
}

void JobListModel::takeOrder()
{
    int place = 0;
    for (const jobs::JobId id : m_service.waiting()) {
        ++place;
        const int row = rowOf(id);
        if (row < 0 || m_rows[static_cast<std::size_t>(row)].waitingPlace == place)
            continue;
        m_rows[static_cast<std::size_t>(row)].waitingPlace = place;
        const QModelIndex at = index(row);
        Q_EMIT dataChanged(at, at, { PlaceRole });
    }
}

void JobListModel::refreshThumbnail(jobs::JobId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[static_cast<std::size_t>(row)].hasSubject = true;
    const QModelIndex at = index(row);
    Q_EMIT dataChanged(at, at, { ThumbnailRole });
}

int JobListModel::rowOf(jobs::JobId id) const
{
    // ids rise with the rows
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                        [](const Row& row, jobs::JobId wanted) { return row.job.id < wanted; });
    return place != m_rows.end() && place->job.id == id ? static_cast<int>(place - m_rows.begin()) : -1;
}

int JobListModel::countOf(jobs::JobState state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row& row) { return row.job.state == state; }));
}

int JobListModel::heldCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.job.held && !row.removed; }));
}

int JobListModel::placeOf(const Row& row)
{
    switch (row.job.state) {
    case jobs::JobState::WaitingForMemory:
    case jobs::JobState::Running:
        return 0;
    case jobs::JobState::Queued:
        return row.job.held ? kHeldPlace : std::max(1, row.waitingPlace);
    default:
        return kEndedPlace;
    }
}

} // namespace orfeas::viewmodels
