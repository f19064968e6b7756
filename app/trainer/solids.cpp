#include "app/trainer/solids.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace orfeas::trainer {

namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;

void addTriangle(mesh::Mesh& mesh, std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    if (mesh.positions[a] != mesh.positions[b] && mesh.positions[b] != mesh.positions[c]
        && mesh.positions[c] != mesh.positions[a])
        mesh.triangles.push_back({ a, b, c });
}

void addFan(mesh::Mesh& mesh, std::uint32_t first, std::uint32_t count, bool backwards)
{
    Vec3f middle;
    for (std::uint32_t i = 0; i < count; ++i)
        middle = middle + mesh.positions[first + i] * (1 / static_cast<float>(count));
    if (length(mesh.positions[first] - middle) < 1e-7F)
        return; // the ring is a point
    const auto centre = static_cast<std::uint32_t>(mesh.positions.size());
    mesh.positions.push_back(middle);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t a = first + i;
        const std::uint32_t b = first + (i + 1) % count;
        addTriangle(mesh, backwards ? b : a, backwards ? a : b, centre);
    }
}

float signedVolume(const mesh::Mesh& mesh)
{
    float sum = 0;
    for (const auto& [a, b, c] : mesh.triangles)
        sum += dot(mesh.positions[a], cross(mesh.positions[b], mesh.positions[c]));
    return sum;
}

Ring circle(Vec3f centre, Vec3f x, Vec3f y, int sides)
{
    Ring ring;
    for (int i = 0; i < sides; ++i) {
        const float angle = kTurn * static_cast<float>(i) / static_cast<float>(sides);
        ring.push_back(centre + x * std::cos(angle) + y * std::sin(angle));
    }
    return ring;
}

template<typename Point> std::vector<Point> splined(std::span<const Point> points, int steps)
{
    const auto mix = [](Point a, Point b, Point c, Point d, float t) {
        const float t2 = t * t;
        const float t3 = t2 * t;
        const auto blend = [&](float pa, float pb, float pc, float pd) {
            return 0.5F
                * (2 * pb + (pc - pa) * t + (2 * pa - 5 * pb + 4 * pc - pd) * t2 + (3 * pb - pa - 3 * pc + pd) * t3);
        };
        Point out {};
        out.x = blend(a.x, b.x, c.x, d.x);
        out.y = blend(a.y, b.y, c.y, d.y);
        if constexpr (requires { out.z; })
            out.z = blend(a.z, b.z, c.z, d.z);
        return out;
    };
    std::vector<Point> out;
    const auto last = static_cast<int>(points.size()) - 1;
    out.reserve(static_cast<std::size_t>(last) * steps + 1);
    const auto at = [&](int i) { return points[static_cast<std::size_t>(std::clamp(i, 0, last))]; };
    for (int i = 0; i < last; ++i) {
        for (int k = 0; k < steps; ++k)
            out.push_back(
                mix(at(i - 1), at(i), at(i + 1), at(i + 2), static_cast<float>(k) / static_cast<float>(steps)));
    }
    out.push_back(points.back());
    return out;
}

/// Points of a sphere's rings, none of them on a plane between octants.
mesh::Mesh ballAround(Vec3f inner, Vec3f radii, int rings, int sides)
{
    std::vector<Ring> stack;
    stack.reserve(static_cast<std::size_t>(rings));
    for (int j = 0; j < rings; ++j) {
        const float latitude = kTurn / 2 * ((static_cast<float>(j) + 0.5F) / static_cast<float>(rings) - 0.5F);
        Ring ring;
        for (int i = 0; i < sides; ++i) {
            const float angle = kTurn * (static_cast<float>(i) + 0.5F) / static_cast<float>(sides);
            const Vec3f d { std::cos(latitude) * std::cos(angle), std::sin(latitude),
                            std::cos(latitude) * std::sin(angle) };
            ring.push_back({ std::copysign(inner.x, d.x) + radii.x * d.x, std::copysign(inner.y, d.y) + radii.y * d.y,
                             std::copysign(inner.z, d.z) + radii.z * d.z });
        }
        stack.push_back(std::move(ring));
    }
    return skinned(stack);
}

} // namespace

mesh::Mesh skinned(const std::vector<Ring>& rings, bool closed)
{
    mesh::Mesh mesh;
    const auto count = static_cast<std::uint32_t>(rings.front().size());
    for (const Ring& ring : rings)
        mesh.positions.insert(mesh.positions.end(), ring.begin(), ring.end());
    const auto total = static_cast<std::uint32_t>(rings.size());
    for (std::uint32_t r = 0; r + (closed ? 0 : 1) < total; ++r) {
        const std::uint32_t low = r * count;
        const std::uint32_t high = (r + 1) % total * count;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t next = (i + 1) % count;
            addTriangle(mesh, low + i, low + next, high + next);
            addTriangle(mesh, low + i, high + next, high + i);
        }
    }
    if (!closed) {
        addFan(mesh, 0, count, true);
        addFan(mesh, (total - 1) * count, count, false);
    }
    if (signedVolume(mesh) < 0) {
        for (mesh::Triangle& triangle : mesh.triangles)
            std::swap(triangle[1], triangle[2]);
    }
    return mesh;
}

mesh::Mesh boxOf(Vec3f half)
{
    mesh::Mesh box = taperedBox({ half.x, half.z }, { half.x, half.z }, 2 * half.y);
    for (Vec3f& p : box.positions)
        p.y -= half.y;
    return box;
}

mesh::Mesh roundedBox(Vec3f half, float round)
{
    round = std::min({ round, half.x * 0.999F, half.y * 0.999F, half.z * 0.999F });
    return ballAround({ half.x - round, half.y - round, half.z - round }, { round, round, round }, 8, 16);
}

mesh::Mesh ellipsoid(Vec3f radii)
{
    return ballAround({}, radii, 14, 20);
}

mesh::Mesh lathe(std::span<const Vec2f> profile, int sides)
{
    std::vector<Ring> rings;
    rings.reserve(profile.size());
    for (const Vec2f p : profile)
        rings.push_back(circle({ 0, p.y, 0 }, { p.x, 0, 0 }, { 0, 0, -p.x }, sides));
    return skinned(rings);
}

mesh::Mesh frustum(float bottomRadius, float topRadius, float height, int sides)
{
    const std::array<Vec2f, 2> profile { Vec2f { bottomRadius, 0 }, Vec2f { topRadius, height } };
    return lathe(profile, sides);
}

mesh::Mesh tube(std::span<const Vec3f> path, std::span<const float> radii, float flat, int sides)
{
    std::vector<Ring> rings;
    const auto last = path.size() - 1;
    Vec3f side; // carried along, so that the rings do not twist
    for (std::size_t i = 0; i <= last; ++i) {
        const Vec3f way = normalised(path[std::min(i + 1, last)] - path[i > 0 ? i - 1 : 0]);
        if (i == 0)
            side = std::abs(way.x) < 0.9F ? Vec3f { 1, 0, 0 } : Vec3f { 0, 0, 1 };
        side = normalised(side - way * dot(side, way), { 0, 1, 0 });
        const float radius = radii[std::min(i, radii.size() - 1)];
        rings.push_back(circle(path[i], side * (radius * flat), cross(way, side) * radius, sides));
    }
    return skinned(rings);
}

mesh::Mesh rod(Vec3f from, Vec3f to, float radius, float endRadius)
{
    const std::array<Vec3f, 2> path { from, to };
    const std::array<float, 2> radii { radius, endRadius < 0 ? radius : endRadius };
    return tube(path, radii);
}

mesh::Mesh torus(float radius, float thickness, int sides)
{
    std::vector<Ring> rings;
    rings.reserve(static_cast<std::size_t>(sides));
    for (int i = 0; i < sides; ++i) {
        const float angle = kTurn * static_cast<float>(i) / static_cast<float>(sides);
        const Vec3f out { std::cos(angle), 0, std::sin(angle) };
        rings.push_back(circle(out * radius, out * thickness, { 0, thickness, 0 }, 10));
    }
    return skinned(rings, true);
}

mesh::Mesh arc(Vec2f radii, float thickness, float from, float to)
{
    constexpr int kPieces = 14;
    std::vector<Vec3f> path;
    path.reserve(kPieces + 1);
    for (int i = 0; i <= kPieces; ++i) {
        const float angle = from + (to - from) * static_cast<float>(i) / kPieces;
        path.push_back({ radii.x * std::cos(angle), radii.y * std::sin(angle), 0 });
    }
    const std::array<float, 1> radius { thickness };
    return tube(path, radius);
}

mesh::Mesh extruded(std::span<const Vec2f> outline, float depth, float bevel)
{
    Vec2f middle;
    for (const Vec2f p : outline) {
        middle.x += p.x / static_cast<float>(outline.size());
        middle.y += p.y / static_cast<float>(outline.size());
    }
    float reach = 0;
    for (const Vec2f p : outline)
        reach = std::max(reach, std::hypot(p.x - middle.x, p.y - middle.y));
    const auto ring = [&](float z, float inset) {
        Ring points;
        const float scale = 1 - inset / reach;
        for (const Vec2f p : outline)
            points.push_back({ middle.x + (p.x - middle.x) * scale, middle.y + (p.y - middle.y) * scale, z });
        return points;
    };
    if (bevel <= 0)
        return skinned({ ring(-depth / 2, 0), ring(depth / 2, 0) });
    bevel = std::min(bevel, depth * 0.45F);
    return skinned({ ring(-depth / 2, bevel), ring(-depth / 2 + bevel * 0.3F, bevel * 0.3F),
                     ring(-depth / 2 + bevel, 0), ring(depth / 2 - bevel, 0),
                     ring(depth / 2 - bevel * 0.3F, bevel * 0.3F), ring(depth / 2, bevel) });
}

mesh::Mesh taperedBox(Vec2f bottom, Vec2f top, float height, Vec2f topShift)
{
    const auto ring = [](Vec2f half, float y, Vec2f shift) {
        return Ring { { shift.x - half.x, y, shift.y - half.y },
                      { shift.x + half.x, y, shift.y - half.y },
                      { shift.x + half.x, y, shift.y + half.y },
                      { shift.x - half.x, y, shift.y + half.y } };
    };
    return skinned({ ring(bottom, 0, {}), ring(top, height, topShift) });
}

std::vector<Vec3f> smoothPath(std::span<const Vec3f> points, int steps)
{
    return splined(points, steps);
}

std::vector<Vec2f> smoothProfile(std::span<const Vec2f> points, int steps)
{
    auto profile = splined(points, steps);
    for (Vec2f& p : profile)
        p.x = std::max(p.x, 0.0F);
    return profile;
}

} // namespace orfeas::trainer
