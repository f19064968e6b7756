#include "core/service/studio_service.h"

#include <algorithm>

namespace orfeas::service {

namespace {

constexpr auto kAdoptInterval = std::chrono::milliseconds(300); ///< between looks for what other programs submitted

} // namespace

double StudioService::secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

StudioService::StudioService(std::shared_ptr<JobRunner> runner, ServiceOptions options, QObject* parent)
    : QObject(parent), m_runner(std::move(runner)), m_options(std::move(options))
{
    qRegisterMetaType<jobs::JobSnapshot>();
    qRegisterMetaType<StageResultPtr>();
    qRegisterMetaType<ImagePtr>();
    m_jobsAtOnce = std::max(1, m_options.jobsAtOnce);
    m_pool.setMaxThreadCount(m_jobsAtOnce);
    m_readers.setMaxThreadCount(1);
    m_lastPlace = static_cast<double>(library::nowMs());
    if (!m_options.library)
        return;
    m_keeper = std::make_unique<JobKeeper>(m_options.library);
    if (m_options.ownsQueue) {
        adopt();
        connect(&m_adopting, &QTimer::timeout, this, &StudioService::adopt);
        m_adopting.start(kAdoptInterval);
    }
}

StudioService::~StudioService()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = true;
        m_closing = true;
        for (auto& [id, record] : m_records) {
            record.stop.request_stop();
            if (!jobs::isUnderWay(record.job.state))
                continue;
            // goes on at the next start
            record.job.state = jobs::JobState::Interrupted;
            keep(record);
        }
    }
    m_readers.waitForDone();
    m_pool.waitForDone();
    m_keeper.reset(); // writes what is left, while all that its failures touch is there
}

jobs::JobId StudioService::submit(jobs::Request request, std::string uid)
{
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        job.id = ++m_lastId;
        job.request = std::move(request);
        job.held = isHeldAt(job.request, {});
        if (!job.held)
            m_queue.push(job.id, job.request.priority);
        job.uid = uid.empty() ? library::newUid() : std::move(uid);
        Record& record = m_records[job.id];
        record.job = job;
        record.kept.uid = job.uid;
        record.kept.created = library::nowMs();
        record.kept.place = ++m_lastPlace;
        keep(record);
        if (job.request.priority != 0)
            keepOrder();
    }
    sayLater(job.id, [this, job] { Q_EMIT jobAdded(job); });
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT orderChanged();
            startMore();
        },
        Qt::QueuedConnection);
    return job.id;
}

bool StudioService::cancel(jobs::JobId id)
{
    jobs::JobSnapshot job;
    bool waited = false;
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (place == m_records.end() || jobs::isTerminal(place->second.job.state))
            return false;
        Record& record = place->second;
        record.stop.request_stop();
        waited = m_queue.remove(id);
        if (jobs::isUnderWay(record.job.state))
            record.job.seconds = secondsSince(record.started);
        record.job.state = jobs::JobState::Cancelled;
        record.job.held = false;
        record.job.remainingSeconds = 0;
        record.job.waitsFor.clear();
        record.kept.ended = library::nowMs();
        keep(record);
        job = record.job;
    }
    tell(std::move(job));
    if (waited) {
        Q_EMIT orderChanged();
        startMore();
    }
    return true;
}

bool StudioService::retry(jobs::JobId id)
{
    std::optional<jobs::JobSnapshot> changed;
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (place == m_records.end() || jobs::isUnderWay(place->second.job.state)
            || !jobs::canMove(place->second.job.state, jobs::JobState::Queued))
            return false;
        jobs::JobSnapshot fresh;
        fresh.id = id;
        Record& record = place->second;
        fresh.uid = record.job.uid;
        fresh.request = record.job.request;
        if (fresh.request.hold == jobs::Hold::BeforeStart)
            fresh.request.hold = jobs::Hold::Never; // that it starts is what is asked for
        library::JobRecord kept = std::move(record.kept);
        const bool resumes = m_keeper && record.job.reached.has_value();
        record = Record {};
        record.job = std::move(fresh);
        record.resumes = resumes;
        record.kept = std::move(kept);
        record.kept.place = ++m_lastPlace;
        record.kept.crashes = 0;
        keep(record);
        m_queue.push(id, record.job.request.priority);
        changed = record.job;
    }
    tell(*changed);
    Q_EMIT orderChanged();
    startMore();
    return true;
}

bool StudioService::isHeldAt(const jobs::Request& request, std::optional<Stage> reached)
{
    return request.hold == jobs::Hold::BeforeStart
        || (request.hold == jobs::Hold::AfterPreview && reached && *reached < request.until);
}

bool StudioService::goOn(jobs::JobId id)
{
    jobs::JobSnapshot changed;
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (place == m_records.end() || !place->second.job.held)
            return false;
        Record& record = place->second;
        record.job.held = false;
        record.job.request.hold = jobs::Hold::Never;
        record.stop = {}; // that of the run that was held is used up
        record.resumes = m_keeper && record.job.reached.has_value();
        record.kept.place = ++m_lastPlace;
        keep(record);
        m_queue.push(id, record.job.request.priority);
        changed = record.job;
    }
    tell(std::move(changed));
    Q_EMIT orderChanged();
    startMore();
    return true;
}

bool StudioService::amend(jobs::JobId id, jobs::Request request)
{
    jobs::JobSnapshot changed;
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (place == m_records.end() || place->second.job.state != jobs::JobState::Queued || place->second.job.reached)
            return false;
        Record& record = place->second;
        request.hold = record.job.request.hold;
        request.priority = record.job.request.priority;
        record.job.request = std::move(request);
        keep(record);
        changed = record.job;
    }
    tell(std::move(changed));
    return true;
}

bool StudioService::move(jobs::JobId id, std::size_t place)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_queue.move(id, place))
            return false;
        keepOrder();
    }
    Q_EMIT orderChanged();
    return true;
}

bool StudioService::remove(jobs::JobId id)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        const bool over = place != m_records.end()
            && (jobs::isTerminal(place->second.job.state) || place->second.job.state == jobs::JobState::Interrupted)
            && !m_queue.waits(id);
        if (!over)
            return false;
        if (m_keeper)
            m_keeper->post(
                [uid = place->second.kept.uid](library::Library& library) -> Result<void> {
                    auto trashed = library.trash(uid, true);
                    return trashed ? Result<void>() : Result<void>(trashed.error());
                },
                {});
        m_records.erase(place);
    }
    Q_EMIT jobRemoved(id);
    return true;
}

void StudioService::setPaused(bool paused)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = paused;
    }
    startMore();
}

void StudioService::setJobsAtOnce(int most)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobsAtOnce = std::max(1, most);
    }
    m_pool.setMaxThreadCount(std::max(1, most));
    startMore();
}

bool StudioService::paused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_paused;
}

std::optional<jobs::JobSnapshot> StudioService::snapshot(jobs::JobId id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_records.find(id);
    if (place == m_records.end())
        return std::nullopt;
    return place->second.job;
}

std::vector<jobs::JobSnapshot> StudioService::snapshots() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<jobs::JobSnapshot> all;
    all.reserve(m_records.size());
    for (const auto& [id, record] : m_records)
        all.push_back(record.job);
    return all;
}

std::vector<jobs::JobId> StudioService::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.waiting();
}

StageResultPtr StudioService::result(jobs::JobId id, Stage stage) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_records.find(id);
    return place == m_records.end() ? nullptr : place->second.results[static_cast<std::size_t>(stage)];
}

StageResultPtr StudioService::bestResult(jobs::JobId id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_records.find(id);
    if (place == m_records.end())
        return nullptr;
    const auto& results = place->second.results;
    const auto best =
        std::find_if(results.rbegin(), results.rend(), [](const auto& result) { return result != nullptr; });
    return best == results.rend() ? nullptr : *best;
}

ImagePtr StudioService::subject(jobs::JobId id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_records.find(id);
    return place == m_records.end() ? nullptr : place->second.subject;
}

void StudioService::startMore()
{
    bool someStarted = false;
    bool isIdle = false;
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_paused && m_running < m_jobsAtOnce) {
            const auto id = m_queue.pop();
            if (!id)
                break;
            Record& record = m_records[*id];
            ++m_running;
            start(record);
            someStarted = true;
        }
        isIdle = m_running == 0 && m_following == 0 && m_queue.waiting().empty();
    }
    if (someStarted)
        Q_EMIT orderChanged();
    letOldOnesGo();
    if (isIdle)
        Q_EMIT idle();
}

} // namespace orfeas::service
