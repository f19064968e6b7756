#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// Winds triangles alike across every edge of two, then turns each piece so that it faces outward: a closed piece away
/// from its solid (a shell within an odd number of others is the wall of a hollow and faces into it), an open one away
/// from its middle. A one-sided surface (Moebius) keeps a seam. Normals of turned triangles' vertices are dropped.
/// \error InvalidInput, Cancelled
Result<Mesh> orient(const Mesh& mesh, const JobContext& context);

} // namespace orfeas::mesh
