#include "app/cli/bench_quality.h"

#include "app/cli/contact_sheet.h"
#include "app/cli/engine_words.h"
#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/stopwatch.h"
#include "app/cli/studio_program.h"
#include "core/asset/writer.h"
#include "core/base/machine.h"
#include "core/base/quantile.h"
#include "core/service/local_runner.h"

#include <QProcess>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>

namespace orfeas::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::array kViews { "front", "three_quarter" };
constexpr std::array kMeasures { "cd", "f2", "f5", "iou", "nc", "silbox" }; ///< of evaluate.py
constexpr int kScoringPatienceMs = 3'600'000;

struct Words {
    fs::path set;
    fs::path out;
    fs::path scorer;
    std::vector<std::string> only;
    jobs::Request request;
    int points = 30'000;
    bool sheet = false;
    bool json = false;
};

/// The set's items that have a picture of the view, by name.
std::vector<std::string> itemsOf(const Words& words, const std::string& view)
{
    std::vector<std::string> items;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(words.set, failed)) {
        const std::string name = entry.path().filename().string();
        const bool wanted =
            words.only.empty() || std::find(words.only.begin(), words.only.end(), name) != words.only.end();
        if (wanted && fs::exists(entry.path() / (view + ".png"), failed))
            items.push_back(name);
    }
    std::sort(items.begin(), items.end());
    return items;
}

fs::path meshOf(const Words& words, const std::string& view, const std::string& item)
{
    return words.out / words.request.engine / view / (item + ".glb");
}

/// Makes the item's mesh as every other job is made. \return seconds
Result<double> makeMesh(service::JobRunner& runner, const Words& words, const std::string& view,
                        const std::string& item)
{
    jobs::Request request = words.request;
    request.pictures[0] = words.set / item / (view + ".png");
    std::shared_ptr<const mesh::Mesh> last;
    service::RunnerEvents events;
    events.stage = [&last](const jobs::StageResult& result) { last = result.mesh; };
    const JobContext context({}, {}, threadCount());
    const Stopwatch watch;
    if (auto ran = runner.run(request, context, events); !ran)
        return ran.error();
    const double seconds = watch.took().seconds;
    asset::WriteOptions options;
    options.overwrite = true;
    const auto written = asset::write(*last, asset::Format::Glb, meshOf(words, view, item), options, context);
    if (!written)
        return written.error();
    return seconds;
}

/// What evaluate.py says of all meshes of a view. \error Io  it cannot be run or read
Result<nlohmann::json> scored(const Words& words, const std::string& view)
{
    const fs::path folder = words.out / words.request.engine;
    const fs::path file = folder / (view + ".json");
    QStringList arguments { QString::fromStdString(words.scorer.string()),
                            QString::fromStdString(words.set.string()),
                            QString::fromStdString((folder / view).string()),
                            "--view",
                            QString::fromStdString(view),
                            "--frame",
                            "view",
                            "--points",
                            QString::number(words.points),
                            "--out",
                            QString::fromStdString(file.string()),
                            "--quiet" };
    if (!words.only.empty())
        arguments << "--only" << QString::fromStdString(fmt::format("{}", fmt::join(words.only, ",")));
    const char* named = std::getenv("ORFEAS_PYTHON");
    const std::string python = named != nullptr ? named : "python3";
    QProcess scorer;
    scorer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    scorer.start(QString::fromStdString(python), arguments);
    if (!scorer.waitForFinished(kScoringPatienceMs) || scorer.exitCode() != 0)
        return Error { ErrorCode::Io,
                       fmt::format("{} {}: it failed; it needs numpy, scipy, trimesh, libigl and Pillow "
                                   "(ORFEAS_PYTHON names another Python)",
                                   python, words.scorer.string()) };
    std::ifstream stream(file);
    auto json = nlohmann::json::parse(stream, nullptr, false);
    if (json.is_discarded() || !json.contains("items") || json["items"].empty())
        return Error { ErrorCode::Io, file.string() + ": holds no scores" };
    return json["items"];
}

nlohmann::ordered_json summaryOf(const nlohmann::json& items, const char* fit)
{
    nlohmann::ordered_json summary;
    for (const char* measure : kMeasures) {
        std::vector<double> values;
        for (const auto& item : items)
            values.push_back(item.at(fit).value(measure, 0.0));
        double sum = 0;
        for (const double value : values)
            sum += value;
        summary["mean"][measure] = sum / static_cast<double>(values.size());
        summary["median"][measure] = quantile(values, 0.5);
    }
    return summary;
}

void tell(const Words& words, const std::string& view, const nlohmann::json& items, double seconds)
{
    nlohmann::ordered_json line { { "bench", "quality" },
                                  { "machine", machineLine() },
                                  { "set", words.set.filename().string() },
                                  { "engine", words.request.engine },
                                  { "view", view },
                                  { "items", items.size() },
                                  { "median_seconds", seconds } };
    for (const char* fit : { "aligned", "raw" })
        line[fit] = summaryOf(items, fit);
    if (words.json) {
        std::fputs((line.dump() + "\n").c_str(), stdout);
        std::fflush(stdout);
        return;
    }
    std::string text = fmt::format("{} {} {}, {} items, {:.2f} s a mesh\n", line["set"].get<std::string>(),
                                   words.request.engine, view, items.size(), seconds);
    for (const char* fit : { "aligned", "raw" }) {
        for (const char* kind : { "mean", "median" }) {
            text += fmt::format("  {:<8}{:<7}", fit, kind);
            for (const char* measure : kMeasures)
                text += fmt::format("  {} {:.4f}", measure, line[fit][kind][measure].get<double>());
            text += "\n";
        }
    }
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout); // the next view takes minutes
}

Result<void> writeSheet(const Words& words, const std::string& view, const std::vector<std::string>& items)
{
    std::vector<SheetRow> rows;
    rows.reserve(items.size());
    for (const std::string& item : items)
        rows.push_back({ item, words.set / item / (view + ".png"), meshOf(words, view, item) });
    return writeContactSheet(rows, studioProgram(), words.out / words.request.engine / (view + ".jpg"));
}

Result<void> runView(service::JobRunner& runner, const Words& words, const std::string& view)
{
    const std::vector<std::string> items = itemsOf(words, view);
    if (items.empty())
        return Error { ErrorCode::NotFound, fmt::format("{}: holds no folder with {}.png", words.set.string(), view) };
    std::error_code failed;
    fs::create_directories(words.out / words.request.engine / view, failed);
    if (failed)
        return Error { ErrorCode::Io, fmt::format("{}: {}", words.out.string(), failed.message()) };
    std::vector<double> seconds;
    for (const std::string& item : items) {
        const auto took = makeMesh(runner, words, view, item);
        if (took)
            seconds.push_back(*took);
        else // the scorer counts it as nothing
            std::fputs(fmt::format("{}: {}\n", item, took.error().message).c_str(), stderr);
    }
    if (seconds.empty())
        return Error { ErrorCode::NoSubject, fmt::format("{}: no mesh was made", words.set.string()) };
    const auto scores = scored(words, view);
    if (!scores)
        return scores.error();
    tell(words, view, *scores, quantile(seconds, 0.5));
    return words.sheet ? writeSheet(words, view, items) : Result<void>();
}

int run(Words words)
{
    if (words.scorer.empty())
        words.scorer = fs::absolute(words.set).lexically_normal().parent_path() / "evaluate.py";
    const engine::Registry engines = engine::builtInEngines();
    if (words.request.engine.empty())
        words.request.engine = engines.entries().front().info.id;
    service::LocalRunner runner(engines);
    for (const char* view : kViews) {
        if (auto ran = runView(runner, words, view); !ran)
            return failed(ran.error());
    }
    return Ok;
}

} // namespace

void addBenchQuality(CLI::App& bench, Action& chosen)
{
    const auto words = std::make_shared<Words>();
    CLI::App* command = bench.add_subcommand("quality", "an engine's meshes against known ones, by evaluate.py");
    command->add_option("--set", words->set, "folder of items with mesh, pictures and meta.json")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->add_option("-o,--out", words->out, "folder for meshes, scores and sheets")->required();
    command->add_option("--engine", words->request.engine, "see `orfeas engines`");
    addWeights(*command, words->request.model, "the engine's weights");
    addPrecision(*command, words->request.precision);
    command->add_option("--resolution", words->request.resolution)
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command->add_option("--only", words->only, "items, all where none is named")->delimiter(',');
    command->add_option("--scorer", words->scorer, "evaluate.py; the one beside the set where none is named");
    command->add_option("--points", words->points, "samples of each surface")->capture_default_str();
    command->add_flag("--sheet", words->sheet, "draw them from four sides: ENGINE/VIEW.jpg; needs a display");
    command->add_flag("--json", words->json, "one JSON object a view");
    command->callback([words, &chosen] { chosen = [words] { return run(*words); }; });
}

} // namespace orfeas::cli
