#pragma once

#include "core/base/job_context.h"
#include "core/mesh/box_atlas.h"

#include <span>

namespace orfeas::mesh {

/// The subject as it looks from one side, cut out: what is transparent shows nothing of it.
struct SidePicture {
    Texture picture; ///< straight alpha
    float azimuth = 0; ///< degrees: 0 in front (from +z), 90 from +x, 180 from behind, 270 from -x
};

/// The mesh painted anew with these pictures, thrown onto it from their sides along parallel lines. The box round a
/// picture's opaque part lies on the box round the mesh as seen from there, each side on its own, so that outlines
/// meet. What no picture sees, because it faces away or something is before it, keeps the colours it had; between them
/// colours pass softly. A mesh with a texture keeps its coordinates, another one is unwrapped. \error InvalidInput  an
/// index, an option, or a picture without any opaque pixel  \error Cancelled
Result<Mesh> retextured(const Mesh& mesh, std::span<const SidePicture> pictures, const AtlasOptions& options,
                        const JobContext& context);

} // namespace orfeas::mesh
