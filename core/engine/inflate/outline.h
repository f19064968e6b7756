#pragma once

#include "core/base/job_context.h"
#include "core/engine/inflate/grid.h"
#include "core/image/frame.h"

namespace orfeas::engine::inflate {

/// Signed distance to the matte's outline (coverage one half), in units of the subject, > 0 inside. Exact Euclidean
/// distance between pixel centres, corrected by the coverage of the pixels on the outline, smoothed over three pixels.
/// \error Cancelled  polled at least every 50 ms
/// \source Felzenszwalb & Huttenlocher 2012, "Distance Transforms of Sampled Functions", section 2.1
Result<Grid> signedDistance(const image::Subject& subject, const JobContext& context);

/// What the outline as a whole tells.
struct OutlineCues {
    float widest = 0; ///< radius of the largest disc inside, units
    float bottom = 0; ///< y of the lowest and the highest point, units, y up
    float top = 0;
    float width = 0; ///< of the outline's box, units
    float symmetry = 0; ///< overlap with its mirror image about the box's middle, intersection over union, 0 to 1
    float roundness = 0; ///< share of the largest disc in the outline's area, 1 for a disc
    float height() const { return top - bottom; }
};

/// \param distance  signed, units, on a lattice with cells `cell` units wide, centred on the origin; something is
/// inside
OutlineCues outlineCues(const Grid& distance, float cell);

} // namespace orfeas::engine::inflate
