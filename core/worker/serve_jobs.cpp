#include "core/worker/serve_jobs.h"

#include "core/worker/messages.h"

#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <new>
#include <thread>

namespace orfeas::worker {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kTellInterval = std::chrono::milliseconds(33); ///< between reports of one step's progress
constexpr auto kTrimInterval = std::chrono::seconds(2); ///< between givings back of what the heap keeps

/// Nobody is left to work for.
[[noreturn]] void endProcess()
{
    std::_Exit(0);
}

/// LibTorch's words for errors after which CUDA answers nothing else until the process ends.
bool isSticky(const Error& error)
{
    return error.code == ErrorCode::Internal && error.message.find("CUDA error") != std::string::npos;
}

/// One job that this worker runs.
class Job {
public:
    Job(Channel& channel, std::uint64_t number, StartBody start)
        : m_channel(channel), m_number(number), m_start(std::move(start)), m_fieldName(m_start.fieldName)
    {
    }

    void begin(const WorkerParts& parts)
    {
        m_thread = std::jthread([this, &parts] {
            OutcomeBody outcome = run(parts.runner);
            if (parts.jobEnded)
                parts.jobEnded();
            tell(outcomeOf(m_number, outcome));
            m_over = true;
        });
    }

    bool isOver() const { return m_over; }

    void stop()
    {
        m_stop.request_stop();
        m_answered.notify_all();
    }

    void take(AnswerBody answer)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_fieldName = answer.fieldName;
            m_answer = std::move(answer);
        }
        m_answered.notify_all();
    }

private:
    void tell(const Message& message)
    {
        if (!m_channel.send(message))
            endProcess();
    }

    /// What has a file may find no memory for it: the job's failure, told by its outcome.
    void tell(const Result<Message>& message)
    {
        if (message)
            tell(*message);
        else
            throw std::bad_alloc();
    }

    OutcomeBody run(service::JobRunner& runner)
    {
        const std::string picture = m_start.request.front().string();
        try {
            const JobContext context(
                m_stop.get_token(), [this](const Progress& progress) { onProgress(progress); }, m_start.threads);
            Result<void> outcome = runner.run(m_start.request, context, events());
            const bool broken = !outcome && isSticky(outcome.error());
            return { std::move(outcome), broken };
        } catch (const std::bad_alloc&) {
            return { Error { ErrorCode::OutOfMemory, picture + ": memory ran out; try a lower resolution" } };
        } catch (const std::exception& unexpected) {
            // what was going on when it was thrown is not known: this process is not to be trusted with more
            return { Error { ErrorCode::Internal, picture + ": unexpected: " + unexpected.what() }, true };
        }
    }

    service::RunnerEvents events()
    {
        service::RunnerEvents events;
        events.subject = [this](const std::shared_ptr<const image::Image>& subject) {
            tell(subjectOf(m_number, *subject));
        };
        events.warning = [this](const std::string& text) { tell(textOf(Kind::Warning, m_number, text)); };
        events.stage = [this](const jobs::StageResult& result) { tell(stageOf(m_number, result)); };
        events.waitsForMemory = [this](const std::string& why) { tell(textOf(Kind::WaitsForMemory, m_number, why)); };
        events.steppedDown = [this](const std::string& text) { tell(textOf(Kind::SteppedDown, m_number, text)); };
        events.fieldName = [this] {
            const std::scoped_lock lock(m_mutex);
            return m_fieldName;
        };
        events.keptField = [this] { return m_start.keptField; };
        events.keepField = [this](const std::string& bytes) { tell(fieldOf(m_number, bytes)); };
        if (m_start.tellsDecoded)
            events.decoded = [this](engine::View view, const service::DecodedPicture& picture) {
                return askDecoded(view, picture);
            };
        return events;
    }

    Result<void> askDecoded(engine::View view, const service::DecodedPicture& picture)
    {
        tell(decodedOf(m_number, { view, picture.pixels, picture.notes }));
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, [this] { return m_answer || m_stop.stop_requested(); });
        if (!m_answer)
            return Error { ErrorCode::Cancelled, "cancelled" };
        Result<void> go = m_answer->go;
        m_answer.reset();
        return go;
    }

    void onProgress(const Progress& progress)
    {
        const auto now = Clock::now();
        {
            const std::scoped_lock lock(m_mutex);
            if (m_lastStep == progress.step && now - m_lastTold < kTellInterval)
                return;
            m_lastStep = progress.step;
            m_lastTold = now;
        }
        tell(progressOf(m_number, { std::string(progress.step), progress.done, progress.total }));
    }

    Channel& m_channel;
    const std::uint64_t m_number;
    const StartBody m_start;
    std::stop_source m_stop;
    std::atomic<bool> m_over { false };
    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_answered;
    std::string m_fieldName;
    std::optional<AnswerBody> m_answer;
    std::string m_lastStep;
    Clock::time_point m_lastTold;
    std::jthread m_thread; ///< last: it uses the others
};

/// Takes one message after the other.
class Desk {
public:
    Desk(FileHandle socket, const WorkerParts& parts) : m_channel(std::move(socket)), m_parts(parts) { }

    Result<void> run()
    {
        if (!m_channel.send(helloOf({ kProtocol, m_parts.version })))
            endProcess();
        auto welcome = m_channel.receive();
        if (!welcome || welcome->kind != Kind::Welcome)
            return welcome ? Error { ErrorCode::InvalidInput, "a worker was not welcomed" } : welcome.error();
        if (auto set = setBudget(*welcome); !set)
            return set;
        const memory::Sampler sampler(m_parts.memory->budget, [this](const memory::MemorySample& sample) {
            if (!m_channel.send(sampleOf(sample)))
                endProcess();
            trimWhenIdle(sample);
        });
        while (true) {
            const auto message = m_channel.receive();
            std::erase_if(m_jobs, [](const auto& entry) { return entry.second->isOver(); });
            if (!message && message.error().code != ErrorCode::InvalidInput)
                endProcess();
            if (!message)
                return message.error();
            if (message->kind == Kind::Quit)
                break;
            if (auto done = handle(*message); !done)
                return done;
        }
        for (auto& [number, job] : m_jobs)
            job->stop();
        m_jobs.clear(); // waits for them
        return {};
    }

private:
    Result<void> handle(const Message& message)
    {
        const auto place = m_jobs.find(message.job);
        switch (message.kind) {
        case Kind::Start: {
            auto start = readStart(message);
            if (!start || place != m_jobs.end())
                return start ? Error { ErrorCode::InvalidInput, "a job was started twice" } : start.error();
            auto& job = m_jobs[message.job] = std::make_unique<Job>(m_channel, message.job, std::move(*start));
            job->begin(m_parts);
            return {};
        }
        case Kind::Cancel:
            if (place != m_jobs.end()) // else it has ended meanwhile
                place->second->stop();
            return {};
        case Kind::Answer: {
            auto answer = readAnswer(message);
            if (!answer)
                return answer.error();
            if (place != m_jobs.end())
                place->second->take(std::move(*answer));
            return {};
        }
        case Kind::Budget:
            return setBudget(message);
        default:
            return Error { ErrorCode::InvalidInput, "a worker was told what it does not take" };
        }
    }

    Result<void> setBudget(const Message& message)
    {
        const auto bytes = readBudget(message);
        if (!bytes)
            return bytes.error();
        m_parts.memory->budget->setLimit(*bytes);
        return {};
    }

    /// Between jobs memory goes back to the system: once after each busy time.
    void trimWhenIdle(const memory::MemorySample& sample)
    {
        const bool isIdle = sample.budget.jobs.empty();
        if (!isIdle) {
            m_busyAt = Clock::now();
            m_isTrimmed = false;
        } else if (!m_isTrimmed && Clock::now() - m_busyAt > kTrimInterval) {
            m_isTrimmed = true;
            m_parts.memory->budget->meter().freeCaches();
        }
    }

    Channel m_channel;
    const WorkerParts& m_parts;
    std::map<std::uint64_t, std::unique_ptr<Job>> m_jobs;
    Clock::time_point m_busyAt = Clock::now(); ///< of the sampler's thread, as the next
    bool m_isTrimmed = true;
};

} // namespace

Result<void> serveJobs(FileHandle socket, const WorkerParts& parts)
{
    return Desk(std::move(socket), parts).run();
}

} // namespace orfeas::worker
