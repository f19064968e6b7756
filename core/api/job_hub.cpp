#include "core/api/job_hub.h"

#include "core/library/library.h"

#include <chrono>
#include <utility>

namespace orfeas::api {

namespace {

constexpr auto kBeat = std::chrono::seconds(15);
constexpr auto kProgress = std::chrono::milliseconds(250);

} // namespace

JobHub::JobHub(service::StudioService& service, const ClientWords& words, bool forgetResults)
    : m_service(service), m_words(words), m_forgetsResults(forgetResults),
      m_lastNumber(static_cast<std::uint64_t>(library::nowMs()) * 1000)
{
    connect(&service, &service::StudioService::jobAdded, this,
            [this](const jobs::JobSnapshot& job) { onChanged(job); });
    connect(&service, &service::StudioService::jobChanged, this,
            [this](const jobs::JobSnapshot& job) { onChanged(job); });
    connect(&service, &service::StudioService::stageReady, this,
            [this](jobs::JobId id, const service::StageResultPtr& result) { onStage(id, result); });
    connect(&service, &service::StudioService::jobRemoved, this, [this](jobs::JobId id) {
        const std::scoped_lock lock(m_mutex);
        m_logs.erase(id);
    });
    for (const jobs::JobSnapshot& job : service.snapshots())
        onChanged(job);
    connect(&m_beat, &QTimer::timeout, this, [this] { beat(); });
    m_beat.start(kBeat);
}

JobHub::~JobHub() = default;

JobMoment JobHub::momentOf(const jobs::JobSnapshot& job) const
{
    JobMoment moment { job.id, job.state, job.reached, job.step, job.fraction, job.seconds, {} };
    if (job.error)
        moment.error = m_words.about(job.request, *job.error);
    return moment;
}

std::shared_ptr<void> JobHub::listen(jobs::JobId job, std::uint64_t after, Listen listen)
{
    const std::scoped_lock lock(m_mutex);
    Log& log = m_logs[job];
    auto listener = std::make_shared<Listener>(Listener { std::move(listen) });
    for (const JobEvent& event : log.events) {
        if (event.number > after)
            listener->call(event);
    }
    std::erase_if(log.listeners, [](const auto& other) { return other.expired(); });
    log.listeners.push_back(listener);
    return listener;
}

void JobHub::whenEnded(jobs::JobId job, Listen ended)
{
    const std::scoped_lock lock(m_mutex);
    Log& log = m_logs[job];
    if (!log.events.empty() && log.events.back().isEnd)
        ended(log.events.back());
    else
        log.ends.push_back(std::move(ended));
}

void JobHub::onChanged(const jobs::JobSnapshot& job)
{
    const bool isEnd = jobs::isTerminal(job.state);
    {
        const std::scoped_lock lock(m_mutex);
        Log& log = m_logs[job.id];
        // said before the hub was there, heard after it had looked: the end is known already
        if (log.hasState && jobs::isTerminal(log.state) && jobs::isUnderWay(job.state))
            return;
        for (; log.warnings < job.warnings.size(); ++log.warnings) {
            JobEvent warning;
            warning.kind = JobEvent::Kind::Warning;
            warning.job = momentOf(job);
            warning.warning = m_words.about(job.request, job.warnings[log.warnings]);
            add(log, std::move(warning));
        }
        JobEvent event;
        event.job = momentOf(job);
        event.isEnd = isEnd;
        if (!log.hasState || log.state != job.state) {
            if (job.state == jobs::JobState::Queued)
                log.warnings = 0; // tried again
            log.hasState = true;
            log.state = job.state;
            add(log, std::move(event));
        } else if (job.state == jobs::JobState::Running
                   && std::chrono::steady_clock::now() - log.progressTold >= kProgress) {
            log.progressTold = std::chrono::steady_clock::now();
            event.kind = JobEvent::Kind::Progress;
            tell(log, event);
        }
    }
    if (isEnd && m_forgetsResults)
        m_service.forgetResults(job.id);
}

void JobHub::onStage(jobs::JobId id, const service::StageResultPtr& result)
{
    const auto job = m_service.snapshot(id);
    if (!job)
        return;
    JobEvent event;
    event.kind = JobEvent::Kind::Stage;
    event.job = momentOf(*job);
    event.stage = { result->stage,
                    result->seconds,
                    result->mesh->positions.size(),
                    result->mesh->triangles.size(),
                    result->stats.queries,
                    {} };
    for (const std::string& warning : job->warnings)
        event.stage.warnings.push_back(m_words.about(job->request, warning));
    const std::scoped_lock lock(m_mutex);
    add(m_logs[id], std::move(event));
}

void JobHub::add(Log& log, JobEvent event)
{
    event.number = ++m_lastNumber;
    log.events.push_back(event);
    if (m_observer)
        m_observer(event);
    tell(log, event);
    if (!event.isEnd)
        return;
    for (const Listen& ended : std::exchange(log.ends, {}))
        ended(event);
}

void JobHub::tell(Log& log, const JobEvent& event)
{
    const auto listeners = log.listeners; // one may end while it is called
    for (const auto& weak : listeners) {
        if (const auto listener = weak.lock())
            listener->call(event);
    }
}

void JobHub::beat()
{
    const std::scoped_lock lock(m_mutex);
    JobEvent event;
    event.kind = JobEvent::Kind::Beat;
    for (auto& [id, log] : m_logs) {
        std::erase_if(log.listeners, [](const auto& other) { return other.expired(); });
        tell(log, event);
    }
}

} // namespace orfeas::api
