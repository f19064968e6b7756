#include "core/mesh/surface_distance.h"

#include "core/mesh/attributes.h"
#include "core/mesh/surface_tree.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace orfeas::mesh {

namespace {

/// Points of the surface, as many on equal areas.
std::vector<Vec3f> samplesOf(const Mesh& mesh, std::size_t count)
{
    std::vector<double> sums;
    double area = 0;
    for (const Triangle& t : mesh.triangles) {
        const Vec3f a = mesh.positions[t[0]];
        area += static_cast<double>(length(cross(mesh.positions[t[1]] - a, mesh.positions[t[2]] - a)));
        sums.push_back(area);
    }
    if (!(area > 0) || !std::isfinite(area))
        return {};
    std::mt19937 random(1);
    std::vector<Vec3f> points;
    for (std::size_t i = 0; i < count; ++i) {
        const auto share = [&random] { return static_cast<double>(random()) / 4294967296.0; };
        const double at = area * (static_cast<double>(i) + share()) / static_cast<double>(count);
        const auto place = std::upper_bound(sums.begin(), sums.end(), at) - sums.begin();
        const Triangle& t = mesh.triangles[std::min<std::size_t>(place, sums.size() - 1)];
        const double root = std::sqrt(share());
        const double v = share();
        points.push_back(mesh.positions[t[0]] * static_cast<float>(1 - root)
                         + mesh.positions[t[1]] * static_cast<float>(root * (1 - v))
                         + mesh.positions[t[2]] * static_cast<float>(root * v));
    }
    return points;
}

std::vector<double> distances(const std::vector<Vec3f>& points, const Mesh& mesh, const JobContext& context)
{
    const SurfaceTree tree(mesh);
    std::vector<double> out(points.size());
    context.inParallel(points.size(), 256, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
            const auto near = tree.nearest(points[i]);
            out[i] = near ? std::sqrt(static_cast<double>(near->squaredDistance)) : 0;
        }
    });
    return out;
}

} // namespace

Result<SurfaceDistance> surfaceDistance(const Mesh& a, const Mesh& b, std::size_t samples, const JobContext& context,
                                        double near)
{
    for (const Mesh* mesh : { &a, &b }) {
        if (auto valid = checkIndices(*mesh); !valid)
            return valid.error();
    }
    const auto ofA = samplesOf(a, samples);
    const auto ofB = samplesOf(b, samples);
    if (ofA.empty() || ofB.empty())
        return Error { ErrorCode::InvalidInput, "surface distance: a mesh has no area" };
    const auto to = distances(ofA, b, context);
    const auto from = distances(ofB, a, context);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    const auto mean = [](const std::vector<double>& all) {
        return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
    };
    const auto within = [near](const std::vector<double>& all) {
        const auto count = std::count_if(all.begin(), all.end(), [near](double d) { return d <= near; });
        return static_cast<double>(count) / static_cast<double>(all.size());
    };
    return SurfaceDistance { mean(to), mean(from),
                             std::max(*std::max_element(to.begin(), to.end()),
                                      *std::max_element(from.begin(), from.end())),
                             within(to), within(from) };
}

} // namespace orfeas::mesh
