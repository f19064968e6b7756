#pragma once

#include "core/image/image.h"

#include <span>

namespace orfeas::image {

/// How a matte is looked at.
enum class MatteLook : std::uint8_t {
    Dimmed, ///< the picture, dark and without its colours where it is left out
    CutOut, ///< the subject alone before squares
    Alone, ///< the matte itself, white on black
};

/// What the eye sees of a part of a picture with its matte. \param picture, matte  of one size  \param part  within it
/// \param out  [part.height * part.width], opaque
void composeMatte(const Image& picture, const Matte& matte, MatteLook look, const PixelBox& part, std::span<Rgba8> out);

} // namespace orfeas::image
