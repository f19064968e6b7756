#pragma once

#include "core/base/geometry.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace orfeas::image {

/// A picture in memory: rows top to bottom, sRGB-encoded, 8 bits a channel, straight (not premultiplied) alpha.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<Rgba8> pixels; ///< [height * width]

    bool empty() const { return pixels.empty(); }
    Rgba8& at(int x, int y) { return pixels[static_cast<std::size_t>(y) * width + x]; }
    const Rgba8& at(int x, int y) const { return pixels[static_cast<std::size_t>(y) * width + x]; }
};

} // namespace orfeas::image
