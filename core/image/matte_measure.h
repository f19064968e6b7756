#pragma once

#include "core/image/image.h"

namespace orfeas::image {

/// What a matte says of the model to come.
struct MatteMeasure {
    PixelBox box; ///< of what is at least half covered; empty: no subject
    double share = 0; ///< of the picture, 0 to 1
    bool left = false; ///< it is cut off at that edge of the picture
    bool right = false;
    bool top = false;
    bool bottom = false;
    /// What spreads at its foot, beyond the width of all above: a shadow or ground, where it is grey; else a plate, or
    /// feet. A hint, not a finding: a lamp has such a foot by right.
    enum class Foot : std::uint8_t { Plain, Grey, Wide } foot = Foot::Plain;
};

/// \param picture, matte  of one size
MatteMeasure measureMatte(const Image& picture, const Matte& matte);

/// The square that the engine will see, px of the picture; it may reach beyond it.
struct FrameSquare {
    double left = 0;
    double top = 0;
    double side = 0; ///< 0: there is no subject
};
/// \param box  of the subject  \param ratio  FrameOptions::ratio, (0, 1]
FrameSquare frameSquare(const PixelBox& box, double ratio);

} // namespace orfeas::image
