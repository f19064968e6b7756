#include "app/cli/command_generate.h"

#include "app/cli/engine_words.h"
#include "app/cli/exit_code.h"
#include "app/cli/generate_run.h"
#include "app/cli/interrupt.h"
#include "app/cli/view_word.h"
#include "core/base/machine.h"
#include "core/engine/registry.h"
#include "core/memory/words.h"
#include "core/service/local_runner.h"
#include "core/service/picture_list.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"

#include <QCoreApplication>
#include <QTimer>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace orfeas::cli {

namespace {

/// The words after `orfeas generate`, as typed.
struct Words {
    std::vector<std::string> pictures;
    std::vector<std::string> views;
    std::string folder = ".";
    std::vector<std::string> formats { "glb" };
    std::string engine;
    std::string weights;
    std::string precision = "fp32";
    int resolution = 256;
    std::string until = "final";
    float relief = engine::EngineOptions {}.relief;
    float thickness = engine::EngineOptions {}.thickness;
    std::string triangles = "40000";
    int textureSide = 2048;
    int jobsAtOnce = 0; ///< 0: not said
    std::string budget;
    bool everyStage = false;
    bool json = false;
    bool overwrite = false;
    bool noCache = false;
};

Result<std::vector<jobs::Request>> requestsOf(const Words& words)
{
    jobs::Request common;
    common.engine = words.engine;
    common.model = words.weights;
    common.precision = words.precision;
    common.resolution = words.resolution;
    common.until = *stageFromName(words.until);
    common.engineOptions.relief = words.relief;
    common.engineOptions.thickness = words.thickness;
    common.triangles = words.triangles == "all" ? 0 : std::stoul(words.triangles);
    common.textureSide = words.textureSide;
    common.paintEveryStage = words.everyStage;
    const auto pictures = service::expandPictures({ words.pictures.begin(), words.pictures.end() });
    std::vector<jobs::Request> requests;
    if (words.views.empty()) {
        for (const service::PictureSet& set : service::groupViews(pictures)) {
            requests.push_back(common);
            requests.back().pictures = set.pictures;
            requests.back().name = set.name;
        }
        return requests;
    }
    for (const std::string& word : words.views) {
        const auto parsed = parseView(word);
        if (!parsed)
            return parsed.error();
        common.pictures[static_cast<std::size_t>(parsed->view)] = parsed->picture;
    }
    if (common.front().empty() && pictures.size() == 1)
        common.pictures[0] = pictures.front();
    else if (!pictures.empty())
        return Error { ErrorCode::InvalidInput, "with --view, all pictures show one subject: give each by --view" };
    if (common.front().empty())
        return Error { ErrorCode::InvalidInput, "--view: a front picture is needed (front=FILE)" };
    requests.push_back(common);
    return requests;
}

Result<GenerateOptions> optionsOf(const Words& words, const engine::Registry& engines)
{
    if (auto known = engines.find(words.engine); !known)
        return known.error();
    GenerateOptions options;
    auto requests = requestsOf(words);
    if (!requests)
        return requests.error();
    options.requests = std::move(*requests);
    if (options.requests.empty())
        return Error { ErrorCode::InvalidInput, "no picture was given" };
    options.folder = words.folder;
    options.everyStage = words.everyStage;
    options.json = words.json;
    options.overwrite = words.overwrite;
    options.formats.clear();
    for (const std::string& name : words.formats)
        options.formats.push_back(*asset::formatFromName(name));
    return options;
}

Result<void> prepareFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error { ErrorCode::Io, folder.string() + ": cannot be made: " + failed.message() };
    return {};
}

int runGenerate(const Words& words)
{
    const engine::Registry engines = engine::builtInEngines();
    auto options = optionsOf(words, engines);
    if (!options) {
        std::fputs(fmt::format("orfeas generate: {}\n", options.error().message).c_str(), stderr);
        return Usage;
    }
    if (auto made = prepareFolder(options->folder); !made) {
        std::fputs(fmt::format("orfeas generate: {}\n", made.error().message).c_str(), stderr);
        return SomeFailed;
    }
    service::ServiceOptions serviceOptions;
    serviceOptions.jobsAtOnce = words.jobsAtOnce > 0 ? words.jobsAtOnce : words.budget.empty() ? 2 : 8;
    serviceOptions.threads = threadCount();
    const auto folder = store::defaultDataFolder();
    const auto memory =
        words.budget.empty() ? nullptr : service::openMemory(folder, *memory::budgetFromText(words.budget));
    std::shared_ptr<service::JobRunner> runner = std::make_shared<service::LocalRunner>(engines, memory);
    if (!words.noCache)
        runner = service::cachingRunner(runner, engines, folder);
    if (auto library = service::openLibrary(folder)) {
        serviceOptions.library = *library;
        serviceOptions.provenance = service::provenanceFrom(engines, ORFEAS_VERSION);
    } else {
        std::fputs(fmt::format("orfeas generate: jobs are not kept: {}\n", library.error().message).c_str(), stderr);
    }
    service::StudioService service(runner, serviceOptions);
    GenerateRun run(service, std::move(*options));
    QObject::connect(
        &run, &GenerateRun::finished, &run, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    const Interrupt interrupt;
    const std::stop_callback cancel(interrupt.token(), [&run] {
        QMetaObject::invokeMethod(
            &run, [&run] { run.cancelAll(); }, Qt::QueuedConnection);
    });
    QTimer::singleShot(0, &run, [&run] { run.begin(); });
    QCoreApplication::exec();
    if (memory)
        service::keepLearnt(*memory, folder);
    return run.exitCode();
}

} // namespace

void addGenerate(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("generate", "Make 3D models from pictures");
    command->add_option(
        "IMAGE", words->pictures,
        "pictures, or folders of pictures; each becomes one model, NAME_front, NAME_back, ... one together");
    command->add_option("--view", words->views, "front=FILE back=FILE left=FILE right=FILE: pictures of one subject")
        ->take_all();
    command->add_option("-o,--output", words->folder, "folder to write to, made if missing")->capture_default_str();
    command->add_option("--format", words->formats, "glb, obj, ply, stl; several with commas")
        ->delimiter(',')
        ->check(CLI::IsMember({ "glb", "obj", "ply", "stl" }))
        ->capture_default_str();
    command->add_option("--engine", words->engine, "see `orfeas engines`");
    addWeights(*command, words->weights, "the engine's weights");
    addPrecision(*command, words->precision);
    command->add_option("--resolution", words->resolution, "cells a side of the final lattice")
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command->add_option("--until", words->until, "last stage to make")
        ->check(CLI::IsMember({ "preview", "coarse", "refined", "final" }))
        ->capture_default_str();
    command->add_option("--relief", words->relief, "how much of the picture's light and dark shapes the surface, 0..1")
        ->check(CLI::Range(0.0F, 1.0F))
        ->capture_default_str();
    command->add_option("--thickness", words->thickness, "factor on the depth, 0.2..3")
        ->check(CLI::Range(0.2F, 3.0F))
        ->capture_default_str();
    command->add_option("--triangles", words->triangles, "at most, 100 to 10000000, or `all`: as extracted")
        ->check([](const std::string& word) {
            const bool number =
                !word.empty() && word.size() < 9 && word.find_first_not_of("0123456789") == std::string::npos;
            const bool fits = word == "all" || (number && std::stoul(word) >= 100 && std::stoul(word) <= 10'000'000);
            return fits ? std::string() : "--triangles " + word + ": choose 100 to 10000000, or `all`";
        })
        ->capture_default_str();
    command->add_option("--texture", words->textureSide, "side of the texture, px")
        ->check(CLI::Range(64, 8192))
        ->capture_default_str();
    command->add_option("--jobs", words->jobsAtOnce, "models made at once, at most [2; with --budget 8]")
        ->check(CLI::Range(1, 64));
    command
        ->add_option("--budget", words->budget,
                     "memory that all models together may take, as 6GiB or 900MiB, or `auto`: what is free")
        ->check([](const std::string& word) {
            const auto bytes = memory::budgetFromText(word);
            return bytes ? std::string() : bytes.error().message;
        });
    command->add_flag("--stages", words->everyStage, "also write each stage's mesh");
    command->add_flag("--no-cache", words->noCache,
                      "make it even if it was made before, and keep nothing for a repeat");
    command->add_flag("--json", words->json, "print events as NDJSON on standard output");
    command->add_flag("--overwrite", words->overwrite, "replace files that are there");
    command->callback([words, &chosen] { chosen = [words] { return runGenerate(*words); }; });
}

} // namespace orfeas::cli
