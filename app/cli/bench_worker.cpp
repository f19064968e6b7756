#include "app/cli/bench_worker.h"

#include "app/cli/bench_cache.h"
#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "core/base/machine.h"
#include "core/service/program_data.h"
#include "core/service/studio_service.h"
#include "core/worker/process_runner.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>

namespace orfeas::cli {

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    int kills = 20;
    std::uint64_t seed = 1;
    int jobsAtOnce = 2;
    int resolution = 128;
    bool json = false;
};

constexpr int kAhead = 4; ///< jobs that wait at any time
constexpr double kBackWithin = 5; ///< seconds
constexpr int kLeastPauseMs = 150; ///< between being back at work and the next kill
constexpr int kMostPauseMs = 1500;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Keeps a service busy and kills its worker.
class Trial : public QObject {
public:
    Trial(service::StudioService& service, worker::ProcessRunner& runner, std::filesystem::path picture,
          Options options)
        : m_service(service), m_runner(runner), m_picture(std::move(picture)), m_options(options),
          m_random(options.seed)
    {
        connect(&service, &service::StudioService::jobChanged, this, &Trial::onJob);
        connect(&service, &service::StudioService::stageReady, this, &Trial::onStage);
        m_killing.setSingleShot(true);
        connect(&m_killing, &QTimer::timeout, this, &Trial::kill);
        connect(&m_asking, &QTimer::timeout, this, &Trial::ask);
        constexpr int kAskMs = 20;
        m_asking.start(kAskMs);
        m_askedAt = Clock::now();
        fill();
        pause();
    }

    bool isSound() const { return lost() == 0 && m_twice == 0 && m_slowestBack <= kBackWithin; }

    std::string text() const
    {
        nlohmann::ordered_json line { { "bench", "worker" },
                                      { "machine", machineLine() },
                                      { "kills", m_killed },
                                      { "jobs", m_stages.size() },
                                      { "done", m_done },
                                      { "lost", lost() },
                                      { "done_twice", m_twice },
                                      { "set_aside_and_retried", m_setAside },
                                      { "slowest_back_at_work_s", m_slowestBack },
                                      { "slowest_answer_s", m_slowestAnswer } };
        if (m_options.json)
            return line.dump() + "\n";
        std::string text;
        for (const auto& [name, value] : line.items())
            text += fmt::format("{:<24} {}\n", name, value.is_string() ? value.get<std::string>() : value.dump());
        return text;
    }

private:
    std::size_t lost() const { return m_stages.size() - static_cast<std::size_t>(m_done); }

    void fill()
    {
        while (m_killed < m_options.kills && m_service.waiting().size() < kAhead) {
            jobs::Request request;
            request.pictures[0] = m_picture;
            request.resolution = m_options.resolution;
            request.engineOptions.thickness = 0.5F + 1e-4F * static_cast<float>(m_stages.size()); // no two alike
            m_stages[m_service.submit(request)] = {};
        }
    }

    void pause()
    {
        const int spread = kMostPauseMs - kLeastPauseMs;
        m_killing.start(kLeastPauseMs + static_cast<int>(m_random() % static_cast<std::uint64_t>(spread)));
    }

    void kill()
    {
        m_pid = m_runner.workerPid();
        if (m_pid == 0)
            return pause();
        ::kill(m_pid, SIGKILL);
        ++m_killed;
        m_killedAt = Clock::now();
    }

    /// The first that is heard of a job in a worker after the one that was killed.
    void heard()
    {
        const int now = m_runner.workerPid();
        if (m_pid == 0 || now == 0 || now == m_pid)
            return;
        m_pid = 0;
        m_slowestBack = std::max(m_slowestBack, secondsSince(m_killedAt));
        if (m_killed < m_options.kills)
            pause();
    }

    void onStage(jobs::JobId id, const service::StageResultPtr& result)
    {
        heard();
        if (++m_stages[id][static_cast<std::size_t>(result->stage)] > 1)
            ++m_twice;
    }

    void onJob(const jobs::JobSnapshot& job)
    {
        if (job.state == jobs::JobState::Running && !job.step.empty())
            heard();
        if (job.state == jobs::JobState::Failed) {
            ++m_setAside;
            m_stages[job.id] = {}; // it is shown again what it had
            m_service.retry(job.id);
        }
        if (job.state == jobs::JobState::Done)
            ++m_done;
        fill();
        if (m_done == static_cast<int>(m_stages.size()) && m_killed >= m_options.kills)
            QCoreApplication::quit();
    }

    /// Whether the service answers, and how long its thread was away.
    void ask()
    {
        const bool answers = !m_service.snapshots().empty();
        m_slowestAnswer = std::max(m_slowestAnswer, answers ? secondsSince(m_askedAt) : kBackWithin);
        m_askedAt = Clock::now();
    }

    service::StudioService& m_service;
    worker::ProcessRunner& m_runner;
    const std::filesystem::path m_picture;
    const Options m_options;
    std::mt19937_64 m_random;
    QTimer m_killing;
    QTimer m_asking;
    std::map<jobs::JobId, std::array<int, kStages.size()>> m_stages; ///< how often each was told
    int m_killed = 0;
    int m_pid = 0; ///< of the worker that was killed; 0: others have gone on since
    Clock::time_point m_killedAt;
    Clock::time_point m_askedAt;
    int m_done = 0;
    int m_twice = 0;
    int m_setAside = 0;
    double m_slowestBack = 0;
    double m_slowestAnswer = 0;
};

int run(const Options& options)
{
    const QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    const auto picture = writeBenchPicture(folder);
    auto library = picture ? service::openLibrary(folder) : Result<std::shared_ptr<library::Library>>(picture.error());
    if (!library)
        return failed(library.error());
    const engine::Registry engines = engine::builtInEngines();
    const auto runner = std::make_shared<worker::ProcessRunner>(
        worker::ProcessRunnerOptions { worker::installedWorker(folder), ORFEAS_VERSION });
    service::ServiceOptions serviceOptions;
    serviceOptions.jobsAtOnce = options.jobsAtOnce;
    serviceOptions.threads = threadCount();
    serviceOptions.library = *library;
    service::StudioService service(service::cachingRunner(runner, engines, folder), serviceOptions);
    Trial trial(service, *runner, *picture, options);
    QCoreApplication::exec();
    std::fputs(trial.text().c_str(), stdout);
    return trial.isSound() ? Ok : SomeFailed;
}

} // namespace

void addBenchWorker(CLI::App& bench, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = bench.add_subcommand("worker", "the worker process is killed at random moments under load");
    command->add_option("--kills", options->kills)->check(CLI::Range(1, 100'000))->capture_default_str();
    command->add_option("--seed", options->seed)->capture_default_str();
    command->add_option("--jobs", options->jobsAtOnce, "at once")->check(CLI::Range(1, 64))->capture_default_str();
    command->add_option("--resolution", options->resolution)
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command->add_flag("--json", options->json, "one JSON object");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace orfeas::cli
