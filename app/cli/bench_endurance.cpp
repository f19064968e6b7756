#include "app/cli/bench_endurance.h"

#include "app/cli/bench_cache.h"
#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/process_memory.h"
#include "core/base/machine.h"
#include "core/service/program_data.h"
#include "core/service/studio_service.h"
#include "core/service/tidy_heap.h"
#include "core/worker/process_runner.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace orfeas::cli {

namespace {

struct Options {
    int jobs = 300;
    int resolution = 64;
    bool json = false;
};

constexpr double kMostPerJob = 50e3; ///< bytes
constexpr double kWarmUp = 1.0 / 3; ///< share of the jobs until all caches are full

/// Growth from one value to the next, by least squares, after the warm-up.
double slope(const std::vector<double>& values)
{
    const auto from = static_cast<std::size_t>(kWarmUp * static_cast<double>(values.size()));
    const auto count = static_cast<double>(values.size() - from);
    double sum = 0;
    double weighted = 0;
    for (std::size_t i = from; i < values.size(); ++i) {
        const double x = static_cast<double>(i - from) - (count - 1) / 2;
        sum += x * values[i];
        weighted += x * x;
    }
    return weighted > 0 ? sum / weighted : 0;
}

/// One job after the other, each unlike the others.
class Endurance : public QObject {
public:
    Endurance(service::StudioService& service, worker::ProcessRunner& runner, std::filesystem::path picture,
              Options options)
        : m_service(service), m_runner(runner), m_picture(std::move(picture)), m_options(options)
    {
        connect(&service, &service::StudioService::jobChanged, this, &Endurance::onJob);
        submit();
    }

    const std::vector<double>& here() const { return m_here; }
    const std::vector<double>& worker() const { return m_worker; }
    int failures() const { return m_failures; }

private:
    void submit()
    {
        jobs::Request request;
        request.pictures[0] = m_picture;
        request.resolution = m_options.resolution;
        request.engineOptions.thickness = 0.5F + 1e-4F * static_cast<float>(m_here.size());
        m_service.submit(request);
    }

    void onJob(const jobs::JobSnapshot& job)
    {
        if (!jobs::isTerminal(job.state))
            return;
        m_failures += job.state == jobs::JobState::Done ? 0 : 1;
        m_service.forgetResults(job.id); // as `orfeas serve` does
        m_here.push_back(residentBytes(::getpid()));
        m_worker.push_back(residentBytes(m_runner.workerPid()));
        if (static_cast<int>(m_here.size()) < m_options.jobs)
            submit();
        else
            QCoreApplication::quit();
    }

    service::StudioService& m_service;
    worker::ProcessRunner& m_runner;
    const std::filesystem::path m_picture;
    const Options m_options;
    std::vector<double> m_here; ///< resident bytes after each job
    std::vector<double> m_worker;
    int m_failures = 0;
};

int run(const Options& options)
{
    service::TidyHeap tidy;
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
    serviceOptions.threads = threadCount();
    serviceOptions.library = *library;
    service::StudioService service(service::cachingRunner(runner, engines, folder), serviceOptions);
    tidy.watch(service);
    const Endurance trial(service, *runner, *picture, options);
    QCoreApplication::exec();
    const double here = slope(trial.here());
    const double worker = slope(trial.worker());
    const nlohmann::ordered_json line { { "bench", "endurance" },
                                        { "machine", machineLine() },
                                        { "jobs", trial.here().size() },
                                        { "failed", trial.failures() },
                                        { "service_bytes_per_job", here },
                                        { "worker_bytes_per_job", worker },
                                        { "service_bytes_at_end", trial.here().back() },
                                        { "worker_bytes_at_end", trial.worker().back() } };
    std::string text = options.json ? line.dump() + "\n" : std::string();
    for (const auto& [name, value] : line.items()) {
        if (!options.json)
            text += fmt::format("{:<24} {}\n", name, value.is_string() ? value.get<std::string>() : value.dump());
    }
    std::fputs(text.c_str(), stdout);
    return trial.failures() == 0 && here < kMostPerJob && worker < kMostPerJob ? Ok : SomeFailed;
}

} // namespace

void addBenchEndurance(CLI::App& bench, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = bench.add_subcommand("endurance", "whether memory grows with the jobs that were made");
    command->add_option("--jobs", options->jobs)->check(CLI::Range(10, 100'000))->capture_default_str();
    command->add_option("--resolution", options->resolution)
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command->add_flag("--json", options->json, "one JSON object");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace orfeas::cli
