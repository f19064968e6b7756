#include "app/cli/command_bench.h"

#include "app/cli/bench_cache.h"
#include "app/cli/bench_concurrency.h"
#include "app/cli/bench_endurance.h"
#include "app/cli/bench_extraction.h"
#include "app/cli/bench_mesh.h"
#include "app/cli/bench_prediction.h"
#include "app/cli/bench_quality.h"
#include "app/cli/bench_scheduler.h"
#include "app/cli/bench_triposr.h"
#include "app/cli/bench_worker.h"
#include "app/cli/engine_words.h"
#include "app/cli/exit_code.h"
#include "app/cli/stopwatch.h"
#include "core/base/machine.h"
#include "core/base/quantile.h"
#include "core/engine/registry.h"
#include "core/service/engine_weights.h"
#include "core/service/local_runner.h"
#include "core/service/picture_list.h"
#include "core/service/pipeline.h"
#include "core/store/data_folder.h"
#include "core/worker/process_runner.h"

#include <QTemporaryDir>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace orfeas::cli {

namespace {

using Path = std::filesystem::path;

struct Words {
    std::vector<std::string> pictures;
    std::string engine;
    std::string weights;
    std::string precision = jobs::Request {}.precision;
    int resolution = 256;
    int rounds = 5;
    std::size_t triangles = BenchMeshOptions {}.triangles;
    int textureSide = BenchMeshOptions {}.textureSide;
    std::string lattice;
    bool worker = false;
    bool json = false;
};

jobs::Request requestOf(const Words& words, const std::filesystem::path& picture)
{
    jobs::Request request;
    request.pictures[0] = picture;
    request.engine = words.engine;
    request.model = words.weights;
    request.precision = words.precision;
    request.resolution = words.resolution;
    return request;
}

/// Seconds to each stage, one list a stage, over all rounds of one picture.
using StageTimes = std::array<std::vector<double>, kStages.size()>;

Result<StageTimes> timeStages(service::JobRunner& runner, const jobs::Request& request, int rounds)
{
    StageTimes times;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        service::RunnerEvents events;
        events.stage = [&times, &watch](const jobs::StageResult& result) {
            times[static_cast<std::size_t>(result.stage)].push_back(watch.took().seconds);
        };
        const JobContext context({}, {}, threadCount());
        if (auto ran = runner.run(request, context, events); !ran)
            return ran.error();
    }
    return times;
}

void tellStages(const Words& words, const std::filesystem::path& picture, const StageTimes& times)
{
    if (words.json) {
        nlohmann::ordered_json line;
        line["bench"] = "first-result";
        line["machine"] = machineLine();
        line["picture"] = picture.string();
        for (const Stage stage : kStages) {
            const auto& seconds = times[static_cast<std::size_t>(stage)];
            line["median_seconds"][std::string(stageName(stage))] = quantile(seconds, 0.5);
            line["min_seconds"][std::string(stageName(stage))] = *std::min_element(seconds.begin(), seconds.end());
        }
        line["rounds"] = words.rounds;
        line["peak_resident_mib"] = peakResidentMiB();
        std::fputs((line.dump() + "\n").c_str(), stdout);
        return;
    }
    std::string text = picture.filename().string();
    for (const Stage stage : kStages)
        text += fmt::format("  {} {:.3f} s", stageName(stage), quantile(times[static_cast<std::size_t>(stage)], 0.5));
    std::fputs((text + "\n").c_str(), stdout);
}

int runFirstResult(const Words& words)
{
    const engine::Registry engines = engine::builtInEngines();
    std::unique_ptr<service::JobRunner> runner = std::make_unique<service::LocalRunner>(engines);
    if (words.worker)
        runner = std::make_unique<worker::ProcessRunner>(
            worker::ProcessRunnerOptions { worker::installedWorker(store::defaultDataFolder()), ORFEAS_VERSION });
    if (!words.json)
        std::fputs((machineLine() + fmt::format("; median of {}\n", words.rounds)).c_str(), stdout);
    int exit = Ok;
    for (const auto& picture : service::expandPictures({ words.pictures.begin(), words.pictures.end() })) {
        const auto times = timeStages(*runner, requestOf(words, picture), words.rounds);
        if (times) {
            tellStages(words, picture, *times);
        } else {
            std::fputs((times.error().message + "\n").c_str(), stderr);
            exit = SomeFailed;
        }
    }
    return exit;
}

/// Measures each picture's field. \param measure  answers with lines of text
template<typename Measure> int runOnFields(const Words& words, const std::string& heading, const Measure& measure)
{
    const engine::Registry engines = engine::builtInEngines();
    const auto entry = engines.find(words.engine);
    if (!entry) {
        std::fputs((entry.error().message + "\n").c_str(), stderr);
        return Usage;
    }
    const auto setup = service::setupFor(**entry, words.weights, words.precision);
    const auto reconstructor =
        setup ? (*entry)->create(*setup) : Result<std::unique_ptr<engine::Reconstructor>>(setup.error());
    if (!reconstructor) {
        std::fputs((reconstructor.error().message + "\n").c_str(), stderr);
        return SomeFailed;
    }
    int exit = Ok;
    if (!words.json)
        std::fputs((machineLine() + "\n" + heading).c_str(), stdout);
    for (const auto& picture : service::expandPictures({ words.pictures.begin(), words.pictures.end() })) {
        const JobContext context({}, {}, threadCount());
        const auto field = service::makeField(requestOf(words, picture), **reconstructor, context);
        const Result<std::string> rows =
            field ? measure(picture, **field, context) : Result<std::string>(field.error());
        if (rows) {
            const std::string title = words.json ? std::string() : picture.filename().string() + "\n";
            std::fputs((title + *rows).c_str(), stdout);
        } else {
            std::fputs((rows.error().message + "\n").c_str(), stderr);
            exit = SomeFailed;
        }
    }
    return exit;
}

int runExtraction(const Words& words)
{
    return runOnFields(words, "", [&words](const Path& picture, const field::Field& field, const JobContext& context) {
        const BenchExtractionOptions options { words.resolution, words.rounds, picture.string(), words.lattice,
                                               words.json };
        return benchExtraction(field, options, context);
    });
}

int runMeshBench(const Words& words)
{
    const auto measure = [&words](const Path& picture, const field::Field& field, const JobContext& context) {
        const BenchMeshOptions options { words.resolution, words.triangles, words.textureSide, picture.string(),
                                         words.json };
        return benchMesh(field, options, context);
    };
    return runOnFields(words, benchMeshHeading(), measure);
}

int runCache(const Words& words)
{
    const QTemporaryDir folder;
    const auto picture = words.pictures.empty() ? writeBenchPicture(folder.path().toStdString())
                                                : Result<std::filesystem::path>(words.pictures.front());
    const auto text = picture ? benchCache(requestOf(words, *picture), words.rounds, words.json)
                              : Result<std::string>(picture.error());
    std::fputs((text ? *text : text.error().message + "\n").c_str(), text ? stdout : stderr);
    return text ? Ok : SomeFailed;
}

int runConcurrency(const Words& words)
{
    std::vector<jobs::Request> requests;
    for (const auto& picture : service::expandPictures({ words.pictures.begin(), words.pictures.end() }))
        requests.push_back(requestOf(words, picture));
    const auto text = requests.empty() ? Result<std::string>(Error { ErrorCode::InvalidInput, "no picture was given" })
                                       : benchConcurrency(requests, words.json);
    std::fputs((text ? *text : text.error().message + "\n").c_str(), text ? stdout : stderr);
    return text ? Ok : SomeFailed;
}

int runPrediction(const Words& words)
{
    const std::vector<std::string> engines =
        words.engine.empty() ? std::vector<std::string> { "inflate", "lite" } : std::vector { words.engine };
    const auto text =
        benchPrediction(engines, service::expandPictures({ words.pictures.begin(), words.pictures.end() }), words.json);
    std::fputs((text ? *text : text.error().message + "\n").c_str(), text ? stdout : stderr);
    return text ? Ok : SomeFailed;
}

void addPrediction(CLI::App& bench, const std::shared_ptr<Words>& words, Action& chosen)
{
    CLI::App* command = bench.add_subcommand("prediction", "predicted against measured peaks after one learning run");
    command->add_option("IMAGE", words->pictures, "pictures or folders; the first is learnt from")->required();
    command->add_option("--engine", words->engine, "only this one; else inflate and lite");
    command->add_flag("--json", words->json, "one JSON object a line");
    command->callback([words, &chosen] { chosen = [words] { return runPrediction(*words); }; });
}

void addScheduler(CLI::App& bench, Action& chosen)
{
    struct Mixes {
        int count = 1000;
        std::uint64_t seed = 1;
        bool json = false;
    };
    auto mixes = std::make_shared<Mixes>();
    CLI::App* command = bench.add_subcommand("scheduler", "the memory scheduler on simulated devices");
    command->add_option("--mixes", mixes->count, "random mixes of jobs")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--seed", mixes->seed)->capture_default_str();
    command->add_flag("--json", mixes->json, "one JSON object");
    command->callback([mixes, &chosen] {
        chosen = [mixes] {
            const SchedulerBench result = benchScheduler(mixes->count, mixes->seed, mixes->json);
            std::fputs(result.text.c_str(), stdout);
            return result.sound ? Ok : SomeFailed;
        };
    });
}

void addOptions(CLI::App& command, const std::shared_ptr<Words>& words)
{
    command.add_option("--engine", words->engine, "see `orfeas engines`");
    addWeights(command, words->weights, "the engine's weights");
    addPrecision(command, words->precision);
    command.add_option("--resolution", words->resolution)
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command.add_option("--rounds", words->rounds)->check(CLI::Range(1, 1000))->capture_default_str();
    command.add_flag("--json", words->json, "one JSON object a line");
}

CLI::App* addOne(CLI::App& bench, const std::shared_ptr<Words>& words, const char* name, const char* what)
{
    CLI::App* command = bench.add_subcommand(name, what);
    command->add_option("IMAGE", words->pictures, "pictures or folders")->required();
    addOptions(*command, words);
    return command;
}

} // namespace

void addBench(CLI::App& app, Action& chosen)
{
    CLI::App* bench = app.add_subcommand("bench", "Measure this machine");
    bench->require_subcommand(1);
    auto words = std::make_shared<Words>();
    CLI::App* first = addOne(*bench, words, "first-result", "seconds from picture to each stage");
    first->add_flag("--worker", words->worker, "by a worker process, as in the studio");
    first->callback([words, &chosen] { chosen = [words] { return runFirstResult(*words); }; });
    CLI::App* extraction =
        addOne(*bench, words, "extraction", "pyramid against dense lattice: queries, seconds, same surface");
    extraction->add_option("--lattice", words->lattice, "write the last picture's dense lattice to this file");
    extraction->callback([words, &chosen] { chosen = [words] { return runExtraction(*words); }; });
    CLI::App* mesh = addOne(*bench, words, "mesh", "simplify, unwrap and paint: seconds, and how near the outcome is");
    mesh->add_option("--triangles", words->triangles)->check(CLI::Range(4, 10'000'000))->capture_default_str();
    mesh->add_option("--texture", words->textureSide)->check(CLI::Range(64, 8192))->capture_default_str();
    mesh->callback([words, &chosen] { chosen = [words] { return runMeshBench(*words); }; });
    addScheduler(*bench, chosen);
    addTriposrBenches(*bench, chosen);
    addOne(*bench, words, "concurrency", "1, 2, 4, 6 and 8 models at once: throughput and peak memory")
        ->callback([words, &chosen] { chosen = [words] { return runConcurrency(*words); }; });
    addPrediction(*bench, words, chosen);
    addBenchServe(*bench, chosen);
    addBenchWorker(*bench, chosen);
    addBenchEndurance(*bench, chosen);
    addBenchQuality(*bench, chosen);
    CLI::App* cache = bench->add_subcommand("cache", "a repeat from the cache against computing it");
    cache->add_option("--image", words->pictures, "picture; one of our own where none is given")->expected(1);
    addOptions(*cache, words);
    cache->callback([words, &chosen] { chosen = [words] { return runCache(*words); }; });
}

} // namespace orfeas::cli
