#include "core/field/edge_vertices.h"

#include "core/base/target_clones.h"
#include "core/field/halo.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace orfeas::field {

namespace {

/// A vertex stays this share of its lattice edge away from the nodes, so that no triangle has two corners at one place.
constexpr float kMargin = 0.02F;

/// A vertex on the way to its place.
struct Cut {
    int axis;
    float t; ///< of the edge
    float a; ///< value at its start
    float b; ///< at its end
    std::array<float, 2> acrossA; ///< slopes along the other two axes at its start
    std::array<float, 2> acrossB;
    Vec3f start;
};

constexpr std::array<std::array<int, 2>, 3> kOthers { { { 1, 2 }, { 0, 2 }, { 0, 1 } } };

Vec3f placeOf(const Cut& cut, float spacing)
{
    const float step = spacing * cut.t;
    // chosen, not written by index: the processor need not wait for memory
    return { cut.start.x + (cut.axis == 0 ? step : 0), cut.start.y + (cut.axis == 1 ? step : 0),
             cut.start.z + (cut.axis == 2 ? step : 0) };
}

ORFEAS_TARGET_CLONES void collect(const Level& level, const BrickSurface& brick, std::vector<Cut>& cuts)
{
    const Halo halo(level, brick.place);
    const Vec3f origin = level.position({ 8 * brick.place.x, 8 * brick.place.y, 8 * brick.place.z });
    for (int axis = 0; axis < 3; ++axis) {
        const auto [u, v] = kOthers[axis];
        for (int z = 0; z < 8; ++z) {
            for (std::uint64_t bits = brick.edges[axis][z]; bits != 0; bits &= bits - 1) {
                const int at = std::countr_zero(bits);
                const int from = Halo::indexOf(at & 7, at >> 3, z);
                const int to = from + Halo::kStep[axis];
                const float a = halo.at(from);
                const float b = halo.at(to);
                cuts.push_back({ axis,
                                 std::clamp(a / (a - b), kMargin, 1 - kMargin),
                                 a,
                                 b,
                                 { halo.slope(from, u), halo.slope(from, v) },
                                 { halo.slope(to, u), halo.slope(to, v) },
                                 { origin.x + level.spacing() * static_cast<float>(at & 7),
                                   origin.y + level.spacing() * static_cast<float>(at >> 3),
                                   origin.z + level.spacing() * static_cast<float>(z) } });
            }
        }
    }
}

/// Moves the vertex to the root of the parabola through the edge's ends and the value at the linear guess.
/// \return the parabola's slope there
float refined(Cut& cut, float value)
{
    const float t = cut.t;
    const float before = (value - cut.a) / t;
    const float after = (cut.b - value) / (1 - t);
    const float c2 = after - before;
    const float c1 = before - c2 * t;
    // of a + c1 t + c2 t^2, without cancellation
    const float root = std::sqrt(std::max(c1 * c1 - 4 * cut.a * c2, 0.0F));
    const float q = -0.5F * (c1 + std::copysign(root, c1));
    const bool beyond = (value > 0) == (cut.a > 0); // the sign changes between the guess and the end
    const float low = beyond ? t : 0.0F;
    const float high = beyond ? 1.0F : t;
    const auto between = [&](float x) { return x >= low && x <= high; };
    float found = cut.a / q;
    if (!between(found))
        found = q / c2;
    if (!between(found))
        found = beyond ? t + (1 - t) * value / (value - cut.b) : t * cut.a / (cut.a - value);
    if (std::isfinite(found))
        cut.t = std::clamp(found, kMargin, 1 - kMargin);
    return c1 + 2 * c2 * cut.t;
}

Vec3f normalOf(const Cut& cut, float along)
{
    const float slope = (along > 0) == (cut.b > cut.a) ? along : cut.b - cut.a;
    const float first = cut.acrossA[0] + (cut.acrossB[0] - cut.acrossA[0]) * cut.t; // along kOthers[axis][0]
    const float second = cut.acrossA[1] + (cut.acrossB[1] - cut.acrossA[1]) * cut.t;
    return normalised({ -(cut.axis == 0 ? slope : first),
                        -(cut.axis == 1       ? slope
                              : cut.axis == 0 ? first
                                              : second),
                        -(cut.axis == 2 ? slope : second) });
}

/// \param values  of the field at the vertices' first places; empty: they stay there
ORFEAS_TARGET_CLONES void finish(std::span<Cut> cuts, std::span<const float> values, float iso, float spacing,
                                 Vec3f* positions, Vec3f* normals)
{
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        Cut& cut = cuts[i];
        const float along = values.empty() ? cut.b - cut.a : refined(cut, values[i] - iso);
        if (!values.empty())
            positions[i] = placeOf(cut, spacing);
        normals[i] = normalOf(cut, along);
    }
}

} // namespace

Result<void> placeVertices(const Field& field, const Level& level, std::span<const BrickSurface> bricks, bool refine,
                           mesh::Mesh& mesh)
{
    std::vector<Cut> cuts;
    cuts.reserve(bricks.empty() ? 0 : bricks.back().firstVertex + bricks.back().edgeCount - bricks.front().firstVertex);
    for (const BrickSurface& brick : bricks)
        collect(level, brick, cuts);
    if (cuts.empty())
        return {};
    const std::size_t first = bricks.front().firstVertex;
    for (std::size_t i = 0; i < cuts.size(); ++i)
        mesh.positions[first + i] = placeOf(cuts[i], level.spacing());
    std::vector<float> values(refine ? cuts.size() : 0);
    if (refine) {
        const auto points = std::span(std::as_const(mesh.positions)).subspan(first, cuts.size());
        if (auto asked = field.values(points, values); !asked)
            return asked;
    }
    finish(cuts, values, field.isoLevel(), level.spacing(), &mesh.positions[first], &mesh.normals[first]);
    return {};
}

} // namespace orfeas::field
