#include "app/cli/command_render.h"

#include "app/cli/exit_code.h"
#include "app/cli/studio_program.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace orfeas::cli {

namespace {

struct Words {
    std::string mesh;
    std::string picture;
    double azimuth = 30;
    double elevation = 20;
    int turntable = 0;
    std::string size = "1024x1024";
    std::string shading = "colours";
    bool wireframe = false;
    bool transparent = false;
};

std::vector<std::string> studioArguments(const Words& words)
{
    std::vector<std::string> arguments { "--render", words.mesh, "-o", words.picture };
    arguments.insert(arguments.end(), { "--azimuth", fmt::format("{}", words.azimuth) });
    arguments.insert(arguments.end(), { "--elevation", fmt::format("{}", words.elevation) });
    arguments.insert(arguments.end(), { "--size", words.size });
    arguments.insert(arguments.end(), { "--shading", words.shading });
    if (words.wireframe)
        arguments.emplace_back("--wireframe");
    if (words.transparent)
        arguments.emplace_back("--transparent");
    if (words.turntable > 0)
        arguments.insert(arguments.end(), { "--turntable", std::to_string(words.turntable) });
    return arguments;
}

int runRender(const Words& words)
{
    const std::string studio = studioProgram().string();
    std::vector<std::string> arguments = studioArguments(words);
    std::vector<char*> raw { const_cast<char*>(studio.c_str()) };
    for (std::string& argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    execv(studio.c_str(), raw.data());
    std::fputs(
        fmt::format("{}: cannot be started: {}; `orfeas render` draws with it\n", studio, std::strerror(errno)).c_str(),
        stderr);
    return SomeFailed;
}

} // namespace

void addRender(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("render", "Draw a mesh to a PNG with the studio's viewport");
    command->add_option("MESH", words->mesh, "GLB, OBJ, PLY or STL file")->required();
    command->add_option("-o,--output", words->picture, "PNG to write")->required();
    command->add_option("--azimuth", words->azimuth, "degrees, 0 in front, positive to the subject's left")
        ->capture_default_str();
    command->add_option("--elevation", words->elevation, "degrees above the horizon")
        ->check(CLI::Range(-90.0, 90.0))
        ->capture_default_str();
    command->add_option("--turntable", words->turntable, "write N pictures all round: NAME_000.png ...")
        ->check(CLI::Range(1, 1000));
    command->add_option("--size", words->size, "WIDTHxHEIGHT in px")->capture_default_str();
    command->add_option("--shading", words->shading, "what the surface shows")
        ->check(CLI::IsMember({ "colours", "clay", "normals" }))
        ->capture_default_str();
    command->add_flag("--wireframe", words->wireframe, "draw the edges over the surface");
    command->add_flag("--transparent", words->transparent, "alpha instead of the ground and the shadow");
    command->callback([words, &chosen] { chosen = [words] { return runRender(*words); }; });
}

} // namespace orfeas::cli
