#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// Leaves out triangles that are no part of a surface: with a corner that is not finite, with two corners at one
/// vertex, and all but the first of those with the same three vertices, whichever way round. Then vertices nobody uses.
/// A triangle without area but with three vertices stays, as leaving it out would open the surface; simplify() takes
/// it. \error InvalidInput  an index is out of range  \error Cancelled
Result<Mesh> clean(const Mesh& mesh, const JobContext& context);

} // namespace orfeas::mesh
