#include "app/cli/bench_mesh.h"

#include "app/cli/silhouette_overlap.h"
#include "app/cli/stopwatch.h"
#include "core/base/machine.h"
#include "core/field/pyramid.h"
#include "core/mesh/attributes.h"
#include "core/mesh/box_atlas.h"
#include "core/mesh/colour_source.h"
#include "core/mesh/health.h"
#include "core/mesh/self_intersections.h"
#include "core/mesh/simplify.h"
#include "core/mesh/surface_distance.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace orfeas::cli {

namespace {

constexpr std::size_t kSamples = 50'000; ///< of surface distances and colours

Result<mesh::Mesh> surfaceOf(const field::Field& field, int resolution, const JobContext& context)
{
    field::PyramidOptions options;
    options.resolution = resolution;
    options.first = Stage::Final;
    options.colours = field::Colours::None;
    mesh::Mesh raw;
    auto done = field::extract(field, options, context, [&raw](field::StageSurface&& surface) {
        raw = std::move(surface.mesh);
        return Result<void> {};
    });
    if (!done)
        return done.error();
    return raw;
}

/// Mean over vertices of the surface of |texture - field|, over channels, in percent of 255.
double colourError(const field::Field& field, const mesh::Mesh& raw, const mesh::Mesh& asset)
{
    std::vector<Vec3f> points;
    const std::size_t step = std::max<std::size_t>(1, raw.positions.size() / kSamples);
    for (std::size_t i = 0; i < raw.positions.size(); i += step)
        points.push_back(raw.positions[i]);
    std::vector<Rgba8> wanted(points.size());
    std::vector<Rgba8> found(points.size());
    if (auto asked = field.colours(points, wanted); !asked)
        return -1;
    mesh::coloursOf(asset)(points, found);
    double sum = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
        sum += std::abs(wanted[i].r - found[i].r) + std::abs(wanted[i].g - found[i].g)
            + std::abs(wanted[i].b - found[i].b);
    return 100 * sum / (255.0 * 3 * static_cast<double>(points.size()));
}

} // namespace

Result<std::string> benchMesh(const field::Field& field, const BenchMeshOptions& options, const JobContext& context)
{
    const auto raw = surfaceOf(field, options.resolution, context);
    if (!raw)
        return raw.error();
    const Stopwatch simplifying;
    auto light = mesh::simplify(*raw, { options.triangles, 1 }, context);
    if (!light)
        return light.error();
    mesh::setSmoothNormals(*light);
    const Took simplified = simplifying.took();
    const Stopwatch painting;
    const auto sampler = [&field](std::span<const Vec3f> points, std::span<Rgba8> colours) {
        [[maybe_unused]] const auto answered = field.colours(points, colours);
    };
    const auto asset = mesh::unwrapAndPaint(*light, { options.textureSide, 2 }, sampler, context);
    if (!asset)
        return asset.error();
    const Took painted = painting.took();

    const mesh::Health health = mesh::inspect(*asset);
    const auto crossings = mesh::selfIntersections(*asset, context);
    const auto distance = mesh::surfaceDistance(*raw, *asset, kSamples, context);
    if (!distance || !crossings)
        return distance ? crossings.error() : distance.error();
    const double side = raw->bounds().longestSide();
    const double overlap = silhouetteOverlap(*raw, *asset);
    const double error = colourError(field, *raw, *asset);
    if (options.json) {
        const nlohmann::ordered_json line { { "bench", "mesh" },
                                            { "machine", machineLine() },
                                            { "picture", options.picture },
                                            { "raw_triangles", raw->triangles.size() },
                                            { "triangles", asset->triangles.size() },
                                            { "simplify_seconds", simplified.seconds },
                                            { "simplify_cpu_seconds", simplified.cpuSeconds },
                                            { "texture_seconds", painted.seconds },
                                            { "texture_cpu_seconds", painted.cpuSeconds },
                                            { "solid", health.solid() },
                                            { "self_intersections", crossings->size() },
                                            { "chamfer", distance->chamfer() / side },
                                            { "greatest_distance", distance->greatest / side },
                                            { "silhouette_overlap", overlap },
                                            { "colour_error_percent", error } };
        return line.dump() + "\n";
    }
    return fmt::format(
        "{:>8} {:>8}  {:>6.2f} {:>6.2f}  {:>6.2f} {:>6.2f}  {:<5} {:>5}  {:.6f} {:.6f}  {:.4f}  {:.2f}\n",
        raw->triangles.size(), asset->triangles.size(), simplified.seconds, simplified.cpuSeconds, painted.seconds,
        painted.cpuSeconds, health.solid() ? "yes" : "NO", crossings->size(), distance->chamfer() / side,
        distance->greatest / side, overlap, error);
}

std::string benchMeshHeading()
{
    return "     raw triangles  simplify s cpu  texture s cpu  solid cross  chamfer  greatest  outline  colour error "
           "%\n";
}

} // namespace orfeas::cli
