#pragma once

#include "core/base/geometry.h"

#include <vector>

namespace orfeas::mesh {

/// Where charts lie in a square texture.
struct Packing {
    float pixelsPerUnit = 0; ///< the same for every chart
    std::vector<Vec2f> corners; ///< top left of each chart's box, px
};

/// Packs boxes of these sizes (units) by shelves of falling height into a square of `side` px, `gutter` px free round
/// each, at the greatest common scale that fits (within 1 %).
Packing packShelves(const std::vector<Vec2f>& sizes, int side, int gutter);

} // namespace orfeas::mesh
