#pragma once

#include "core/base/job_context.h"
#include "core/engine/inflate/picture.h"
#include "core/image/image.h"

namespace orfeas::engine::inflate {

/// What the back may look like, `side` pixels a side at most. Of a thing seen from the side it is the picture mirrored:
/// its large regions of colour and their borders, without small features (letters, seams) and without highlights. Of a
/// thing seen end on it is what the outline shows, row by row: hair round a face, a coat, trousers, but no face.
/// \error Cancelled  polled at least every 50 ms
/// \param endOn  0 seen from the side, 1 seen end on
/// \source Zhang et al. 2014, "Rolling Guidance Filter"
Result<Picture> backOf(const image::Image& image, int side, float endOn, const JobContext& context);

} // namespace orfeas::engine::inflate
