#pragma once

#include "core/image/frame.h"

#include <vector>

namespace orfeas::engine::inflate {

/// A scalar over the subject's square, rows top to bottom, one sample a pixel centre of a side x side grid.
struct Grid {
    int side = 0;
    std::vector<float> values;
    float& at(int x, int y) { return values[static_cast<std::size_t>(y) * side + x]; }
    float at(int x, int y) const { return values[static_cast<std::size_t>(y) * side + x]; }
};

/// Signed distance to the matte's outline (coverage one half), in units of the subject, > 0 inside. Exact Euclidean
/// distance between pixel centres, corrected by the coverage of the pixels on the outline.
/// \source Felzenszwalb & Huttenlocher 2012, "Distance Transforms of Sampled Functions", section 2.1
Grid signedDistance(const image::Subject& subject);

} // namespace orfeas::engine::inflate
