#include "app/cli/bench_extraction.h"

#include "app/cli/machine.h"
#include "core/field/pyramid.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <limits>
#include <tuple>

namespace orfeas::cli {

namespace {

/// One way of extracting: what it cost and what came out.
struct Side {
    std::uint64_t queries = 0;
    std::vector<double> seconds;
    std::vector<double> cpuSeconds; ///< of all threads together: what a busy machine leaves comparable
    mesh::Mesh mesh;
    static double median(std::vector<double> sorted)
    {
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Processor time of this process.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Result<void> runPyramid(const field::Field& field, int resolution, const JobContext& context, Side& side)
{
    field::PyramidOptions options;
    options.resolution = resolution;
    options.colourLast = false;
    side.queries = 0;
    const auto start = std::chrono::steady_clock::now();
    const double cpu = cpuSeconds();
    auto done = field::extract(field, options, context, [&side](field::StageSurface&& surface) {
        side.queries += surface.stats.queries;
        if (surface.stage == Stage::Final)
            side.mesh = std::move(surface.mesh);
        return Result<void> {};
    });
    side.seconds.push_back(secondsSince(start));
    side.cpuSeconds.push_back(cpuSeconds() - cpu);
    return done;
}

Result<void> runDense(const field::Field& field, int resolution, const JobContext& context, Side& side)
{
    const auto start = std::chrono::steady_clock::now();
    const double cpu = cpuSeconds();
    auto surface = field::extractDense(field, resolution, false, context);
    if (!surface)
        return surface.error();
    side.seconds.push_back(secondsSince(start));
    side.cpuSeconds.push_back(cpuSeconds() - cpu);
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
    const double pyramidSeconds = Side::median(pyramid.seconds);
    const double denseSeconds = Side::median(dense.seconds);
    const double pyramidCpu = Side::median(pyramid.cpuSeconds);
    const double denseCpu = Side::median(dense.cpuSeconds);
    if (json) {
        nlohmann::ordered_json line { { "bench", "extraction" },
                                      { "machine", machineLine() },
                                      { "resolution", resolution },
                                      { "pyramid_queries", pyramid.queries },
                                      { "dense_queries", dense.queries },
                                      { "fewer_queries", fewer },
                                      { "pyramid_seconds", pyramidSeconds },
                                      { "dense_seconds", denseSeconds },
                                      { "faster", denseSeconds / pyramidSeconds },
                                      { "pyramid_cpu_seconds", pyramidCpu },
                                      { "dense_cpu_seconds", denseCpu },
                                      { "faster_cpu", denseCpu / pyramidCpu },
                                      { "same_surface", same },
                                      { "triangles", pyramid.mesh.triangles.size() } };
        return line.dump() + "\n";
    }
    return fmt::format("  pyramid {:>9} queries  {:.3f} s  {:.3f} s of processor time\n"
                       "  dense   {:>9} queries  {:.3f} s  {:.3f} s of processor time\n"
                       "  {:.1f} times fewer queries, {:.1f} times faster ({:.1f} in processor time); {} triangles; "
                       "{} surface\n",
                       pyramid.queries, pyramidSeconds, pyramidCpu, dense.queries, denseSeconds, denseCpu, fewer,
                       denseSeconds / pyramidSeconds, denseCpu / pyramidCpu, pyramid.mesh.triangles.size(),
                       same ? "same" : "DIFFERENT");
}

} // namespace orfeas::cli
