#pragma once

#include "core/base/geometry.h"
#include "core/image/image.h"

#include <array>
#include <vector>

namespace orfeas::engine::inflate {

/// Colours over the subject's square that know where they are known: rows top to bottom.
struct Picture {
    int side = 0;
    std::vector<Rgba8> pixels; ///< [side * side]; alpha 0 where the subject is not

    /// Bilinear at pixel coordinates (0.5 is the first pixel's centre), clamped at the border; pixels that are not
    /// covered have next to no say.
    Rgba8 sample(float x, float y) const;
};

/// Colour [r, g, b], 0 to 1, and the weight it was found with.
using WeightedColour = std::array<float, 4>;

/// Mean colour of the covered pixels of each of side x side areas. \param dimHighlights  bright pixels weigh little
std::vector<WeightedColour> areaMeans(const image::Image& image, int side, bool dimHighlights);

/// Fills areas without colour from their neighbours, a few pixels out, and packs the rest.
Picture packed(std::vector<WeightedColour> colours, int side);

} // namespace orfeas::engine::inflate
