#include "app/cli/bench_triposr.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/mesh_output.h"
#include "core/asset/writer.h"
#include "core/base/machine.h"
#include "core/engine/triposr/library.h"
#include "core/engine/triposr/paper_frame.h"
#include "core/mesh/health.h"
#include "core/mesh/surface_distance.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;
namespace triposr = engine::triposr;
using tensor::Precision;

struct Words {
    std::string weights;
    std::string picture;
    std::string fixture;
    std::string engine = "triposr";
    std::string precision = "fp32";
    std::string save;
    int resolution = 256;
    int threads = threadCount();
    std::vector<double> prune;
    bool doubles = false;
    bool json = false;
};

void print(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

triposr::Setup setupOf(const Words& words)
{
    return { words.weights, tensor::precisionFromName(words.precision) };
}

/// The system's record of the highest resident memory begins anew. Where it cannot, peaks are those of the program's
/// life.
void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

std::string stepsText(const triposr::RunReport& run)
{
    std::string text = fmt::format("  {:<14} {:>9} {:>9} {:>9}\n", "step", "seconds", "cpu s", "peak MiB");
    triposr::StepCost all { "all", 0, 0, 0 };
    for (const triposr::StepCost& step : run.steps) {
        text += fmt::format("  {:<14} {:>9.3f} {:>9.3f} {:>9.0f}\n", step.name, step.seconds, step.cpuSeconds,
                            step.peakMiB);
        all.seconds += step.seconds;
        all.cpuSeconds += step.cpuSeconds;
        all.peakMiB = std::max(all.peakMiB, step.peakMiB);
    }
    return text
        + fmt::format("  {:<14} {:>9.3f} {:>9.3f} {:>9.0f}", all.name, all.seconds, all.cpuSeconds, all.peakMiB);
}

Result<void> saveMesh(const Words& words, mesh::Mesh mesh)
{
    if (words.save.empty())
        return {};
    const auto format = formatOfName(words.save);
    if (!format)
        return format.error();
    const auto toPaper = [](std::vector<Vec3f>& vectors, bool directions) {
        for (Vec3f& v : vectors)
            v = triposr::paperFromField(v) * (directions ? triposr::kUnitFromPaper : 1.0F);
    };
    toPaper(mesh.positions, false);
    toPaper(mesh.normals, true);
    asset::WriteOptions options;
    options.overwrite = true;
    const auto written = asset::write(mesh, *format, words.save, options, JobContext());
    return written ? Result<void>() : Result<void>(written.error());
}

int runBench(const Words& words)
{
    const auto library = triposr::openLibrary();
    if (!library)
        return failed(library.error());
    const JobContext context({}, {}, words.threads);
    const auto run = (*library)->run(setupOf(words), words.picture, words.resolution, context);
    if (!run)
        return failed(run.error());
    const mesh::Health health = mesh::inspect(run->mesh);
    const std::string precision(tensor::precisionName(run->precision));
    if (words.json) {
        for (const triposr::StepCost& step : run->steps)
            print(Json { { "bench", "triposr" },
                         { "machine", machineLine() },
                         { "threads", words.threads },
                         { "precision", precision },
                         { "resolution", words.resolution },
                         { "step", step.name },
                         { "seconds", step.seconds },
                         { "cpu_seconds", step.cpuSeconds },
                         { "peak_mib", step.peakMiB },
                         { "resident_mib", step.residentMiB } }
                      .dump());
        print(Json { { "bench", "triposr" },
                     { "machine", machineLine() },
                     { "threads", words.threads },
                     { "precision", precision },
                     { "resolution", words.resolution },
                     { "step", "mesh" },
                     { "vertices", health.vertices },
                     { "triangles", health.triangles },
                     { "pieces", health.components },
                     { "watertight", health.watertight() },
                     { "queries", run->queries },
                     { "weight_bytes", run->weightBytes },
                     { "tensor_bytes", run->tensorBytes },
                     { "ready_seconds", run->readySeconds },
                     { "ready_cpu_seconds", run->readyCpuSeconds } }
                  .dump());
    } else {
        print(fmt::format("{}; {} threads, {}\n{}", machineLine(), words.threads, precision, stepsText(*run)));
        const double tensors = static_cast<double>(run->tensorBytes) / 1048576;
        print(fmt::format("  ready {:.2f} s after the program's start ({:.2f} s of processor time); then {:.0f} MiB "
                          "resident, {:.2f} of the tensors' {:.0f}",
                          run->readySeconds, run->readyCpuSeconds, run->steps.front().residentMiB,
                          run->steps.front().residentMiB / tensors, tensors));
        print(fmt::format("  {} vertices, {} triangles, {} pieces{}; {} points asked", health.vertices,
                          health.triangles, health.components, health.watertight() ? ", closed" : "", run->queries));
    }
    const auto saved = saveMesh(words, run->mesh);
    return saved ? int { Ok } : failed(saved.error());
}

int runParity(const Words& words)
{
    if (words.engine != "triposr")
        return failed({ ErrorCode::NotFound, words.engine + ": no engine with fixtures; there is: triposr" });
    const auto library = triposr::openLibrary();
    if (!library)
        return failed(library.error());
    triposr::ParityOptions options;
    options.doubles = words.doubles;
    const auto report = (*library)->parity(words.fixture, options, JobContext({}, {}, words.threads));
    if (!report)
        return failed(report.error());
    bool all = true;
    Json tensors = Json::array();
    for (const triposr::ParityRow& row : report->tensors) {
        all = all && row.within;
        if (words.json)
            tensors.push_back({ { "name", row.name },
                                { "max_abs", std::isfinite(row.maxAbs) ? Json(row.maxAbs) : Json(nullptr) },
                                { "tolerance", row.tolerance },
                                { "within", row.within } });
        else
            print(fmt::format("{:<28} {:>10.2e} of {:>8.1e} {}", row.name, row.maxAbs, row.tolerance,
                              row.within ? "" : "TOO FAR"));
    }
    if (words.json)
        print(Json { { "tensors", tensors }, { "skipped", report->skipped } }.dump());
    else
        print(fmt::format("not compared: {}", fmt::join(report->skipped, ", ")));
    return all ? Ok : SomeFailed;
}

/// Relative root mean square of the difference.
double relativeError(const std::vector<float>& found, const std::vector<float>& wanted)
{
    double apart = 0;
    double size = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        apart += std::pow(static_cast<double>(found[i]) - wanted[i], 2);
        size += std::pow(static_cast<double>(wanted[i]), 2);
    }
    return std::sqrt(apart / size);
}

std::string costOf(const triposr::RunReport& run, std::initializer_list<const char*> names)
{
    double seconds = 0;
    double cpu = 0;
    for (const triposr::StepCost& step : run.steps) {
        if (std::find(names.begin(), names.end(), step.name) != names.end()) {
            seconds += step.seconds;
            cpu += step.cpuSeconds;
        }
    }
    return fmt::format("{:.1f} / {:.1f}", seconds, cpu);
}

/// One line of the table in docs/engines.md.
Result<std::string> precisionLine(const std::string& mode, const triposr::RunReport& run,
                                  const triposr::RunReport& exact, const JobContext& context)
{
    const double diagonal = static_cast<double>(length(mesh::inspect(exact.mesh).bounds.size()));
    const auto apart = mesh::surfaceDistance(run.mesh, exact.mesh, 20'000, context, 0.01 * diagonal);
    if (!apart)
        return apart.error();
    double peak = 0;
    for (const triposr::StepCost& step : run.steps)
        peak = std::max(peak, step.peakMiB);
    return fmt::format("| {} | {:.0f} | {:.0f} | {} | {} | {} | {} | {:.1e} | {:.1e} | {:.4f} |", mode,
                       static_cast<double>(run.weightBytes) / 1048576.0, peak, costOf(run, { "load" }),
                       costOf(run, { "image tokens" }), costOf(run, { "backbone" }),
                       costOf(run, { "planes", "preview", "coarse", "refined", "final" }),
                       relativeError(run.sceneCodes, exact.sceneCodes), apart->chamfer() / diagonal, apart->fScore());
}

int tellCalibration(const triposr::Library& library, int threads)
{
    const auto costs = library.calibrate(threads);
    if (!costs)
        return failed(costs.error());
    print(fmt::format("{}; {} threads. One layer, 512 x 1024 x 2048:", machineLine(), threads));
    for (const triposr::PrecisionCost& cost : *costs)
        print(fmt::format("  {:<13} {:>8.2f} ms  error {:.1e}{}", tensor::precisionName(cost.precision),
                          1000 * cost.seconds, cost.error, cost.usable ? "" : "  (not used by itself)"));
    return Ok;
}

int runPrecision(const Words& words)
{
    const auto library = triposr::openLibrary();
    if (!library)
        return failed(library.error());
    if (const int told = tellCalibration(**library, words.threads); told != Ok || words.weights.empty())
        return told;
    const JobContext context({}, {}, words.threads);
    std::vector<std::pair<std::string, triposr::Setup>> modes;
    modes.reserve(tensor::kPrecisions.size() + words.prune.size());
    for (const Precision precision : tensor::kPrecisions)
        modes.emplace_back(tensor::precisionName(precision), triposr::Setup { words.weights, precision });
    for (const double share : words.prune)
        modes.emplace_back(fmt::format("fp32, {:.0f} % zeros", 100 * share),
                           triposr::Setup { words.weights, Precision::Fp32, share });
    std::optional<triposr::RunReport> exact;
    for (const auto& [mode, setup] : modes) {
        forgetPeak();
        auto run = (*library)->run(setup, words.picture, words.resolution, context);
        if (!run)
            return failed(run.error());
        if (!exact) {
            exact = *run;
            print(
                "\n| mode | weights MiB | peak MiB | load s / cpu s | image tokens | backbone | field | scene codes | "
                "Chamfer | F 1 % |\n|---|---|---|---|---|---|---|---|---|---|");
        }
        const auto line = precisionLine(mode, *run, *exact, context);
        if (!line)
            return failed(line.error());
        print(*line);
    }
    return Ok;
}

void addRunOptions(CLI::App& command, Words& words, bool needed)
{
    command.add_option("--weights", words.weights, "folder with config.yaml and model.safetensors or model.ckpt")
        ->required(needed);
    command.add_option("--image", words.picture, "a picture that is cut out already")->required(needed);
    command.add_option("--resolution", words.resolution)
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command.add_option("--threads", words.threads)->check(CLI::Range(1, 1024))->capture_default_str();
}

} // namespace

void addTriposrBenches(CLI::App& bench, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* run =
        bench.add_subcommand("triposr", "the network from its files to a mesh: seconds and memory per step");
    addRunOptions(*run, *words, true);
    run->add_option("--precision", words->precision, "auto: the fastest here")
        ->check(CLI::IsMember({ "fp32", "bf16", "fp16", "int8", "int8-weights", "auto" }))
        ->capture_default_str();
    run->add_option("--save", words->save, "write the mesh, in the paper's frame");
    run->add_flag("--json", words->json, "one JSON object a line");
    run->callback([words, &chosen] { chosen = [words] { return runBench(*words); }; });

    CLI::App* parity = bench.add_subcommand("parity", "a network against the reference's own numbers");
    parity->add_option("--engine", words->engine)->capture_default_str();
    parity->add_option("--fixture", words->fixture, "folder with config.yaml, weights, input.png, expected.safetensors")
        ->required();
    parity->add_flag("--fp64", words->doubles, "in 64 bits, against expected_f64.safetensors");
    parity->add_flag("--json", words->json, "one JSON object");
    parity->callback([words, &chosen] { chosen = [words] { return runParity(*words); }; });

    CLI::App* precision = bench.add_subcommand(
        "precision", "each precision: time of a layer and, with weights, of a whole run and its error");
    addRunOptions(*precision, *words, false);
    precision
        ->add_option("--prune", words->prune,
                     "also with these shares of each large layer's numbers, the smallest, made zero")
        ->delimiter(',')
        ->check(CLI::Range(0.0, 0.99));
    precision->callback([words, &chosen] { chosen = [words] { return runPrecision(*words); }; });
}

} // namespace orfeas::cli
