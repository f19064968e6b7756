#pragma once

#include "core/base/geometry.h"
#include "core/mesh/mesh.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace orfeas::trainer {

/// A rotation (columns are the images of x, y, z), a scale within it, and a shift.
struct Placement {
    Vec3f x { 1, 0, 0 };
    Vec3f y { 0, 1, 0 };
    Vec3f z { 0, 0, 1 };
    Vec3f at;

    Vec3f direction(Vec3f v) const { return x * v.x + y * v.y + z * v.z; }
    Vec3f point(Vec3f p) const { return at + direction(p); }
};

Placement at(Vec3f place);
/// Turns by `radians` counter-clockwise about an axis of length 1 through the origin, then shifts. \source Rodrigues
Placement turned(Vec3f axis, float radians, Vec3f place = {});
/// Its y axis along `up`, from `place` on.
Placement along(Vec3f up, Vec3f place = {});
/// `first`, then `second`.
Placement after(const Placement& first, const Placement& second);

/// How a ray tells what of a shape is inside.
enum class Solid {
    Winding, ///< closed parts, which may overlap: inside where more were entered than left
    Pairs, ///< triangles without a common orientation: inside between the first and second crossing, third and fourth,
           ///< ...
};

/// Something to be pictured: triangles in parts, each of which gets a colour. Parts are closed and may overlap.
struct Shape {
    std::string name;
    std::vector<Vec3f> positions;
    std::vector<mesh::Triangle> triangles;
    std::vector<std::uint8_t> parts; ///< [triangles]
    std::vector<Rgba8> colours; ///< [positions], or empty: it has none of its own
    std::vector<Vec3f> cornerNormals; ///< [3 * triangles], unit length; set by finish()
    Solid solid = Solid::Winding;
    float pictureYaw = 0; ///< radians that turn what people call its front view towards +z

    void add(const mesh::Mesh& part, int number, const Placement& placement = {});
    /// Centres the box, makes its longest side 1 and sets the normals: those of neighbours that meet at less than 40
    /// degrees are averaged, sharper edges stay edges. \return false: there is nothing, or it is not finite
    bool finish();
};

} // namespace orfeas::trainer
