#include "core/engine/inflate/picture.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace orfeas::engine::inflate {

namespace {

constexpr int kGrow = 3; ///< px by which colours are continued beyond the outline

std::uint8_t byteOf(float value)
{
    return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

/// Mean of the known ones of the 3 x 3 colours around i; weight 0 where there are none.
WeightedColour meanAround(const std::vector<WeightedColour>& known, std::size_t i, int side)
{
    WeightedColour sum {};
    for (int n = 0; n < 9; ++n) {
        const WeightedColour& c = known[i + static_cast<std::size_t>(n / 3) * side + n % 3 - side - 1];
        if (c[3] > 0)
            sum = { sum[0] + c[0], sum[1] + c[1], sum[2] + c[2], sum[3] + 1 };
    }
    return sum[3] > 0 ? WeightedColour { sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3], 1 } : WeightedColour {};
}

} // namespace

Rgba8 Picture::sample(float x, float y) const
{
    const float px = std::clamp(x - 0.5F, 0.0F, static_cast<float>(side - 1));
    const float py = std::clamp(y - 0.5F, 0.0F, static_cast<float>(side - 1));
    const int x0 = std::min(static_cast<int>(px), side - 2);
    const int y0 = std::min(static_cast<int>(py), side - 2);
    const float tx = px - static_cast<float>(x0);
    const float ty = py - static_cast<float>(y0);
    std::array<float, 3> sum {};
    float weights = 0;
    for (int n = 0; n < 4; ++n) {
        const Rgba8& c = pixels[static_cast<std::size_t>(y0 + n / 2) * side + x0 + n % 2];
        // transparent pixels say nothing of the subject's colour
        const float w = (n % 2 == 1 ? tx : 1 - tx) * (n / 2 == 1 ? ty : 1 - ty) * (static_cast<float>(c.a) + 1e-3F);
        sum = { sum[0] + w * c.r, sum[1] + w * c.g, sum[2] + w * c.b };
        weights += w;
    }
    return { byteOf(sum[0] / weights), byteOf(sum[1] / weights), byteOf(sum[2] / weights), 255 };
}

std::vector<WeightedColour> areaMeans(const image::Image& image, int side, bool dimHighlights)
{
    std::vector<WeightedColour> means(static_cast<std::size_t>(side) * side);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const Rgba8 c = image.at(x, y);
            if (c.a < 128)
                continue;
            const WeightedColour rgb { static_cast<float>(c.r) / 255, static_cast<float>(c.g) / 255,
                                       static_cast<float>(c.b) / 255, 1 };
            const float light = 0.299F * rgb[0] + 0.587F * rgb[1] + 0.114F * rgb[2];
            // highlights belong to the light, not to the thing
            const float w = dimHighlights ? 1.05F - 0.95F * light * light * light : 1.0F;
            auto& mean = means[static_cast<std::size_t>(y * side / image.height) * side + x * side / image.width];
            for (std::size_t k = 0; k < mean.size(); ++k)
                mean[k] += w * rgb[k];
        }
    }
    for (WeightedColour& mean : means) {
        if (mean[3] > 0)
            mean = { mean[0] / mean[3], mean[1] / mean[3], mean[2] / mean[3], 1 };
    }
    return means;
}

Picture packed(std::vector<WeightedColour> colours, int side)
{
    for (int pass = 0; pass < kGrow; ++pass) {
        const std::vector<WeightedColour> known = colours;
        for (int y = 1; y + 1 < side; ++y) {
            for (int x = 1; x + 1 < side; ++x) {
                const std::size_t i = static_cast<std::size_t>(y) * side + x;
                if (known[i][3] <= 0)
                    colours[i] = meanAround(known, i, side);
            }
        }
    }
    Picture out { side, std::vector<Rgba8>(colours.size(), Rgba8 { 0, 0, 0, 0 }) };
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (colours[i][3] > 0)
            out.pixels[i] = { byteOf(255 * colours[i][0]), byteOf(255 * colours[i][1]), byteOf(255 * colours[i][2]),
                              255 };
    }
    return out;
}

} // namespace orfeas::engine::inflate
