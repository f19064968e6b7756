#pragma once

#include "core/base/geometry.h"
#include "core/image/image.h"

/// What the matting desk does to a matte. Pure but for paint(), which says so; places are px of the matte, (0, 0) the
/// upper left corner of its first pixel. \thread any
namespace orfeas::image {

/// Every pixel becomes the most covered one within a disc round it: the subject gains `px` all round, and a soft edge
/// stays soft. \param px  [0, 64]; clamped  \cost about px^2 a pixel
Matte grown(const Matte& matte, int px);
/// The same with the least covered one: the subject loses `px` all round. Beyond the picture nothing is assumed.
Matte shrunk(const Matte& matte, int px);
/// Softens the edge over about `px` to each side (Gaussian of deviation px / 2). \param px  [0, 64]; clamped
Matte feathered(const Matte& matte, float px);

struct Brush {
    float radius = 20; ///< px, > 0
    float hardness = 0.8F; ///< [0, 1]: 1 is an edge of one pixel, 0 falls from the middle on
    bool erases = false;
};

/// Draws a straight piece of a stroke into `matte`: what is covered by the brush at least as much as it was. Going over
/// a place twice changes nothing more. \return the pixels that may have changed
PixelBox paint(Matte& matte, Vec2f from, Vec2f to, const Brush& brush);

/// The smallest box that holds both.
PixelBox united(const PixelBox& a, const PixelBox& b);
/// The pixels in which two mattes of one size differ.
PixelBox differenceBox(const Matte& a, const Matte& b);

} // namespace orfeas::image
