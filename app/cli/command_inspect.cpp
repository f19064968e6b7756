#include "app/cli/command_inspect.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "core/base/machine.h"
#include "core/mesh/health.h"
#include "core/mesh/self_intersections.h"
#include "core/mesh/wall_thickness.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <optional>

namespace orfeas::cli {

namespace {

struct Words {
    std::vector<std::string> paths;
    double walls = 0; ///< mesh units; 0: they are not looked at
    std::string heatMap; ///< file; empty: none
    bool json = false;
};

struct Inspected {
    mesh::Health health;
    std::size_t selfIntersections = 0; ///< pairs of triangles
    std::optional<mesh::Walls> walls;
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
    if (const auto& walls = inspected.walls)
        line["walls"] = { { "thinnest", walls->thinnest },
                          { "median", walls->median },
                          { "thin_share", walls->thinShare },
                          { "thin_triangles", walls->thinTriangles } };
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
    if (const auto& walls = inspected.walls)
        text += fmt::format("  walls          {:.2f} % of the area too thin; thinnest {:.4f}, median {:.4f}\n",
                            100 * walls->thinShare, walls->thinnest, walls->median);
    for (const mesh::Finding& finding : mesh::findingsOf(health, inspected.selfIntersections))
        text += fmt::format("  ! {} {}{}\n", finding.count, finding.text,
                            finding.fix.empty() ? "" : "; helps: orfeas mesh " + finding.fix);
    return text;
}

/// \error  also of writing the heat map
Result<Inspected> inspected(const std::string& path, const Words& words, const JobContext& context)
{
    const auto mesh = asset::read(path, context);
    if (!mesh)
        return mesh.error();
    const auto crossing = mesh::selfIntersections(*mesh, context);
    if (!crossing)
        return crossing.error();
    Inspected out { mesh::inspect(*mesh), crossing->size(), {} };
    if (words.walls <= 0)
        return out;
    const auto limit = static_cast<float>(words.walls);
    const auto thickness = mesh::wallThickness(*mesh, context);
    if (!thickness)
        return thickness.error();
    out.walls = mesh::wallsOf(*mesh, *thickness, limit);
    if (words.heatMap.empty())
        return out;
    const auto written = asset::write(mesh::withThicknessColours(*mesh, *thickness, limit), asset::Format::Ply,
                                      words.heatMap, {}, context);
    return written ? Result<Inspected>(out) : written.error();
}

int runInspect(const Words& words)
{
    int exit = Ok;
    const Interrupt interrupt;
    const JobContext context(interrupt.token(), {}, threadCount());
    for (const std::string& path : words.paths) {
        const auto one = inspected(path, words, context);
        if (!one) {
            exit = failed(one.error());
            if (exit == CancelledByUser)
                return exit;
            continue;
        }
        std::fputs((words.json ? jsonLine(path, *one) : plainText(path, *one)).c_str(), stdout);
    }
    return exit;
}

} // namespace

void addInspect(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("inspect", "Tell counts, bounds and health of mesh files");
    command->add_option("MESH", words->paths, "GLB, OBJ, PLY or STL files")->required();
    auto* walls = command->add_option("--walls", words->walls, "tell how much is thinner than this, in the mesh's unit")
                      ->check(CLI::PositiveNumber);
    command->add_option("--heat-map", words->heatMap, "one mesh, coloured by thickness, to this PLY file")
        ->needs(walls);
    command->add_flag("--json", words->json, "one JSON object a line");
    command->callback([words, &chosen] {
        if (!words->heatMap.empty() && words->paths.size() > 1)
            throw CLI::ValidationError("--heat-map", "is of one mesh");
        chosen = [words] { return runInspect(*words); };
    });
}

} // namespace orfeas::cli
