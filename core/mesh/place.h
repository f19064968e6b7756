#pragma once

#include "core/base/result.h"
#include "core/mesh/mesh.h"

#include <cstdint>

namespace orfeas::mesh {

/// out = p * scale + offset.
struct Placement {
    float scale = 1;
    Vec3f offset;
    Vec3f apply(Vec3f p) const { return p * scale + offset; }
    Vec3f undo(Vec3f p) const { return (p - offset) * (1 / scale); }
    /// First this, then `next`.
    Placement then(const Placement& next) const { return { scale * next.scale, offset * next.scale + next.offset }; }
};

enum class Extent : std::uint8_t { Longest, Width, Height, Depth }; ///< the longest, x, y or z side of the box
enum class Pivot : std::uint8_t { Origin, Centre, Base }; ///< as it is; middle of the box; middle of its floor

/// The scale about the origin that makes the extent `size`. \error InvalidInput  no extent, or size not in (0, 1e6]
Result<Placement> toSize(const Mesh& mesh, Extent extent, float size);

/// The move that brings the pivot to the origin.
Placement toPivot(const Mesh& mesh, Pivot pivot);

Mesh placed(Mesh mesh, const Placement& placement);

/// Presses what lies within `depth` (share of the height, [0, 0.5]) of the lowest point onto one level, so that it
/// stands and sticks. What is connected stays so. \error InvalidInput
Result<Mesh> flattenBase(const Mesh& mesh, float depth);

} // namespace orfeas::mesh
