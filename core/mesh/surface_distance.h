#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// How far two surfaces are from each other, in mesh units.
struct SurfaceDistance {
    double meanTo = 0; ///< mean over the first surface of the distance to the second
    double meanFrom = 0; ///< and the other way
    double greatest = 0; ///< the largest of both (a lower bound of the Hausdorff distance)
    double nearTo = 0; ///< share of the first surface within `near` of the second
    double nearFrom = 0; ///< and the other way
    double chamfer() const { return meanTo + meanFrom; }
    double fScore() const { return nearTo + nearFrom > 0 ? 2 * nearTo * nearFrom / (nearTo + nearFrom) : 0; }
};

/// Measured at `samples` points of each surface, evenly by area, the same ones each time, to the nearest point of the
/// other surface (not of its samples, so equal surfaces are 0 apart). \param near  distance of SurfaceDistance::nearTo
/// \error InvalidInput  an index; no area
Result<SurfaceDistance> surfaceDistance(const Mesh& a, const Mesh& b, std::size_t samples, const JobContext& context,
                                        double near = 0);

} // namespace orfeas::mesh
