#pragma once

#include "core/asset/glb_document.h"
#include "core/base/geometry.h"

#include <array>
#include <vector>

namespace orfeas::asset {

/// An affine map: p -> axes[0] p.x + axes[1] p.y + axes[2] p.z + origin.
struct NodeTransform {
    std::array<Vec3f, 3> axes { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };
    Vec3f origin;

    Vec3f point(Vec3f p) const { return direction(p) + origin; }
    Vec3f direction(Vec3f d) const { return axes[0] * d.x + axes[1] * d.y + axes[2] * d.z; }
    /// Of a surface with the normal `n`; not of length 1.
    Vec3f normal(Vec3f n) const;
    /// Whether it turns a surface inside out.
    bool mirrors() const { return dot(cross(axes[0], axes[1]), axes[2]) < 0; }
    /// `inner` first, then this.
    NodeTransform after(const NodeTransform& inner) const;
};

/// One of the document's meshes where its scene shows it.
struct PlacedMesh {
    std::size_t mesh = 0; ///< index into "meshes"
    NodeTransform place;
};

/// What the document's scene shows: the default one, else the first, else every mesh as it is (glTF 2.0, sections 3.5.1
/// and 3.5.3). \error InvalidInput  nodes that are no trees, numbers that are not finite
/// \throws nlohmann::json::exception
Result<std::vector<PlacedMesh>> placedMeshes(const GlbDocument& document);

} // namespace orfeas::asset
