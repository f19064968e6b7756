#include "app/cli/command_list.h"

#include "app/cli/exit_code.h"
#include "core/asset/format.h"
#include "core/engine/registry.h"
#include "core/service/engine_weights.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace orfeas::cli {

namespace {

int runFormats()
{
    for (const asset::FormatInfo& info : asset::kFormats) {
        const char* carries = info.texture ? "shape, texture" : (info.colour ? "shape, vertex colours" : "shape only");
        std::fputs(fmt::format("{:<5} {:<27} {}\n", info.name, info.title, carries).c_str(), stdout);
    }
    std::fputs("read: png jpeg webp tiff bmp gif heic exr (told by content)\n", stdout);
    return Ok;
}

int runEngines()
{
    const engine::Registry engines = engine::builtInEngines();
    bool first = true;
    for (const engine::EngineEntry& entry : engines.entries()) {
        std::string text = fmt::format("{:<10} {} {}{}\n           {}\n", entry.info.id, entry.info.version,
                                       entry.info.licence, first ? ", default" : "", entry.info.description);
        if (entry.weightFiles) {
            const auto weights = service::findWeights(entry, {});
            text += fmt::format("           {}\n",
                                weights ? "ready, with the model " + weights->name : weights.error().message);
        }
        std::fputs(text.c_str(), stdout);
        first = false;
    }
    return Ok;
}

} // namespace

void addLists(CLI::App& app, Action& chosen)
{
    app.add_subcommand("formats", "List the formats that can be written and read")->callback([&chosen] {
        chosen = runFormats;
    });
    app.add_subcommand("engines", "List the reconstruction engines")->callback([&chosen] { chosen = runEngines; });
}

} // namespace orfeas::cli
