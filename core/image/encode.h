#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/image.h"

#include <cstdint>
#include <span>
#include <vector>

namespace orfeas::image {

/// Packs pixels as a PNG file in memory, for textures and thumbnails: quick rather than small.
/// \param pixels  [h * w], rows top to bottom, straight alpha
/// \param keepAlpha  false writes three channels
/// \error InvalidInput  the sizes do not agree or are not positive  \error OutOfMemory, Cancelled
/// \thread any; packs strips of rows on the context's threads and polls it before each, at least every 50 ms
Result<std::vector<std::uint8_t>> encodePng(int w, int h, std::span<const Rgba8> pixels, bool keepAlpha,
                                            const JobContext& context = {});

/// `source` scaled down so that its longest side is at most `maxSide` px, area-averaged with its alpha as weight; a
/// smaller picture is returned as it is.
Image thumbnail(const Image& source, int maxSide);

/// `source`, a square, drawn larger: [side, side], bilinear with its alpha as weight. \pre  1 <= its side <= `side`
Image enlarged(const Image& source, int side);

} // namespace orfeas::image
