#include "core/service/studio_service.h"

#include <QtConcurrent>

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <new>

namespace orfeas::service {

namespace {

constexpr auto kTellInterval = std::chrono::milliseconds(33);

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// A runner is a border: what it throws becomes an Error here.
Result<void> runGuarded(JobRunner& runner, const jobs::Request& request, const JobContext& context,
                        const RunnerEvents& events)
{
    try {
        return runner.run(request, context, events);
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, request.front().string() + ": memory ran out; try a lower resolution" };
    } catch (const std::exception& unexpected) {
        return Error { ErrorCode::Internal, request.front().string() + ": unexpected: " + unexpected.what() };
    }
}

} // namespace

StudioService::StudioService(std::shared_ptr<JobRunner> runner, ServiceOptions options, QObject* parent)
    : QObject(parent), m_runner(std::move(runner)), m_options(options)
{
    qRegisterMetaType<jobs::JobSnapshot>();
    qRegisterMetaType<StageResultPtr>();
    qRegisterMetaType<ImagePtr>();
    m_pool.setMaxThreadCount(std::max(1, m_options.jobsAtOnce));
}

StudioService::~StudioService()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = true;
        for (auto& [id, record] : m_records)
            record.stop.request_stop();
    }
    m_pool.waitForDone();
}

jobs::JobId StudioService::submit(jobs::Request request)
{
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        job.id = ++m_lastId;
        job.request = std::move(request);
        m_queue.push(job.id, job.request.priority);
        m_records[job.id].job = job;
    }
    QMetaObject::invokeMethod(
        this,
        [this, job] {
            Q_EMIT jobAdded(job);
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
        if (!waited)
            record.job.seconds = secondsSince(record.started);
        record.job.state = jobs::JobState::Cancelled;
        record.job.remainingSeconds = 0;
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
        if (place == m_records.end() || !jobs::canMove(place->second.job.state, jobs::JobState::Queued))
            return false;
        jobs::JobSnapshot fresh;
        fresh.id = id;
        fresh.request = place->second.job.request;
        place->second = Record {};
        place->second.job = std::move(fresh);
        m_queue.push(id, place->second.job.request.priority);
        changed = place->second.job;
    }
    tell(*changed);
    Q_EMIT orderChanged();
    startMore();
    return true;
}

bool StudioService::move(jobs::JobId id, std::size_t place)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_queue.move(id, place))
            return false;
    }
    Q_EMIT orderChanged();
    return true;
}

bool StudioService::remove(jobs::JobId id)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (place == m_records.end() || !jobs::isTerminal(place->second.job.state))
            return false;
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
        while (!m_paused && m_running < std::max(1, m_options.jobsAtOnce)) {
            const auto id = m_queue.pop();
            if (!id)
                break;
            Record& record = m_records[*id];
            ++m_running;
            start(record);
            someStarted = true;
        }
        isIdle = m_running == 0 && m_queue.waiting().empty();
    }
    if (someStarted)
        Q_EMIT orderChanged();
    if (isIdle)
        Q_EMIT idle();
}

void StudioService::start(Record& record)
{
    record.job.state = jobs::JobState::Running;
    record.run = ++m_lastRun;
    record.started = Clock::now();
    tell(record.job); // before the task exists: a quick one must not be told as done first
    // A job that runs alone gets every core; jobs side by side share them, which costs less than waiting at barriers.
    const bool alone = m_running == 1 && m_queue.waiting().empty();
    const int threads = alone ? m_options.threads : m_options.threads / std::max(1, m_options.jobsAtOnce);
    const Run run { record.job.id, record.run };
    const JobContext context(
        record.stop.get_token(), [this, run](const Progress& progress) { onProgress(run, progress); }, threads);
    RunnerEvents events;
    events.subject = [this, run](const ImagePtr& subject) { onSubject(run, subject); };
    events.warning = [this, run](const std::string& text) { onWarning(run, text); };
    events.stage = [this, run](jobs::StageResult result) { onStage(run, std::move(result)); };
    const auto task = [this, run, request = record.job.request, context, events] {
        const Result<void> outcome = runGuarded(*m_runner, request, context, events);
        finish(run, outcome);
    };
    // The outcome travels by finish(); the future itself carries nothing.
    [[maybe_unused]] const auto future = QtConcurrent::run(&m_pool, task);
}

StudioService::Record* StudioService::current(Run run)
{
    const auto place = m_records.find(run.id);
    const bool counts = place != m_records.end() && place->second.run == run.number
        && place->second.job.state == jobs::JobState::Running;
    return counts ? &place->second : nullptr;
}

void StudioService::finish(Run run, const Result<void>& outcome)
{
    std::optional<jobs::JobSnapshot> job;
    {
        const std::scoped_lock lock(m_mutex);
        --m_running;
        if (Record* record = current(run)) {
            record->job.seconds = secondsSince(record->started);
            record->job.remainingSeconds = 0;
            if (outcome) {
                record->job.state = jobs::JobState::Done;
                record->job.fraction = 1;
                m_history.add(kindOf(record->job.request), record->job.seconds);
            } else {
                record->job.state = jobs::JobState::Failed;
                record->job.error = outcome.error();
            }
            job = record->job;
        }
    }
    QMetaObject::invokeMethod(
        this,
        [this, job] {
            if (job)
                Q_EMIT jobChanged(*job);
            startMore();
        },
        Qt::QueuedConnection);
}

void StudioService::onProgress(Run run, const Progress& progress)
{
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        const bool sameStep = record->job.step == progress.step;
        record->job.step = std::string(progress.step);
        record->job.stepFraction =
            progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : -1;
        record->job.fraction = record->plan.advance(record->job.reached, record->job.request.until, progress);
        record->job.seconds = secondsSince(record->started);
        if (const auto expected = m_history.expected(kindOf(record->job.request)))
            record->job.remainingSeconds = std::max(0.0, *expected - record->job.seconds);
        if (sameStep && Clock::now() - record->lastTold < kTellInterval)
            return;
        record->lastTold = Clock::now();
        job = record->job;
    }
    tell(std::move(job));
}

void StudioService::onStage(Run run, jobs::StageResult result)
{
    const auto shared = std::make_shared<const jobs::StageResult>(std::move(result));
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        record->results[static_cast<std::size_t>(shared->stage)] = shared;
        record->job.reached = shared->stage;
        record->job.seconds = secondsSince(record->started);
        record->job.fraction = record->plan.advance(shared->stage, record->job.request.until, {});
        job = record->job;
    }
    QMetaObject::invokeMethod(
        this,
        [this, id = run.id, shared, job] {
            Q_EMIT stageReady(id, shared);
            Q_EMIT jobChanged(job);
        },
        Qt::QueuedConnection);
}

void StudioService::onSubject(Run run, const ImagePtr& subject)
{
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        record->subject = subject;
    }
    QMetaObject::invokeMethod(
        this, [this, id = run.id, subject] { Q_EMIT subjectReady(id, subject); }, Qt::QueuedConnection);
}

void StudioService::onWarning(Run run, const std::string& text)
{
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        record->job.warnings.push_back(text);
        job = record->job;
    }
    tell(std::move(job));
}

void StudioService::tell(jobs::JobSnapshot job)
{
    QMetaObject::invokeMethod(
        this, [this, job = std::move(job)] { Q_EMIT jobChanged(job); }, Qt::QueuedConnection);
}

std::string StudioService::kindOf(const jobs::Request& request)
{
    return fmt::format("{}/{}/{}", request.engine, request.resolution, stageName(request.until));
}

} // namespace orfeas::service
