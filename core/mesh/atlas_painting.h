#pragma once

#include "core/mesh/box_atlas.h"

namespace orfeas::mesh {

/// Paints the texture of an unwrapped mesh: every texel within `gutter` px of a triangle asks `sampler` at the nearest
/// point of that triangle (of the nearest one where several are near); the others get the colours round them.
/// \error Cancelled  polled once per 65536 texels
Result<Texture> paintTexture(const Mesh& unwrapped, const AtlasOptions& options, const ColourSampler& sampler,
                             const JobContext& context);

} // namespace orfeas::mesh
