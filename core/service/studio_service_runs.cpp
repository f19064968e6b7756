#include "core/service/result_shelf.h"
#include "core/service/studio_service.h"

#include <QtConcurrent>

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <new>

namespace orfeas::service {

namespace {

constexpr auto kTellInterval = std::chrono::milliseconds(33);

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

void StudioService::start(Record& record)
{
    record.job.state = jobs::JobState::Running;
    record.run = ++m_lastRun;
    record.started = Clock::now();
    record.kept.started = library::nowMs();
    record.job.error.reset();
    keep(record);
    tell(record.job); // before the task exists: a quick one must not be told as done first
    // A job that runs alone gets every core; jobs side by side share them, which costs less than waiting at barriers.
    const bool alone = m_running == 1 && m_queue.waiting().empty();
    const int threads = alone ? m_options.threads : std::max(1, m_options.threads / m_jobsAtOnce);
    const Run run { record.job.id, record.run };
    const JobContext context(
        record.stop.get_token(), [this, run](const Progress& progress) { onProgress(run, progress); }, threads);
    RunnerEvents events;
    events.subject = [this, run](const ImagePtr& subject) { onSubject(run, subject); };
    events.warning = [this, run](const std::string& text) { onWarning(run, text); };
    events.stage = [this, run](jobs::StageResult result) { onStage(run, std::move(result)); };
    events.waitsForMemory = [this, run](const std::string& why) { onWaitsForMemory(run, why); };
    events.steppedDown = [this, run](const std::string& text) { onSteppedDown(run, text); };
    events.waits = [this](bool waits) { onWaits(waits); };
    const auto task = [this, run, request = record.job.request, context, events] {
        const Result<void> outcome = runGuarded(*m_runner, prepareRun(run, request), context, events);
        finish(run, outcome);
    };
    // The outcome travels by finish(); the future itself carries nothing.
    [[maybe_unused]] const auto future = QtConcurrent::run(&m_pool, task);
}

StudioService::Record* StudioService::current(Run run)
{
    const auto place = m_records.find(run.id);
    const bool counts =
        place != m_records.end() && place->second.run == run.number && jobs::isUnderWay(place->second.job.state);
    return counts ? &place->second : nullptr;
}

void StudioService::finish(Run run, const Result<void>& outcome)
{
    std::optional<jobs::JobSnapshot> job;
    {
        const std::scoped_lock lock(m_mutex);
        if (Record* record = current(run)) {
            record->job.seconds = secondsSince(record->started);
            record->job.remainingSeconds = 0;
            record->job.waitsFor.clear();
            if (outcome) {
                record->job.state = jobs::JobState::Done;
                record->job.fraction = 1;
                m_history.add(kindOf(record->job.request), record->job.seconds);
            } else {
                record->job.state = jobs::JobState::Failed;
                record->job.error = outcome.error();
            }
            record->kept.ended = library::nowMs();
            keep(*record);
            job = record->job;
        }
    }
    if (m_keeper && job)
        m_keeper->flush(); // what is told as done is done for good
    if (job)
        tell(*job);
    QMetaObject::invokeMethod(
        this,
        [this] {
            {
                // not before its end is told: another job's end would find the service idle
                const std::scoped_lock lock(m_mutex);
                --m_running;
            }
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
    std::string uid;
    {
        const std::scoped_lock lock(m_mutex);
        if (const Record* record = current(run))
            uid = record->kept.uid;
    }
    if (m_keeper && !uid.empty() && !result.standIn)
        keepStage(uid, result);
    result.packed.reset();
    result.file.reset();
    tellStage(run, std::make_shared<const jobs::StageResult>(std::move(result)));
}

void StudioService::tellStage(Run run, const StageResultPtr& shared)
{
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        record->results[static_cast<std::size_t>(shared->stage)] = shared;
        record->job.seconds = secondsSince(record->started);
        if (!shared->standIn) {
            record->job.reached = shared->stage;
            record->job.fraction = record->plan.advance(shared->stage, record->job.request.until, {});
            if (isHeldAt(record->job.request, shared->stage)) {
                record->job.held = true;
                record->job.state = jobs::JobState::Queued;
                record->job.remainingSeconds = -1;
                record->stop.request_stop(); // winds down; what it would tell counts no more
            }
            keep(*record);
        }
        job = record->job;
    }
    sayLater(run.id, [this, id = run.id, shared, job] {
        Q_EMIT stageReady(id, shared);
        Q_EMIT jobChanged(job);
    });
}

void StudioService::onWaits(bool waits)
{
    // a run that only waits leaves its place to another
    if (waits)
        m_pool.releaseThread();
    else
        m_pool.reserveThread();
    {
        const std::scoped_lock lock(m_mutex);
        m_running += waits ? -1 : 1;
        m_following += waits ? 1 : -1;
    }
    if (waits)
        QMetaObject::invokeMethod(this, &StudioService::startMore, Qt::QueuedConnection);
}

void StudioService::onSubject(Run run, const ImagePtr& subject)
{
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        record->subject = subject;
        if (m_keeper && !record->hasThumbnail) {
            record->hasThumbnail = true;
            m_keeper->post(
                [uid = record->kept.uid, subject](library::Library& library) {
                    return library.keepThumbnail(uid, packThumbnail(*subject));
                },
                {});
        }
    }
    sayLater(run.id, [this, id = run.id, subject] { Q_EMIT subjectReady(id, subject); });
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

void StudioService::onWaitsForMemory(Run run, const std::string& why)
{
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        record->job.waitsFor = why;
        record->job.state = why.empty() ? jobs::JobState::Running : jobs::JobState::WaitingForMemory;
        job = record->job;
    }
    tell(std::move(job));
}

void StudioService::onSteppedDown(Run run, const std::string& text)
{
    jobs::JobSnapshot job;
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return;
        record->job.stepDowns.push_back(text);
        job = record->job;
    }
    tell(std::move(job));
}

void StudioService::sayLater(jobs::JobId id, std::function<void()> say)
{
    QMetaObject::invokeMethod(
        this,
        [this, id, say = std::move(say)] {
            if (snapshot(id))
                say();
        },
        Qt::QueuedConnection);
}

void StudioService::tell(jobs::JobSnapshot job)
{
    const jobs::JobId id = job.id;
    sayLater(id, [this, job = std::move(job)] { Q_EMIT jobChanged(job); });
}

std::string StudioService::kindOf(const jobs::Request& request)
{
    return fmt::format("{}/{}/{}", request.engine, request.resolution, stageName(request.until));
}

} // namespace orfeas::service
