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

/// How much of each pixel is the subject's, rows top to bottom: 0 nothing, 255 all of it.
struct Matte {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> alpha; ///< [height * width]

    bool empty() const { return alpha.empty(); }
    std::uint8_t& at(int x, int y) { return alpha[static_cast<std::size_t>(y) * width + x]; }
    std::uint8_t at(int x, int y) const { return alpha[static_cast<std::size_t>(y) * width + x]; }
    bool operator==(const Matte&) const = default;
};

/// Pixels left <= x < right, top <= y < bottom.
struct PixelBox {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    bool empty() const { return right <= left || bottom <= top; }
    int width() const { return right - left; }
    int height() const { return bottom - top; }
    bool operator==(const PixelBox&) const = default;
};

} // namespace orfeas::image
