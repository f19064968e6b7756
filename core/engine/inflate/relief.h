#pragma once

#include "core/engine/inflate/grid.h"
#include "core/image/image.h"

namespace orfeas::engine::inflate {

/// What of the picture's luminance is relief rather than paint or large-scale shading: luminance less its
/// surroundings within 1/24 of the picture, softly limited so that no speck makes a spike. -1 to 1, 0 outside the
/// matte and fading to 0 towards its edge. \param side  samples a side of the result
Grid reliefOf(const image::Image& image, int side);

} // namespace orfeas::engine::inflate
