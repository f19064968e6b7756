#pragma once

#include "core/base/result.h"
#include "core/field/field.h"
#include "core/field/surface_index.h"
#include "core/mesh/mesh.h"

namespace orfeas::field {

/// Places the vertices of these bricks on their lattice edges and gives them their normals.
/// \param refined  ask the field once for each vertex (core/field/iso_surface.h) \param margin  SurfaceOptions
/// \param mesh  has room for all vertices of the index  \error what the field answers
/// \thread different bricks from several threads
Result<void> placeVertices(const Field& field, const Level& level, std::span<const BrickSurface> bricks, bool refined,
                           float margin, mesh::Mesh& mesh);

} // namespace orfeas::field
