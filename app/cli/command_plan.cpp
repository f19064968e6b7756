#include "app/cli/command_plan.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "core/api/job_json.h"
#include "core/api/plan_json.h"
#include "core/memory/words.h"
#include "core/service/memory_plan.h"
#include "core/service/picture_list.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace orfeas::cli {

namespace {

struct Words {
    std::vector<std::string> pictures;
    std::string engine;
    std::string budget = "auto";
    int resolution = 256;
    bool json = false;
};

std::string wordsOf(const service::MemoryPlan& plan)
{
    std::string text =
        fmt::format("Of {} {} start together in {}.\n", plan.jobs.size(), plan.atOnce, memory::sizeText(plan.budget));
    for (const service::PlannedJob& job : plan.jobs) {
        text += fmt::format("{}: {} at most, {}, batches of {}{}\n", job.name, memory::sizeText(job.peak),
                            precisionName(job.settings.precision), job.settings.batch,
                            job.fits ? "" : "; more than the budget, so it will not be made");
        for (const service::PlannedStep& step : job.steps) {
            const std::string time = step.seconds < 0 ? "time not known yet" : fmt::format("{:.1f} s", step.seconds);
            text += fmt::format("  {:<8} {:>9}  {}{}\n", step.name, memory::sizeText(step.bytes), time,
                                step.learnt ? "" : "; a guess until one was made");
        }
    }
    if (plan.oneMoreNeeds > 0)
        text += fmt::format("One more would start with {}, all with {}.\n", memory::sizeText(plan.oneMoreNeeds),
                            memory::sizeText(plan.allNeed));
    return text;
}

int runPlan(const Words& words)
{
    std::uint64_t bytes = 0;
    if (words.budget != "auto") {
        const auto size = memory::sizeFromText(words.budget);
        if (!size) {
            std::fputs(("orfeas plan: --budget " + size.error().message + "\n").c_str(), stderr);
            return Usage;
        }
        bytes = *size;
    }
    std::vector<service::PlanAsk> asked;
    for (const auto& set :
         service::groupViews(service::expandPictures({ words.pictures.begin(), words.pictures.end() }))) {
        jobs::Request request;
        request.pictures = set.pictures;
        request.name = set.name;
        request.engine = words.engine;
        request.resolution = words.resolution;
        asked.push_back({ std::move(request), {} });
    }
    const engine::Registry engines = engine::builtInEngines();
    const auto memory = service::openMemory(store::defaultDataFolder(), bytes);
    const auto plan = service::planMemory(asked, engines, *memory);
    if (!plan)
        return failed(plan.error());
    std::fputs((words.json ? api::dump(api::planJson(*plan)) + "\n" : wordsOf(*plan)).c_str(), stdout);
    return Ok;
}

} // namespace

void addPlan(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("plan", "Say what `generate` would do with so much memory");
    command->add_option("IMAGE", words->pictures, "pictures or folders")->required();
    command->add_option("--budget", words->budget, "as 6GiB or 900MiB, or `auto`: what is free")->capture_default_str();
    command->add_option("--engine", words->engine, "see `orfeas engines`");
    command->add_option("--resolution", words->resolution)
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command->add_flag("--json", words->json, "one JSON object");
    command->callback([words, &chosen] { chosen = [words] { return runPlan(*words); }; });
}

} // namespace orfeas::cli
