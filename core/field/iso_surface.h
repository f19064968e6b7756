#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"
#include "core/field/lattice.h"
#include "core/mesh/mesh.h"

namespace orfeas::field {

struct SurfaceOptions {
    bool refine = false; ///< place each vertex by one more value asked of the field
    bool colours = true; ///< ask the field for a colour at each vertex
    /// A vertex stays this share of its lattice edge away from the nodes, so that no triangle has two corners at one
    /// place.
    float margin = 0.02F;
};

struct Surface {
    mesh::Mesh mesh;
    std::uint64_t refinementQueries = 0;
    std::uint64_t cells = 0; ///< that the surface crosses
};

/// The closed surface through the cells of `level` whose corners are all known.
///
/// A vertex lies on a lattice edge, at the root of the linear, with `refine` of the quadratic interpolation of its
/// values. Its normal is the gradient there of the same interpolation along the edge, and of central differences across
/// it. Both read only corners of the four cells round the edge, so that a sparse and a dense level give the same bits.
/// \error Cancelled, polled every few thousand vertices; the first error of the field
Result<Surface> isoSurface(const Field& field, const Level& level, const SurfaceOptions& options,
                           const JobContext& context);

} // namespace orfeas::field
