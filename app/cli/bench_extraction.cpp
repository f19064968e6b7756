#include "app/cli/bench_extraction.h"

#include "app/cli/stopwatch.h"
#include "app/cli/surface_difference.h"
#include "core/base/atomic_file.h"
#include "core/base/machine.h"
#include "core/base/quantile.h"
#include "core/field/lattice.h"
#include "core/field/pyramid.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>

namespace orfeas::cli {

namespace {

/// One way of extracting: what it cost and what came out.
struct Side {
    std::uint64_t queries = 0;
    std::vector<double> seconds;
    std::vector<double> cpuSeconds;
    mesh::Mesh mesh;
    void add(const Took& took)
    {
        seconds.push_back(took.seconds);
        cpuSeconds.push_back(took.cpuSeconds);
    }
};

/// Neither way colours vertices: that is no part of finding the surface.
Result<void> runPyramid(const field::Field& field, int resolution, Stage first, const JobContext& context, Side& side)
{
    field::PyramidOptions options;
    options.resolution = resolution;
    options.first = first;
    options.colours = field::Colours::None;
    side.queries = 0;
    side.mesh = {};
    const Stopwatch watch;
    auto done = field::extract(field, options, context, [&side](field::StageSurface&& surface) {
        side.queries += surface.stats.queries;
        if (surface.stage == Stage::Final)
            side.mesh = std::move(surface.mesh);
        return Result<void> {};
    });
    side.add(watch.took());
    return done;
}

Result<void> runDense(const field::Field& field, int resolution, const JobContext& context, Side& side)
{
    side.mesh = {};
    const Stopwatch watch;
    auto surface = field::extractDense(field, resolution, false, context);
    if (!surface)
        return surface.error();
    side.add(watch.took());
    side.queries = surface->stats.queries;
    side.mesh = std::move(surface->mesh);
    return {};
}

Result<void> writeLattice(const field::Field& field, int resolution, const std::filesystem::path& path)
{
    const field::Level level(resolution, field.bounds());
    const int side = resolution + 1;
    std::vector<Vec3f> row(static_cast<std::size_t>(side));
    std::vector<float> values(row.size() * row.size() * row.size());
    std::span<float> left(values);
    for (int z = 0; z < side; ++z) {
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                row[static_cast<std::size_t>(x)] = level.position({ x, y, z });
            const auto to = left.first(row.size());
            left = left.subspan(row.size());
            if (auto asked = field.values(row, to); !asked)
                return asked;
            for (float& value : to)
                value -= field.isoLevel();
        }
    }
    const std::string_view bytes(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    return writeFileAtomically(path, std::array { bytes }, true);
}

double ratio(double dense, double pyramid)
{
    return dense / pyramid;
}

nlohmann::ordered_json rowOf(const Side& side)
{
    return { { "queries", side.queries },
             { "seconds", quantile(side.seconds, 0.5) },
             { "cpu_seconds", quantile(side.cpuSeconds, 0.5) } };
}

std::string textOf(std::string_view name, const Side& side, const Side& dense)
{
    const double seconds = quantile(side.seconds, 0.5);
    const double cpu = quantile(side.cpuSeconds, 0.5);
    std::string text =
        fmt::format("  {:<22} {:>9} queries  {:.3f} s  {:.3f} s of processor time", name, side.queries, seconds, cpu);
    if (&side != &dense)
        text += fmt::format("  {:.1f} times fewer queries, {:.1f} times faster ({:.1f} in processor time)",
                            ratio(static_cast<double>(dense.queries), static_cast<double>(side.queries)),
                            ratio(quantile(dense.seconds, 0.5), seconds), ratio(quantile(dense.cpuSeconds, 0.5), cpu));
    return text + "\n";
}

} // namespace

Result<std::string> benchExtraction(const field::Field& field, const BenchExtractionOptions& options,
                                    const JobContext& context)
{
    const int resolution = options.resolution;
    Side all;
    Side last;
    Side dense;
    for (int round = 0; round < options.rounds; ++round) {
        if (auto ran = runPyramid(field, resolution, Stage::Preview, context, all); !ran)
            return ran.error();
        if (auto ran = runPyramid(field, resolution, Stage::Final, context, last); !ran)
            return ran.error();
        if (auto ran = runDense(field, resolution, context, dense); !ran)
            return ran.error();
    }
    if (!options.lattice.empty()) {
        if (auto written = writeLattice(field, resolution, options.lattice); !written)
            return written.error();
    }
    const SurfaceDifference difference = surfaceDifference(all.mesh, dense.mesh);
    if (options.json) {
        nlohmann::ordered_json line { { "bench", "extraction" },
                                      { "machine", machineLine() },
                                      { "picture", options.picture },
                                      { "resolution", resolution },
                                      { "pyramid", rowOf(all) },
                                      { "pyramid_last_stage", rowOf(last) },
                                      { "dense", rowOf(dense) },
                                      { "same_surface", difference.none() },
                                      { "missing_triangles", difference.missing },
                                      { "surplus_triangles", difference.surplus },
                                      { "triangles", all.mesh.triangles.size() } };
        return line.dump() + "\n";
    }
    const float cell = (field.bounds().hi.x - field.bounds().lo.x) / static_cast<float>(resolution);
    return textOf("pyramid, all stages", all, dense) + textOf("pyramid, last stage", last, dense)
        + textOf("dense", dense, dense)
        + fmt::format("  {} triangles; {}\n", all.mesh.triangles.size(), describe(difference, cell));
}

} // namespace orfeas::cli
