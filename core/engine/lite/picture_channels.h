#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/frame.h"

#include <vector>

namespace orfeas::engine::lite {

inline constexpr int kPictureSide = 128; ///< px of the picture that the network sees
inline constexpr int kGridSide = 64; ///< columns and rows of its answer
inline constexpr int kPictureChannels = 8;
inline constexpr int kInputChannels = 4 * kPictureChannels; ///< 2 x 2 pixels lie behind one another

/// The subject as the network sees it: kPictureSide px a side, colours averaged with the matte as weight.
image::Subject networkPicture(const image::Subject& subject);

/// What the network is given, [64, 64, 32], rows top to bottom: of each pixel red, green, blue (-1 to 1, 0 where the
/// matte is empty), matte, distance to the outline inside, height of the inflated outline, and the place u, v (-1 to 1,
/// v up); the four pixels of a cell one after another.
/// \param picture  of networkPicture() \error NoSubject  an empty matte; Cancelled
Result<std::vector<float>> networkInput(const image::Subject& picture, const JobContext& context);

} // namespace orfeas::engine::lite
