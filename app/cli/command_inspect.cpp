#include "app/cli/command_inspect.h"

#include "app/cli/exit_code.h"
#include "core/asset/reader.h"
#include "core/mesh/health.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace orfeas::cli {

namespace {

std::string jsonLine(const std::string& path, const mesh::Health& health)
{
    using Json = nlohmann::ordered_json;
    const auto corner = [](Vec3f p) { return Json::array({ p.x, p.y, p.z }); };
    Json line;
    line["file"] = path;
    line["vertices"] = health.vertices;
    line["triangles"] = health.triangles;
    line["bounds"] = { { "min", corner(health.bounds.lo) }, { "max", corner(health.bounds.hi) } };
    line["watertight"] = health.watertight();
    line["manifold"] = health.manifold();
    line["components"] = health.components;
    line["signed_volume"] = health.signedVolume;
    line["boundary_edges"] = health.boundaryEdges;
    line["non_manifold_edges"] = health.nonManifoldEdges;
    line["misoriented_edges"] = health.misorientedEdges;
    line["degenerate_triangles"] = health.degenerateTriangles;
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string plainText(const std::string& path, const mesh::Health& health)
{
    const Vec3f size = health.bounds.empty() ? Vec3f {} : health.bounds.size();
    return fmt::format("{}\n"
                       "  vertices       {}\n"
                       "  triangles      {}\n"
                       "  size           {:.4f} x {:.4f} x {:.4f}\n"
                       "  watertight     {} ({} boundary edges)\n"
                       "  manifold       {} ({} edges of more than two triangles)\n"
                       "  winding        {} ({} edges run the same way twice)\n"
                       "  degenerate     {}\n"
                       "  components     {}\n"
                       "  signed volume  {:.6f}\n",
                       path, health.vertices, health.triangles, size.x, size.y, size.z,
                       health.watertight() ? "yes" : "no", health.boundaryEdges, health.manifold() ? "yes" : "no",
                       health.nonManifoldEdges, health.misorientedEdges == 0 ? "consistent" : "mixed",
                       health.misorientedEdges, health.degenerateTriangles, health.components, health.signedVolume);
}

int runInspect(const std::vector<std::string>& paths, bool json)
{
    int exit = Ok;
    for (const std::string& path : paths) {
        const auto mesh = asset::read(path, {});
        if (!mesh) {
            std::fputs((mesh.error().message + "\n").c_str(), stderr);
            exit = SomeFailed;
            continue;
        }
        const mesh::Health health = mesh::inspect(*mesh);
        std::fputs((json ? jsonLine(path, health) : plainText(path, health)).c_str(), stdout);
    }
    return exit;
}

} // namespace

void addInspect(CLI::App& app, Action& chosen)
{
    struct Words {
        std::vector<std::string> paths;
        bool json = false;
    };
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("inspect", "Tell counts, bounds and health of mesh files");
    command->add_option("MESH", words->paths, "GLB, OBJ, PLY or STL files")->required();
    command->add_flag("--json", words->json, "one JSON object a line");
    command->callback([words, &chosen] { chosen = [words] { return runInspect(words->paths, words->json); }; });
}

} // namespace orfeas::cli
