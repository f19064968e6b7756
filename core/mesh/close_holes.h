#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// Closes each hole with a patch of least area over its rim; where that would meet the surface along an edge that is
/// there already, with a fan round a new vertex. Holes of more than `most` edges stay open (0: none does). Patches are
/// flat and coarse: smooth() or remeshing rounds them.
/// \param mesh  manifold and wound alike, as splitNonManifold() leaves it
/// \error InvalidInput, Cancelled (polled between holes)
/// \source Liepa 2003, as CGAL's Polygon Mesh Processing does it
Result<Mesh> closeHoles(const Mesh& mesh, std::size_t most, const JobContext& context);

} // namespace orfeas::mesh
