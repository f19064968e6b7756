#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <functional>
#include <span>

namespace orfeas::mesh {

struct AtlasOptions {
    int textureSide = 2048; ///< px, square, [64, 8192]
    int gutter = 2; ///< px kept free round each chart, filled by dilation
};

/// Answers the colour at surface points; called with up to a few thousand points at once, from several threads.
using ColourSampler = std::function<void(std::span<const Vec3f> points, std::span<Rgba8> colours)>;

/// Unwraps by box projection (each triangle goes to the side it faces; connected triangles of one side make a chart;
/// charts are packed by shelves at one scale) and paints the texture by asking `sampler` at every covered texel. Cannot
/// fail on a valid mesh. No two triangles share a texel, but where there are more charts than the texture has room for.
/// \return the mesh with uvs and baseColour, vertices doubled along chart borders, colours dropped
/// \error InvalidInput  an index is out of range, or an option is
/// \error Cancelled  polled between steps and batches of texels
Result<Mesh> unwrapAndPaint(const Mesh& mesh, const AtlasOptions& options, const ColourSampler& sampler,
                            const JobContext& context);

} // namespace orfeas::mesh
