#include "core/worker/process_run.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace orfeas::worker {

namespace {

constexpr std::size_t kMostDeaths = 2; ///< that a job may run at

Error cancelled()
{
    return { ErrorCode::Cancelled, "cancelled" };
}

} // namespace

ProcessRunner::Run::Run(ProcessRunner& runner, jobs::Request request, const JobContext& context,
                        const service::RunnerEvents& events)
    : m_runner(runner), m_context(context), m_events(events), m_rest(std::move(request))
{
}

ProcessRunner::Run::~Run()
{
    leaveSeat();
}

Result<void> ProcessRunner::Run::go()
{
    while (true) {
        if (auto seated = takeSeat(); !seated)
            return seated;
        const Ended ended = follow();
        if (ended)
            return *ended;
        if (auto again = onDeath(); !again)
            return again;
        if (m_rest.after == m_rest.until && m_toldSubject)
            return {}; // nothing was left but to say so
    }
}

/// Waits for a worker and starts the job there.
Result<void> ProcessRunner::Run::takeSeat()
{
    StartBody start;
    start.threads = m_context.threads();
    start.request = m_rest;
    start.tellsDecoded = static_cast<bool>(m_events.decoded);
    start.fieldName = m_events.fieldName ? m_events.fieldName() : std::string();
    if (m_events.keptField && !start.fieldName.empty())
        start.keptField = m_events.keptField();
    const bool isSuspect = !m_deaths.empty();
    std::unique_lock lock(m_runner.m_mutex);
    const std::stop_token& stop = m_context.stopToken();
    const auto isFree = [&] { return !isSuspect || m_runner.m_suspect == 0; };
    m_runner.m_changed.wait(lock, stop, [&] {
        return (m_runner.m_isReady && isFree()) || (m_runner.m_isGone && !m_runner.m_cannotStart.empty());
    });
    if (stop.stop_requested())
        return cancelled();
    if (!m_runner.m_isReady)
        return Error { ErrorCode::Internal, m_rest.front().string() + ": " + m_runner.m_cannotStart };
    m_number = ++m_runner.m_lastNumber;
    if (isSuspect)
        m_runner.m_suspect = m_number;
    m_runner.m_seats[m_number];
    // one that cannot be told is about to be seen dead
    [[maybe_unused]] const auto sent = m_runner.m_worker->send(startOf(m_number, start));
    return {};
}

void ProcessRunner::Run::leaveSeat()
{
    const std::scoped_lock lock(m_runner.m_mutex);
    m_runner.m_seats.erase(m_number);
    if (m_number != 0 && m_runner.m_suspect == m_number)
        m_runner.m_suspect = 0;
    m_number = 0;
    m_runner.m_changed.notify_all();
}

/// Passes on what the worker says until it is done with the job.
ProcessRunner::Run::Ended ProcessRunner::Run::follow()
{
    const std::stop_token& stop = m_context.stopToken();
    std::unique_lock lock(m_runner.m_mutex);
    Seat& seat = m_runner.m_seats[m_number];
    while (true) {
        m_runner.m_changed.wait(lock, stop, [&seat] { return !seat.arrived.empty() || seat.death; });
        if (stop.stop_requested()) {
            if (m_runner.m_worker && m_runner.m_isReady && !seat.death) {
                [[maybe_unused]] const auto sent = m_runner.m_worker->send(cancelOf(m_number));
                m_runner.m_cancelled[m_number] = Clock::now() + m_runner.m_options.cancelPatience;
            }
            return cancelled();
        }
        if (seat.arrived.empty())
            return std::nullopt;
        const Message message = std::move(seat.arrived.front());
        seat.arrived.pop_front();
        lock.unlock();
        Ended ended = handle(message);
        lock.lock();
        if (ended)
            return ended;
    }
}

ProcessRunner::Run::Ended ProcessRunner::Run::handle(const Message& message)
{
    if (message.kind == Kind::Outcome)
        return onOutcome(message);
    Result<void> done = passOn(message);
    if (done)
        return std::nullopt;
    if (done.error().code != ErrorCode::OutOfMemory) {
        broken(done.error());
        return std::nullopt;
    }
    send(cancelOf(m_number)); // what it made does not fit here
    return done;
}

Result<void> ProcessRunner::Run::passOn(const Message& message)
{
    if (message.kind == Kind::Stage)
        return onStage(message);
    if (message.kind == Kind::Subject) {
        auto subject = readSubject(message);
        if (!subject)
            return subject.error();
        onSubject(std::move(*subject));
        return {};
    }
    if (message.kind == Kind::Field) {
        const auto bytes = readField(message);
        if (!bytes)
            return bytes.error();
        if (m_events.keepField)
            m_events.keepField(*bytes);
        return {};
    }
    if (message.kind == Kind::Decoded) {
        const auto picture = readDecoded(message);
        return picture ? onDecoded(*picture) : Result<void>(picture.error());
    }
    if (message.kind == Kind::Progress) {
        const auto progress = readProgress(message);
        if (!progress)
            return progress.error();
        m_lastStep = progress->step;
        m_context.report(*m_steps.insert(progress->step).first, progress->done, progress->total);
        return {};
    }
    return onText(message);
}

Result<void> ProcessRunner::Run::onText(const Message& message)
{
    const auto text = readText(message);
    if (!text)
        return text.error();
    if (message.kind == Kind::Warning && m_events.warning && m_warnings.insert(*text).second)
        m_events.warning(*text);
    else if (message.kind == Kind::WaitsForMemory && m_events.waitsForMemory)
        m_events.waitsForMemory(*text);
    else if (message.kind == Kind::SteppedDown && m_events.steppedDown)
        m_events.steppedDown(*text);
    return {};
}

/// A worker that says what cannot be understood is ended.
void ProcessRunner::Run::broken(const Error& error)
{
    const std::scoped_lock lock(m_runner.m_mutex);
    if (m_runner.m_worker)
        m_runner.m_worker->kill("was ended: " + error.message);
}

void ProcessRunner::Run::send(const Message& message)
{
    const std::scoped_lock lock(m_runner.m_mutex);
    if (m_runner.m_worker && m_runner.m_isReady) [[maybe_unused]]
        const auto sent = m_runner.m_worker->send(message); // a dead one is seen as such
}

ProcessRunner::Run::Ended ProcessRunner::Run::onOutcome(const Message& message)
{
    auto outcome = readOutcome(message);
    if (!outcome) {
        broken(outcome.error());
        return std::nullopt;
    }
    if (!outcome->broken)
        return outcome->outcome;
    // whoever else runs there is no suspect
    const std::scoped_lock lock(m_runner.m_mutex);
    if (const auto seat = m_runner.m_seats.find(m_number); seat != m_runner.m_seats.end())
        seat->second.blamed = true;
    if (m_runner.m_worker && !m_runner.m_isGone) {
        m_runner.m_blamesAll = false;
        m_runner.m_worker->kill("reported what only its end clears: " + outcome->outcome.error().message);
    }
    return std::nullopt;
}

Result<void> ProcessRunner::Run::onDecoded(const DecodedBody& picture)
{
    std::optional<Digest>& first = m_pictures[static_cast<std::size_t>(picture.view)];
    AnswerBody answer;
    if (!first) {
        first = picture.pixels;
        answer.go =
            m_events.decoded ? m_events.decoded(picture.view, { picture.pixels, picture.notes }) : Result<void>();
    } else if (*first != picture.pixels) {
        answer.go = Error { ErrorCode::Io,
                            m_rest.pictures[static_cast<std::size_t>(picture.view)].string()
                                + ": changed while it was read; try again" };
    }
    answer.fieldName = m_events.fieldName ? m_events.fieldName() : std::string();
    send(answerOf(m_number, answer));
    return {};
}

void ProcessRunner::Run::onSubject(image::Image subject)
{
    if (!m_toldSubject && m_events.subject)
        m_events.subject(std::make_shared<const image::Image>(std::move(subject)));
    m_toldSubject = true;
}

Result<void> ProcessRunner::Run::onStage(const Message& message)
{
    auto result = readStage(message);
    if (!result)
        return result.error();
    if (!result->standIn) {
        if (m_rest.after && result->stage <= *m_rest.after)
            return {}; // it has been handed out
        m_rest.after = result->stage;
    }
    if (m_events.stage)
        m_events.stage(std::move(*result));
    return {};
}

/// The worker died under the job. \error it was the second time
Result<void> ProcessRunner::Run::onDeath()
{
    Death death;
    bool blamed = false;
    {
        const std::scoped_lock lock(m_runner.m_mutex);
        const Seat& seat = m_runner.m_seats[m_number];
        death = seat.death.value_or(Death {});
        blamed = seat.blamed;
    }
    leaveSeat();
    if (m_events.waitsForMemory)
        m_events.waitsForMemory({});
    if (!blamed)
        return {};
    std::string words = death.lastWords;
    while (!words.empty() && words.back() == '\n')
        words.pop_back();
    m_deaths.push_back(fmt::format("it {}{}{}", death.how,
                                   m_lastStep.empty() ? "" : " at the step '" + m_lastStep + "'",
                                   words.empty() ? "" : "; its last words: " + words));
    if (m_deaths.size() < kMostDeaths) {
        if (m_events.warning)
            m_events.warning(fmt::format("the worker process came to an end: {}; {}", m_deaths.front(),
                                         m_rest.after
                                             ? fmt::format("going on after the stage '{}'", stageName(*m_rest.after))
                                             : "beginning again"));
        return {};
    }
    return Error { death.outOfMemory ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                   fmt::format("{}: set aside, as {} worker processes came to an end while they made it: {}",
                               m_rest.front().string(), kMostDeaths, fmt::join(m_deaths, "; then ")) };
}

} // namespace orfeas::worker
