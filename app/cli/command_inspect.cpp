#include "app/cli/command_inspect.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "core/asset/reader.h"
#include "core/base/machine.h"
#include "core/mesh/health.h"
#include "core/mesh/self_intersections.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace orfeas::cli {

namespace {

struct Inspected {
    mesh::Health health;
    std::size_t selfIntersections = 0; ///< pairs of triangles
};

std::string jsonLine(const std::string& path, const Inspected& inspected)
{
    using Json = nlohmann::ordered_json;
    const mesh::Health& health = inspected.health;
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
    line["area"] = health.area;
    line["holes"] = health.holes;
    line["non_manifold_vertices"] = health.nonManifoldVertices;
    line["duplicate_triangles"] = health.duplicateTriangles;
    line["sliver_triangles"] = health.sliverTriangles;
    line["floaters"] = health.floaters;
    line["inner_shells"] = health.innerShells;
    line["sheets"] = health.sheets;
    line["inward_pieces"] = health.inwardPieces;
    line["self_intersections"] = inspected.selfIntersections;
    line["findings"] = Json::array();
    for (const mesh::Finding& finding : mesh::findingsOf(health, inspected.selfIntersections))
        line["findings"].push_back(
            { { "what", finding.what }, { "count", finding.count }, { "text", finding.text }, { "fix", finding.fix } });
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string plainText(const std::string& path, const Inspected& inspected)
{
    const mesh::Health& health = inspected.health;
    const Vec3f size = health.bounds.empty() ? Vec3f {} : health.bounds.size();
    std::string text =
        fmt::format("{}\n"
                    "  vertices       {}\n"
                    "  triangles      {}\n"
                    "  size           {:.4f} x {:.4f} x {:.4f}\n"
                    "  watertight     {} ({} boundary edges)\n"
                    "  manifold       {} ({} edges of more than two triangles)\n"
                    "  winding        {} ({} edges run the same way twice)\n"
                    "  degenerate     {}\n"
                    "  components     {}\n"
                    "  area           {:.6f}\n"
                    "  signed volume  {:.6f}\n",
                    path, health.vertices, health.triangles, size.x, size.y, size.z, health.watertight() ? "yes" : "no",
                    health.boundaryEdges, health.manifold() ? "yes" : "no", health.nonManifoldEdges,
                    health.misorientedEdges == 0 ? "consistent" : "mixed", health.misorientedEdges,
                    health.degenerateTriangles, health.components, health.area, health.signedVolume);
    for (const mesh::Finding& finding : mesh::findingsOf(health, inspected.selfIntersections))
        text += fmt::format("  ! {} {}{}\n", finding.count, finding.text,
                            finding.fix.empty() ? "" : "; helps: orfeas mesh " + finding.fix);
    return text;
}

int runInspect(const std::vector<std::string>& paths, bool json)
{
    int exit = Ok;
    const Interrupt interrupt;
    const JobContext context(interrupt.token(), {}, threadCount());
    for (const std::string& path : paths) {
        const auto mesh = asset::read(path, context);
        const auto crossing = mesh ? mesh::selfIntersections(*mesh, context)
                                   : Result<std::vector<std::pair<std::uint32_t, std::uint32_t>>>(mesh.error());
        if (!crossing) {
            exit = failed(crossing.error());
            if (exit == CancelledByUser)
                return exit;
            continue;
        }
        const Inspected inspected { mesh::inspect(*mesh), crossing->size() };
        std::fputs((json ? jsonLine(path, inspected) : plainText(path, inspected)).c_str(), stdout);
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
