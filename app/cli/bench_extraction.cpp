#include "app/cli/bench_extraction.h"

#include "app/cli/machine.h"
#include "core/field/pyramid.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <limits>
#include <tuple>

namespace orfeas::cli {

namespace {

/// One way of extracting: what it cost and what came out.
struct Side {
    std::uint64_t queries = 0;
    std::vector<double> seconds;
    mesh::Mesh mesh;
    double median() const
    {
        std::vector<double> sorted = seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<void> runPyramid(const field::Field& field, int resolution, const JobContext& context, Side& side)
{
    field::PyramidOptions options;
    options.resolution = resolution;
    side.queries = 0;
    const auto start = std::chrono::steady_clock::now();
    auto done = field::extract(field, options, context, [&side](field::StageSurface&& surface) {
        side.queries += surface.stats.queries;
        if (surface.stage == Stage::Final)
            side.mesh = std::move(surface.mesh);
        return Result<void> {};
    });
    side.seconds.push_back(secondsSince(start));
    return done;
}

Result<void> runDense(const field::Field& field, int resolution, const JobContext& context, Side& side)
{
    const auto start = std::chrono::steady_clock::now();
    auto surface = field::extractDense(field, resolution, context);
    if (!surface)
        return surface.error();
    side.seconds.push_back(secondsSince(start));
    side.queries = surface->stats.queries;
    side.mesh = std::move(surface->mesh);
    return {};
}

/// Greatest distance between the two vertex sets in sorted order; infinite when they differ in number.
double difference(const mesh::Mesh& a, const mesh::Mesh& b)
{
    if (a.positions.size() != b.positions.size() || a.triangles.size() != b.triangles.size())
        return std::numeric_limits<double>::infinity();
    const auto sorted = [](std::vector<Vec3f> points) {
        std::sort(points.begin(), points.end(),
                  [](Vec3f p, Vec3f q) { return std::tie(p.x, p.y, p.z) < std::tie(q.x, q.y, q.z); });
        return points;
    };
    const auto left = sorted(a.positions);
    const auto right = sorted(b.positions);
    double most = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        most = std::max(most, static_cast<double>(length(left[i] - right[i])));
    return most;
}

} // namespace

Result<std::string> benchExtraction(const field::Field& field, int resolution, int rounds, const JobContext& context,
                                    bool json)
{
    Side pyramid;
    Side dense;
    for (int round = 0; round < rounds; ++round) {
        if (auto ran = runPyramid(field, resolution, context, pyramid); !ran)
            return ran.error();
        if (auto ran = runDense(field, resolution, context, dense); !ran)
            return ran.error();
    }
    const double distance = difference(pyramid.mesh, dense.mesh);
    const bool same = distance < 1e-6;
    const double fewer = static_cast<double>(dense.queries) / static_cast<double>(pyramid.queries);
    const double faster = dense.median() / pyramid.median();
    if (json) {
        nlohmann::ordered_json line { { "bench", "extraction" },
                                      { "machine", machineLine() },
                                      { "resolution", resolution },
                                      { "pyramid_queries", pyramid.queries },
                                      { "dense_queries", dense.queries },
                                      { "fewer_queries", fewer },
                                      { "pyramid_seconds", pyramid.median() },
                                      { "dense_seconds", dense.median() },
                                      { "faster", faster },
                                      { "same_surface", same },
                                      { "triangles", pyramid.mesh.triangles.size() } };
        return line.dump() + "\n";
    }
    return fmt::format("  pyramid {:>9} queries  {:.3f} s\n  dense   {:>9} queries  {:.3f} s\n"
                       "  {:.1f} times fewer queries, {:.1f} times faster; {} triangles; {} surface\n",
                       pyramid.queries, pyramid.median(), dense.queries, dense.median(), fewer, faster,
                       pyramid.mesh.triangles.size(), same ? "same" : "DIFFERENT");
}

} // namespace orfeas::cli
