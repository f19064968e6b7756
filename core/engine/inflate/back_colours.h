#pragma once

#include "core/engine/inflate/picture.h"
#include "core/image/image.h"

namespace orfeas::engine::inflate {

/// What the back may look like: the picture with its large regions of colour and their borders, but without small
/// features (eyes, letters, seams) and without highlights. Small, `side` pixels a side at most.
/// \source Zhang et al. 2014, "Rolling Guidance Filter"
Picture backOf(const image::Image& image, int side);

} // namespace orfeas::engine::inflate
