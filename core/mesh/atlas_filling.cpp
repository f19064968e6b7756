#include "core/mesh/atlas_filling.h"

#include <algorithm>
#include <array>

namespace orfeas::mesh {

namespace {

Rgba8& texel(Texture& texture, int x, int y)
{
    return texture
        .pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(texture.width) + static_cast<std::size_t>(x)];
}

/// Half the size: each texel the mean of those of four that are no holes, a hole where all are.
Texture pulled(Texture& fine)
{
    Texture out { (fine.width + 1) / 2, (fine.height + 1) / 2, {} };
    out.pixels.reserve(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x) {
            std::array<int, 4> sum {}; // red, green, blue, how many
            for (int i = 0; i < 4; ++i) {
                const int u = 2 * x + (i & 1);
                const int v = 2 * y + (i >> 1);
                if (u >= fine.width || v >= fine.height || texel(fine, u, v).a == 0)
                    continue;
                const Rgba8 c = texel(fine, u, v);
                sum = { sum[0] + c.r, sum[1] + c.g, sum[2] + c.b, sum[3] + 1 };
            }
            const auto mean = [&sum](int of) { return static_cast<std::uint8_t>((of + sum[3] / 2) / sum[3]); };
            out.pixels.push_back(sum[3] == 0 ? Rgba8 { 0, 0, 0, 0 }
                                             : Rgba8 { mean(sum[0]), mean(sum[1]), mean(sum[2]), 255 });
        }
    }
    return out;
}

/// Fills the holes of `fine` from the texture of half its size, which has none. Not evenly between its texels: a file
/// of gradients would be a quarter larger, and means do not show it.
void push(Texture& coarse, Texture& fine)
{
    for (int y = 0; y < fine.height; ++y) {
        for (int x = 0; x < fine.width; ++x) {
            if (texel(fine, x, y).a == 0)
                texel(fine, x, y) = texel(coarse, x / 2, y / 2);
        }
    }
}

} // namespace

void fillHoles(Texture& texture)
{
    if (std::all_of(texture.pixels.begin(), texture.pixels.end(), [](Rgba8 c) { return c.a == 0; }))
        return;
    std::vector<Texture> smaller;
    for (Texture* last = &texture; last->width > 1 || last->height > 1; last = &smaller.back())
        smaller.push_back(pulled(*last));
    for (std::size_t level = smaller.size(); level-- > 0;)
        push(smaller[level], level == 0 ? texture : smaller[level - 1]);
}

} // namespace orfeas::mesh
