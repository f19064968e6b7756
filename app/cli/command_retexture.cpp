#include "app/cli/command_retexture.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "app/cli/mesh_output.h"
#include "app/cli/view_word.h"
#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "core/base/machine.h"
#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/mesh/retexture.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
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

/// Where a view's camera stands, as mesh::SidePicture counts.
float azimuthOf(engine::View view)
{
    switch (view) {
    case engine::View::Front:
        return 0;
    case engine::View::Right:
        return 90;
    case engine::View::Back:
        return 180;
    case engine::View::Left:
        break;
    }
    return 270;
}

Result<mesh::SidePicture> sidePicture(const std::string& word, const JobContext& context)
{
    const auto view = parseView(word);
    if (!view)
        return view.error();
    const auto picture = image::decode(view->picture, context);
    if (!picture)
        return picture.error();
    auto cutout = image::cutOut(*picture, context);
    if (!cutout)
        return Error { cutout.error().code, view->picture.string() + ": " + cutout.error().message };
    for (const std::string& warning : cutout->warnings)
        std::fputs(fmt::format("{}: {}\n", view->picture.string(), warning).c_str(), stderr);
    image::Image& image = cutout->image;
    return mesh::SidePicture { { image.width, image.height, std::move(image.pixels) }, azimuthOf(view->view) };
}

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
    std::vector<mesh::SidePicture> pictures;
    for (const std::string& word : words.views) {
        auto picture = sidePicture(word, context);
        if (!picture)
            return failed(picture.error());
        pictures.push_back(std::move(*picture));
    }
    const auto made = mesh::retextured(*mesh, pictures, { words.side }, context);
    if (!made)
        return failed({ made.error().code, words.in + ": " + made.error().message });
    const auto files = asset::write(*made, *format, words.out, { {}, words.overwrite }, context);
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
