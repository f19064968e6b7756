#pragma once

#include <cstddef>
#include <vector>

namespace orfeas::engine::inflate {

/// A scalar over the subject's square, rows top to bottom, one sample a pixel centre of a side x side grid.
struct Grid {
    int side = 0;
    std::vector<float> values;
    float& at(int x, int y) { return values[static_cast<std::size_t>(y) * side + x]; }
    float at(int x, int y) const { return values[static_cast<std::size_t>(y) * side + x]; }
};

/// Bilinear sample at pixel coordinates (0.5 is the first pixel's centre), clamped at the border.
float sample(const Grid& grid, float x, float y);

/// The same square with another number of samples, bilinear.
Grid resampled(const Grid& grid, int side);

} // namespace orfeas::engine::inflate
