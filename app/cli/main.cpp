#include "app/cli/command_bench.h"
#include "app/cli/command_cache.h"
#include "app/cli/command_doctor.h"
#include "app/cli/command_export.h"
#include "app/cli/command_generate.h"
#include "app/cli/command_inspect.h"
#include "app/cli/command_jobs.h"
#include "app/cli/command_list.h"
#include "app/cli/command_mcp.h"
#include "app/cli/command_mesh.h"
#include "app/cli/command_models.h"
#include "app/cli/command_plan.h"
#include "app/cli/command_render.h"
#include "app/cli/command_retexture.h"
#include "app/cli/command_serve.h"
#include "app/cli/command_worker.h"
#include "app/cli/exit_code.h"
#include "core/base/runtime_folder.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>

#include <array>
#include <string>

/// The headless door: parses, picks one command, runs it.
int main(int argc, char** argv)
{
    orfeas::useRuntimeFolder();
    // Qt's image plugins need a QGuiApplication; nothing here opens a window. Qt gets words of its own, CLI11 the
    // user's.
    std::array<std::string, 3> qtWords { "orfeas", "-platform", "offscreen" };
    std::array<char*, 4> qtArguments { qtWords[0].data(), qtWords[1].data(), qtWords[2].data(), nullptr };
    int qtCount = static_cast<int>(qtWords.size());
    const QGuiApplication application(qtCount, qtArguments.data());

    CLI::App app("ORFEAS: a picture in, a 3D model out");
    app.set_version_flag("--version", "orfeas " ORFEAS_VERSION);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::help);
    orfeas::cli::Action chosen;
    orfeas::cli::addGenerate(app, chosen);
    orfeas::cli::addPlan(app, chosen);
    orfeas::cli::addRender(app, chosen);
    orfeas::cli::addInspect(app, chosen);
    orfeas::cli::addMesh(app, chosen);
    orfeas::cli::addRetexture(app, chosen);
    orfeas::cli::addExport(app, chosen);
    orfeas::cli::addLists(app, chosen);
    orfeas::cli::addJobs(app, chosen);
    orfeas::cli::addCache(app, chosen);
    orfeas::cli::addModels(app, chosen);
    orfeas::cli::addBench(app, chosen);
    orfeas::cli::addServe(app, chosen);
    orfeas::cli::addMcp(app, chosen);
    orfeas::cli::addDoctor(app, chosen);
    orfeas::cli::addWorker(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? orfeas::cli::Ok : orfeas::cli::Usage;
    }
    return chosen ? chosen() : orfeas::cli::Usage;
}
