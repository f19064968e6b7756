#include "core/worker/process_runner.h"

#include "core/base/log.h"
#include "core/memory/host_meter.h"
#include "core/worker/messages.h"
#include "core/worker/process_run.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::worker {

namespace {

constexpr int kMostFailedStarts = 3; ///< in a row, before jobs are told
constexpr auto kFirstPause = std::chrono::milliseconds(100); ///< after a failed start; doubled each time
constexpr auto kLongestPause = std::chrono::seconds(5);

} // namespace

ProcessRunner::ProcessRunner(ProcessRunnerOptions options) : m_options(std::move(options)), m_budget(m_options.budget)
{
    {
        const std::scoped_lock lock(m_mutex);
        startWorker();
    }
    m_supervisor = std::jthread([this](const std::stop_token& over) { supervise(over); });
}

ProcessRunner::~ProcessRunner()
{
    m_supervisor.request_stop();
    m_supervisor.join();
    std::unique_ptr<WorkerProcess> last;
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_isReady = false;
        last = std::move(m_worker);
    }
}

void ProcessRunner::startWorker()
{
    m_isGone = false;
    m_isReady = false;
    m_blamesAll = true;
    auto started = WorkerProcess::start(m_options.command,
                                        { [this](Message&& message) { return onMessage(std::move(message)); },
                                          [this](const Death& death) { onDied(death); } },
                                        m_options.heartbeat);
    if (started) {
        m_worker = std::move(*started);
        return;
    }
    ++m_failedStarts;
    m_cannotStart = started.error().message;
    m_startAgainAt = Clock::now() + kLongestPause;
    m_isGone = true;
}

/// Keeps a worker there: clears away what died and starts the next, and ends one that does not hear.
void ProcessRunner::supervise(const std::stop_token& over)
{
    constexpr auto kLook = std::chrono::milliseconds(200);
    std::unique_lock lock(m_mutex);
    while (!over.stop_requested()) {
        m_changed.wait_for(lock, over, kLook, [this] { return m_isGone && Clock::now() >= m_startAgainAt; });
        if (m_isGone && m_worker) {
            auto gone = std::move(m_worker);
            lock.unlock();
            gone.reset();
            lock.lock();
        }
        if (m_isGone && !over.stop_requested() && Clock::now() >= m_startAgainAt) {
            startWorker();
            m_changed.notify_all();
        }
        endHungWorker();
    }
}

/// m_mutex held
void ProcessRunner::endHungWorker()
{
    const auto now = Clock::now();
    const bool hangs =
        std::any_of(m_cancelled.begin(), m_cancelled.end(), [now](const auto& entry) { return entry.second < now; });
    if (!hangs || !m_worker || m_isGone)
        return;
    m_blamesAll = false; // whose cancel it did not hear is known, and over
    m_cancelled.clear();
    m_worker->kill(fmt::format("did not end a cancelled job within {:.1f} s",
                               std::chrono::duration<double>(m_options.cancelPatience).count()));
}

Result<void> ProcessRunner::onMessage(Message&& message)
{
    switch (message.kind) {
    case Kind::Hello:
        return onHello(message);
    case Kind::Sample:
        return onSample(message);
    case Kind::Progress:
    case Kind::Subject:
    case Kind::Decoded:
    case Kind::Warning:
    case Kind::WaitsForMemory:
    case Kind::SteppedDown:
    case Kind::Field:
    case Kind::Stage:
    case Kind::Outcome:
        break;
    default:
        return Error { ErrorCode::InvalidInput, "it said what a worker does not say" };
    }
    const std::scoped_lock lock(m_mutex);
    if (message.kind == Kind::Outcome)
        m_cancelled.erase(message.job);
    if (const auto seat = m_seats.find(message.job); seat != m_seats.end()) {
        seat->second.arrived.push_back(std::move(message));
        m_changed.notify_all();
    }
    return {};
}

Result<void> ProcessRunner::onHello(const Message& message)
{
    const auto hello = readHello(message);
    if (!hello)
        return hello.error();
    const std::scoped_lock lock(m_mutex);
    if (hello->protocol != kProtocol || hello->version != m_options.version) {
        m_cannotStart = fmt::format("the worker is of version {}, this program of {}: start it again", hello->version,
                                    m_options.version);
        return Error { ErrorCode::InvalidInput, "it is of another version" };
    }
    if (!m_worker)
        return {}; // it is being cleared away
    if (auto sent = m_worker->send(budgetOf(Kind::Welcome, m_budget)); !sent)
        return sent;
    m_isReady = true;
    m_failedStarts = 0;
    m_cannotStart.clear();
    m_changed.notify_all();
    return {};
}

Result<void> ProcessRunner::onSample(const Message& message)
{
    auto sample = readSample(message);
    if (!sample)
        return sample.error();
    if (!m_options.monitor)
        return {};
    memory::HostMeter host;
    if (const auto here = host.read(); here && sample->device == host.device()) {
        // the worker takes this process for another program
        const std::uint64_t ours = std::min(here->ours, sample->others);
        sample->others -= ours;
        sample->cache += ours;
    }
    m_options.monitor->add(std::move(*sample));
    return {};
}

void ProcessRunner::onDied(const Death& death)
{
    const std::scoped_lock lock(m_mutex);
    onGone(death);
    m_changed.notify_all();
}

void ProcessRunner::onGone(const Death& death)
{
    if (m_isEnding)
        return;
    log(LogLevel::Warning, "worker", "the worker " + death.how);
    if (m_options.monitor)
        m_options.monitor->countRestart();
    if (m_isReady) {
        m_startAgainAt = Clock::now();
    } else {
        m_startAgainAt = Clock::now() + std::min<Clock::duration>(kLongestPause, kFirstPause * (1 << m_failedStarts));
        m_failedStarts = std::min(m_failedStarts + 1, kMostFailedStarts);
        if (m_failedStarts == kMostFailedStarts && m_cannotStart.empty())
            m_cannotStart = fmt::format("the worker cannot be started: it {}; {}", death.how, death.lastWords);
    }
    m_isGone = true;
    m_isReady = false;
    m_cancelled.clear();
    for (auto& [number, seat] : m_seats) {
        seat.death = death;
        seat.blamed = m_blamesAll || seat.blamed;
    }
}

Result<void> ProcessRunner::run(const jobs::Request& request, const JobContext& context,
                                const service::RunnerEvents& events)
{
    return Run(*this, request, context, events).go();
}

void ProcessRunner::setBudget(std::uint64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_budget = bytes;
    if (m_worker && m_isReady) [[maybe_unused]]
        const auto sent = m_worker->send(budgetOf(Kind::Budget, bytes)); // a dead one is replaced
}

int ProcessRunner::workerPid() const
{
    const std::scoped_lock lock(m_mutex);
    return m_worker && !m_isGone ? m_worker->pid() : 0;
}

} // namespace orfeas::worker
