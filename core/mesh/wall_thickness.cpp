#include "core/mesh/wall_thickness.h"

#include "core/base/blend.h"
#include "core/mesh/surface_tree.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numbers>
#include <numeric>

namespace orfeas::mesh {

namespace {

constexpr float kNone = std::numeric_limits<float>::infinity();
constexpr int kAround = 6; ///< rays beside the one along the normal
constexpr float kSpread = 20 * std::numbers::pi_v<float> / 180;
constexpr float kTooNear = 1e-5F; ///< of the longest side: nearer hits are the surface that the ray starts at

struct Face {
    Vec3f middle;
    Vec3f normal; ///< outward; {} where the triangle has no area
    float area = 0;
};

Face faceOf(const Mesh& mesh, const Triangle& t)
{
    const Vec3f a = mesh.positions[t[0]];
    const Vec3f b = mesh.positions[t[1]];
    const Vec3f c = mesh.positions[t[2]];
    const Vec3f across = cross(b - a, c - a);
    return { (a + b + c) * (1.0F / 3), normalised(across, {}), 0.5F * length(across) };
}

/// From `at` along `way` to where the solid ends; kNone where it does not.
float depthAlong(const SurfaceTree& tree, Vec3f at, Vec3f way, float tooNear)
{
    float nearest = kNone;
    tree.walk(at, way, [&](std::uint32_t /*triangle*/, float distance, bool outward) {
        if (outward && distance > tooNear)
            nearest = std::min(nearest, distance);
    });
    return nearest;
}

float thicknessAt(const SurfaceTree& tree, const Face& face, float tooNear)
{
    const Vec3f inward = face.normal * -1;
    const Vec3f side = normalised(std::abs(inward.x) < 0.9F ? cross(inward, { 1, 0, 0 }) : cross(inward, { 0, 1, 0 }));
    const Vec3f other = cross(inward, side);
    std::array<float, kAround + 1> depths {};
    depths[kAround] = depthAlong(tree, face.middle, inward, tooNear);
    for (int i = 0; i < kAround; ++i) {
        const float turn = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / kAround;
        const Vec3f beside = side * std::cos(turn) + other * std::sin(turn);
        depths[i] = std::cos(kSpread)
            * depthAlong(tree, face.middle, inward * std::cos(kSpread) + beside * std::sin(kSpread), tooNear);
    }
    std::nth_element(depths.begin(), depths.begin() + kAround / 2, depths.end());
    return depths[kAround / 2];
}

Rgba8 colourOf(float thickness, float limit)
{
    constexpr Rgba8 kRed { 214, 39, 40, 255 };
    constexpr Rgba8 kYellow { 252, 216, 90, 255 };
    constexpr Rgba8 kBlue { 49, 98, 184, 255 };
    const float share = std::clamp(thickness / limit - 1, 0.0F, 2.0F); // 0 at the limit, 2 at three times
    return share < 1 ? mix(kRed, kYellow, share) : mix(kYellow, kBlue, share - 1);
}

} // namespace

Result<std::vector<float>> wallThickness(const Mesh& mesh, const JobContext& context)
{
    const SurfaceTree tree(mesh);
    Box3f bounds;
    for (const Vec3f p : mesh.positions) {
        if (finite(p))
            bounds.extend(p);
    }
    const float tooNear = bounds.empty() ? 0 : kTooNear * bounds.longestSide();
    std::vector<float> thickness(mesh.triangles.size(), kNone);
    context.inParallel(thickness.size(), 256, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
            const Face face = faceOf(mesh, mesh.triangles[i]);
            if (face.area > 0 && finite(face.middle))
                thickness[i] = thicknessAt(tree, face, tooNear);
        }
    });
    if (auto stop = context.checkpoint(); !stop)
        return stop.error();
    return thickness;
}

Walls wallsOf(const Mesh& mesh, const std::vector<float>& thickness, float limit)
{
    std::vector<std::size_t> order(thickness.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return thickness[a] < thickness[b]; });
    std::vector<double> areas(thickness.size());
    double whole = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        areas[i] = faceOf(mesh, mesh.triangles[i]).area;
        whole += areas[i];
    }
    Walls walls { kNone, kNone, 0, 0 };
    double sum = 0;
    for (const std::size_t i : order) {
        const double before = sum;
        sum += areas[i];
        if (before <= 0.01 * whole && sum > 0.01 * whole)
            walls.thinnest = thickness[i];
        if (before <= 0.5 * whole && sum > 0.5 * whole)
            walls.median = thickness[i];
        if (thickness[i] < limit) {
            walls.thinShare += areas[i] / whole;
            ++walls.thinTriangles;
        }
    }
    return walls;
}

Mesh withThicknessColours(const Mesh& mesh, const std::vector<float>& thickness, float limit)
{
    std::vector<float> thinnest(mesh.positions.size(), kNone);
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        for (const std::uint32_t vertex : mesh.triangles[i])
            thinnest[vertex] = std::min(thinnest[vertex], thickness[i]);
    }
    Mesh out = mesh;
    out.uvs.clear();
    out.baseColour.reset();
    out.colours.resize(out.positions.size());
    std::transform(thinnest.begin(), thinnest.end(), out.colours.begin(),
                   [limit](float depth) { return colourOf(depth, limit); });
    return out;
}

} // namespace orfeas::mesh
