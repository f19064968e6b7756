#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

struct SmoothOptions {
    int passes = 5; ///< [1, 100]
    /// Bends up to about this many degrees are smoothed, those of three times as many are features and stay; [1, 180]
    float degrees = 20;
};

/// Takes out roughness and keeps edges: each triangle's normal becomes a mean of its neighbours', weighted by likeness
/// and area, then vertices move until the triangles face that way. Vertices on borders stay where they are. What is
/// connected stays as it is; normals are dropped.
/// \param mesh  welded  \error InvalidInput, Cancelled (polled once a pass)
/// \source Zheng, Fu, Au and Tai 2011, local scheme; vertex update of Sun, Rosin, Martin and Langbein 2007
Result<Mesh> smooth(const Mesh& mesh, const SmoothOptions& options, const JobContext& context);

} // namespace orfeas::mesh
