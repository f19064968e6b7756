#include "app/cli/command_retexture.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "app/cli/mesh_output.h"
#include "app/cli/view_word.h"
#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "core/base/machine.h"
#include "core/service/retexture.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace orfeas::cli {

namespace {

struct Words {
    std::string in;
    std::string out;
    std::vector<std::string> views;
    int side = 2048; ///< px
    bool json = false;
    bool overwrite = false;
};

int runRetexture(const Words& words)
{
    const Interrupt interrupt;
    const JobContext context(interrupt.token(), {}, threadCount());
    const auto format = formatOfName(words.out);
    if (!format)
        return failed(format.error());
    if (!asset::kFormats[static_cast<std::size_t>(*format)].texture)
        return failed({ ErrorCode::UnsupportedFormat, words.out + ": that format holds no texture; write GLB or OBJ" });
    const auto mesh = asset::read(words.in, context);
    if (!mesh)
        return failed(mesh.error());
    std::array<std::filesystem::path, engine::kViews.size()> pictures;
    for (const std::string& word : words.views) {
        const auto view = parseView(word);
        if (!view)
            return failed(view.error());
        pictures[static_cast<std::size_t>(view->view)] = view->picture;
    }
    const auto made = service::retexture(*mesh, pictures, words.side, context);
    if (!made)
        return failed(made.error());
    for (const std::string& warning : made->warnings)
        std::fputs((warning + "\n").c_str(), stderr);
    const auto files = asset::write(made->mesh, *format, words.out, { {}, words.overwrite }, context);
    if (!files)
        return failed(files.error());
    if (words.json) {
        nlohmann::ordered_json line { { "file", words.out }, { "kept_coordinates", !mesh->uvs.empty() } };
        for (const auto& file : *files)
            line["files"].push_back(file.string());
        std::fputs((line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n").c_str(),
                   stdout);
    } else {
        std::fputs((files->front().string() + "\n").c_str(), stdout);
    }
    return Ok;
}

} // namespace

void addRetexture(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command =
        app.add_subcommand("retexture", "Paint a mesh file anew with pictures of it, into another file");
    command->add_option("IN", words->in, "GLB, OBJ, PLY or STL")->required();
    command->add_option("OUT", words->out, "GLB or OBJ")->required();
    command->add_option("--view", words->views, "front=FILE back=FILE left=FILE right=FILE: pictures from these sides")
        ->required();
    command->add_option("--texture", words->side, "side of the texture in px")
        ->capture_default_str()
        ->check(CLI::Range(64, 8192));
    command->add_flag("--json", words->json, "print one JSON object on standard output");
    command->add_flag("--overwrite", words->overwrite, "replace files that are there");
    command->callback([words, &chosen] { chosen = [words] { return runRetexture(*words); }; });
}

} // namespace orfeas::cli
