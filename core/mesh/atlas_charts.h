#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// A connected set of triangles that are projected along one axis.
struct Chart {
    int side = 0; ///< 0..5: -x, +x, -y, +y, -z, +z
    std::vector<std::uint32_t> triangles;
};

/// The two coordinates of `p` in the picture plane of `side`, so that the chart is seen from outside, y or x upright.
Vec2f projected(Vec3f p, int side);

/// Splits a mesh for box projection: each triangle goes to the side it faces, single triangles follow their neighbours,
/// connected triangles of one side that do not lie over each other make a chart.
/// \error Cancelled
Result<std::vector<Chart>> boxCharts(const Mesh& mesh, const JobContext& context);

} // namespace orfeas::mesh
