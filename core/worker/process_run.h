#pragma once

#include "core/worker/messages.h"
#include "core/worker/process_runner.h"

namespace orfeas::worker {

/// One job of a ProcessRunner: in one worker after the other, as far as each goes. Its events are called on the thread
/// that calls go(). What a second worker tells again is not told again.
class ProcessRunner::Run {
public:
    Run(ProcessRunner& runner, jobs::Request request, const JobContext& context, const service::RunnerEvents& events);
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;
    ~Run();

    Result<void> go();

private:
    /// How a worker was done with the job: its outcome, or nothing when it died.
    using Ended = std::optional<Result<void>>;

    Result<void> takeSeat();
    Ended follow();
    Ended handle(const Message& message);
    /// Tells the events what the worker says of a job that goes on. \error it cannot be understood, or does not fit
    /// here
    Result<void> passOn(const Message& message);
    Ended onOutcome(const Message& message);
    Result<void> onDecoded(const DecodedBody& picture);
    Result<void> onStage(const Message& message);
    Result<void> onText(const Message& message);
    void onSubject(image::Image subject);
    Result<void> onDeath();
    void broken(const Error& error);
    void send(const Message& message);
    void leaveSeat();

    ProcessRunner& m_runner;
    const JobContext& m_context;
    const service::RunnerEvents& m_events;
    jobs::Request m_rest; ///< what is left to make
    Number m_number = 0;
    std::set<std::string> m_steps; ///< names that were told; they stay
    std::string m_lastStep;
    std::set<std::string> m_warnings; ///< told
    std::array<std::optional<Digest>, engine::kViews.size()> m_pictures; ///< as decoded first
    bool m_toldSubject = false;
    std::vector<std::string> m_deaths; ///< that it ran at, with their evidence
};

} // namespace orfeas::worker
