#pragma once

#include "core/base/result.h"
#include "core/image/cutout.h"

namespace orfeas::image {

struct FrameOptions {
    float ratio = 0.85F; ///< longest side of the subject's box over the side of the frame, (0, 1]
    int maxSide = 2048; ///< px; a larger subject is scaled down to it, a smaller one keeps its own pixels
};

/// The subject image that engines see: square, subject's box centred, longest side of the box = ratio * side.
///
/// `subjectFromPixel`: a pixel centre (i + 0.5, j + 0.5) is at x = (i + 0.5 - side/2) / unitPixels,
/// y = (side/2 - j - 0.5) / unitPixels in the subject's frame, where the longest side of the box is 1.
struct Subject {
    Image image; ///< [side, side], alpha is the matte
    float unitPixels = 0; ///< pixels per unit
};

/// Centres and pads the cut-out subject. No resampling unless maxSide asks for it.
/// \error NoSubject  the matte has no pixel of at least half coverage
/// \error InvalidInput  an option is out of range  \error Cancelled
/// \thread any; polls `context` between its steps, each below 100 ms for what cutOut() returns
Result<Subject> frameSubject(const Cutout& cutout, const FrameOptions& options = {}, const JobContext& context = {});

} // namespace orfeas::image
