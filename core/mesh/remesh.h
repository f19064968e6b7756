#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

struct RemeshOptions {
    float edge = 0.015F; ///< length of the new edges, of the longest side; [0.002, 0.5]
    int passes = 3; ///< [1, 20]: more are evener
    float degrees = 60; ///< edges that bend more are kept as edges; [1, 180]
};

/// The same surface in triangles of about one size and shape, for sculpting and for skeletons: edges are split,
/// collapsed and flipped, vertices moved along the surface and put back onto it. Closed stays closed. Vertex colours
/// are those of the nearest points; normals and texture coordinates are dropped. \param mesh  welded  \error
/// InvalidInput  an index, a position, or a surface that is not manifold and wound alike \error Cancelled  polled once
/// a pass \source Botsch and Kobbelt 2004, as CGAL's Polygon Mesh Processing does it
Result<Mesh> remesh(const Mesh& mesh, const RemeshOptions& options, const JobContext& context);

} // namespace orfeas::mesh
