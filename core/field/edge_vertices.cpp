#include "core/field/edge_vertices.h"

#include "core/base/target_clones.h"
#include "core/field/halo.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace orfeas::field {

namespace {

/// Vertices on the way to their places, side by side as vectors have them.
struct Cuts {
    explicit Cuts(std::size_t count)
        : axis(count), start(count), t(count), a(count),
          b(count), acrossA { std::vector<float>(count), std::vector<float>(count) }, acrossB {
              std::vector<float>(count), std::vector<float>(count)
          }
    {
    }
    std::vector<int> axis;
    std::vector<float> start; ///< coordinate along the axis where the edge starts
    std::vector<float> t; ///< of the edge
    std::vector<float> a; ///< value at its start
    std::vector<float> b; ///< at its end
    std::array<std::vector<float>, 2> acrossA; ///< slopes at its start along kOthers[axis]
    std::array<std::vector<float>, 2> acrossB; ///< at its end
};

constexpr std::array<std::array<int, 2>, 3> kOthers { { { 1, 2 }, { 0, 2 }, { 0, 1 } } };

Vec3f withCoordinate(Vec3f p, int axis, float at)
{
    // chosen, not written by index: the processor need not wait for memory
    return { axis == 0 ? at : p.x, axis == 1 ? at : p.y, axis == 2 ? at : p.z };
}

/// Writes the brick's cuts from `next` on, and where they are by linear interpolation to `positions`.
ORFEAS_TARGET_CLONES void collect(const Level& level, const BrickSurface& brick, std::size_t next, float margin,
                                  Cuts& cuts, Vec3f* positions)
{
    const Halo halo(level, brick.place);
    const Vec3f origin = level.position({ 8 * brick.place.x, 8 * brick.place.y, 8 * brick.place.z });
    for (int axis = 0; axis < 3; ++axis) {
        const auto [u, v] = kOthers[axis];
        for (int z = 0; z < 8; ++z) {
            for (std::uint64_t bits = brick.edges[axis][z]; bits != 0; bits &= bits - 1, ++next) {
                const int at = std::countr_zero(bits);
                const int from = Halo::indexOf(at & 7, at >> 3, z);
                const int to = from + Halo::kStep[axis];
                const float a = halo.at(from);
                const float b = halo.at(to);
                const float t = std::clamp(a / (a - b), margin, 1 - margin);
                cuts.axis[next] = axis;
                cuts.t[next] = t;
                cuts.a[next] = a;
                cuts.b[next] = b;
                cuts.acrossA[0][next] = halo.slope(from, u);
                cuts.acrossA[1][next] = halo.slope(from, v);
                cuts.acrossB[0][next] = halo.slope(to, u);
                cuts.acrossB[1][next] = halo.slope(to, v);
                const Vec3f start { origin.x + level.spacing() * static_cast<float>(at & 7),
                                    origin.y + level.spacing() * static_cast<float>(at >> 3),
                                    origin.z + level.spacing() * static_cast<float>(z) };
                cuts.start[next] = axis == 0 ? start.x : (axis == 1 ? start.y : start.z);
                positions[next] = withCoordinate(start, axis, cuts.start[next] + level.spacing() * t);
            }
        }
    }
}

struct Root {
    float t; ///< of the edge
    float slope; ///< there, per edge
};

/// The root of the parabola through the edge's ends and the value at the linear guess t.
/// All ways are computed and one is chosen, so that several vertices can be done at once.
inline Root rootNear(float t, float a, float b, float value, float margin)
{
    const float before = (value - a) / t;
    const float after = (b - value) / (1 - t);
    const float c2 = after - before;
    const float c1 = before - c2 * t;
    // of a + c1 t + c2 t^2, without cancellation
    const float root = std::sqrt(std::max(c1 * c1 - 4 * a * c2, 0.0F));
    const float q = -0.5F * (c1 + std::copysign(root, c1));
    const bool beyond = (value > 0) == (a > 0); // the sign changes between the guess and the end
    const float low = beyond ? t : 0.0F;
    const float high = beyond ? 1.0F : t;
    const float first = a / q;
    const float second = q / c2;
    const float straightBeyond = t + (1 - t) * value / (value - b);
    const float straightBefore = t * a / (a - value);
    float found = beyond ? straightBeyond : straightBefore;
    found = ((second >= low) & (second <= high)) ? second : found;
    found = ((first >= low) & (first <= high)) ? first : found;
    const float inside = std::min(std::max(found, margin), 1 - margin);
    const float chosen = std::abs(found) <= std::numeric_limits<float>::max() ? inside : t; // false for NaN
    return { chosen, c1 + 2 * c2 * chosen };
}

/// Moves the vertices to the roots. \param values  of the field at their first places
/// \param slopes  along the edges, at the roots
ORFEAS_TARGET_CLONES void refine(Cuts& cuts, std::span<const float> values, float iso, float spacing, float margin,
                                 std::span<Vec3f> positions, std::span<float> slopes)
{
    std::vector<float> places(values.size()); // along the axis
    const float* a = cuts.a.data();
    const float* b = cuts.b.data();
    const float* value = values.data();
    float* __restrict t = cuts.t.data();
    float* __restrict slope = slopes.data();
    const float* start = cuts.start.data();
    float* __restrict place = places.data();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Root root = rootNear(t[i], a[i], b[i], value[i] - iso, margin);
        place[i] = start[i] + spacing * root.t;
        slope[i] = root.slope;
        t[i] = root.t;
    }
    const int* axis = cuts.axis.data();
    Vec3f* __restrict position = positions.data();
    for (std::size_t i = 0; i < values.size(); ++i)
        position[i] = withCoordinate(position[i], axis[i], place[i]);
}

/// \param slopes  along the edges; one of the wrong sign gives way to the edge's mean
ORFEAS_TARGET_CLONES void giveNormals(const Cuts& cuts, std::span<const float> slopes, std::span<Vec3f> normals)
{
    const float* a = cuts.a.data();
    const float* b = cuts.b.data();
    const float* t = cuts.t.data();
    const float* a0 = cuts.acrossA[0].data();
    const float* a1 = cuts.acrossA[1].data();
    const float* b0 = cuts.acrossB[0].data();
    const float* b1 = cuts.acrossB[1].data();
    const float* slope = slopes.data();
    const int* axis = cuts.axis.data();
    Vec3f* __restrict normal = normals.data();
    for (std::size_t i = 0; i < normals.size(); ++i) {
        const float mean = b[i] - a[i];
        const float steep = slope[i] * mean > 0 ? slope[i] : mean;
        const float first = a0[i] + (b0[i] - a0[i]) * t[i];
        const float second = a1[i] + (b1[i] - a1[i]) * t[i];
        const float x = axis[i] == 0 ? steep : first;
        const float y = axis[i] == 1 ? steep : (axis[i] == 0 ? first : second);
        const float z = axis[i] == 2 ? steep : second;
        // neither too large nor too small to be squared; `steep` is not 0
        const float scale = 1 / std::max({ std::abs(x), std::abs(y), std::abs(z) });
        const float nx = x * scale;
        const float ny = y * scale;
        const float nz = z * scale;
        const float outward = -1 / std::sqrt(nx * nx + ny * ny + nz * nz);
        normal[i] = { nx * outward, ny * outward, nz * outward };
    }
}

} // namespace

Result<void> placeVertices(const Field& field, const Level& level, std::span<const BrickSurface> bricks, bool refined,
                           float margin, mesh::Mesh& mesh)
{
    if (bricks.empty())
        return {};
    const std::size_t first = bricks.front().firstVertex;
    const std::size_t count = bricks.back().firstVertex + bricks.back().edgeCount - first;
    Cuts cuts(count);
    const auto positions = std::span(mesh.positions).subspan(first, count);
    for (const BrickSurface& brick : bricks)
        collect(level, brick, brick.firstVertex - first, margin, cuts, positions.data());
    std::vector<float> slopes(count);
    if (refined) {
        std::vector<float> values(count);
        if (auto asked = field.values(positions, values); !asked)
            return asked;
        refine(cuts, values, field.isoLevel(), level.spacing(), margin, positions, slopes);
    }
    giveNormals(cuts, slopes, std::span(mesh.normals).subspan(first, count));
    return {};
}

} // namespace orfeas::field
