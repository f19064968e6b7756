#pragma once

namespace orfeas::engine::lite {

// What the network says of one column of the frame, along the ray of the camera that it assumes.
inline constexpr int kDepthBins = 64; ///< logits of being inside, from near to far
inline constexpr int kBackColour = kDepthBins; ///< place of the hidden side's red, green and blue, 0 to 1
inline constexpr int kConfidence = kBackColour + 3; ///< place of the logit of the column's expected overlap
inline constexpr int kColumnChannels = kConfidence + 1;

inline constexpr float kDepthRange = 1.6F; ///< units that the bins span, centred at the subject's middle
inline constexpr float kFrameRatio = 0.85F; ///< subject's longer side over the frame's
inline constexpr float kHalfFrame = 0.5F / kFrameRatio; ///< units, at the subject's middle
inline constexpr float kCameraDistance = kHalfFrame / 0.36397023F; ///< of a camera that sees 40 degrees; tan 20 degrees

} // namespace orfeas::engine::lite
