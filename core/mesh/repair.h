#pragma once

#include "core/mesh/pieces.h"

namespace orfeas::mesh {

/// Makes a mesh a solid, or says why it cannot: weld, clean, orient, split, close holes, remove floaters; again where
/// the outcome is not yet sound. What it returns is watertight and manifold (edges and vertices), wound alike, faces
/// outward, has no duplicate triangle and no position that is not finite; inspect() says so. Parts may still pass
/// through each other. Sheets are left out where there is a body; nothing but sheets is refused. \error InvalidInput an
/// index is out of range, nothing is left, or it does not become a solid: the message says what
///        is in the way  \error Cancelled
/// \cost O(T log T), about 300 bytes a triangle
Result<Mesh> repair(const Mesh& mesh, const FloaterRules& rules, const JobContext& context);

} // namespace orfeas::mesh
