#pragma once

#include "core/base/result.h"
#include "core/image/image.h"

#include <cstdint>
#include <vector>

namespace orfeas::engine::triposr {

/// A picture without alpha: rows top to bottom, red, green, blue, 8 bits each, sRGB-encoded.
struct RgbPicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bytes; ///< [height, width, 3]
};

/// Share of the frame's side that the published programs let a subject fill.
inline constexpr double kFrameRatio = 0.85;

/// What TripoSR's programs make of a cut-out picture before the network sees it: the box of alpha above 0 without its
/// last row and column, centred in a square whose `ratio` it fills, over mid grey. Nothing is resampled. Rounding
/// downwards throughout, as there: grey is 127.
/// \param ratio  (0, 1]
/// \error NoSubject  nothing is covered, or a single row or column  \error InvalidInput  the ratio
/// \source resize_foreground() of tsr/utils.py and run.py, TripoSR d26e331; written anew
Result<RgbPicture> frameOnGrey(const image::Image& cutout, double ratio);

} // namespace orfeas::engine::triposr
