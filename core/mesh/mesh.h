#pragma once

#include "core/base/geometry.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace orfeas::mesh {

/// Vertex indices, counter-clockwise seen from outside.
using Triangle = std::array<std::uint32_t, 3>;

/// A picture laid on a mesh by its texture coordinates; rows top to bottom, sRGB.
struct Texture {
    int width = 0;
    int height = 0;
    std::vector<Rgba8> pixels; ///< [height * width]
};

/// A triangle mesh: right-handed, y up, front towards +z, longest side of the subject = 1, centred at the origin.
/// normals, colours and uvs are empty or as long as positions. Texture coordinates have their origin at the top left
/// of the texture, u to the right, v down, in [0, 1] (glTF 2.0, section 3.8.3).
struct Mesh {
    std::vector<Vec3f> positions;
    std::vector<Vec3f> normals; ///< unit length, outward
    std::vector<Rgba8> colours;
    std::vector<Vec2f> uvs;
    std::vector<Triangle> triangles;
    std::shared_ptr<const Texture> baseColour; ///< null: none

    Box3f bounds() const
    {
        Box3f box;
        for (const Vec3f& p : positions)
            box.extend(p);
        return box;
    }
};

} // namespace orfeas::mesh
