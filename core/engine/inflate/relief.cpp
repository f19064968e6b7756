#include "core/engine/inflate/relief.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::inflate {

namespace {

constexpr float kLimit = 0.25F; ///< contrast at which the relief stops growing
constexpr float kFade = 0.75F; ///< share of covered surroundings below which the relief fades

/// Luminance and coverage, summed over areas of the picture to `side` samples a side.
struct Light {
    Grid sum;
    Grid weight;
};

Light lightOf(const image::Image& image, int side)
{
    const auto count = static_cast<std::size_t>(side) * side;
    Light light { { side, std::vector<float>(count) }, { side, std::vector<float>(count) } };
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const Rgba8 c = image.at(x, y);
            if (c.a < 128)
                continue;
            const int cx = x * side / image.width;
            const int cy = y * side / image.height;
            light.sum.at(cx, cy) +=
                (0.299F * static_cast<float>(c.r) + 0.587F * static_cast<float>(c.g) + 0.114F * static_cast<float>(c.b))
                / 255.0F;
            light.weight.at(cx, cy) += 1;
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        light.sum.values[i] /= std::max(light.weight.values[i], 1.0F);
        light.weight.values[i] = light.weight.values[i] > 0 ? 1.0F : 0.0F;
    }
    return light;
}

/// Sum over the (2 reach + 1)^2 cells around each one.
Grid boxSum(const Grid& grid, int reach)
{
    const int side = grid.side;
    Grid rows = grid;
    Grid out = grid;
    for (int y = 0; y < side; ++y) {
        float run = 0;
        for (int x = -reach; x < side; ++x) {
            run += x + reach < side ? grid.at(x + reach, y) : 0.0F;
            run -= x - reach > 0 ? grid.at(x - reach - 1, y) : 0.0F;
            if (x >= 0)
                rows.at(x, y) = run;
        }
    }
    for (int x = 0; x < side; ++x) {
        float run = 0;
        for (int y = -reach; y < side; ++y) {
            run += y + reach < side ? rows.at(x, y + reach) : 0.0F;
            run -= y - reach > 0 ? rows.at(x, y - reach - 1) : 0.0F;
            if (y >= 0)
                out.at(x, y) = run;
        }
    }
    return out;
}

} // namespace

Grid reliefOf(const image::Image& image, int side)
{
    const Light light = lightOf(image, side);
    const int reach = std::max(2, side / 24);
    const Grid near = boxSum(light.sum, 1);
    const Grid nearWeight = boxSum(light.weight, 1);
    const Grid far = boxSum(light.sum, reach);
    const Grid farWeight = boxSum(light.weight, reach);
    const auto full = static_cast<float>((2 * reach + 1) * (2 * reach + 1));
    Grid relief { side, std::vector<float>(light.sum.values.size()) };
    for (std::size_t i = 0; i < relief.values.size(); ++i) {
        if (light.weight.values[i] == 0)
            continue;
        const float contrast = near.values[i] / nearWeight.values[i] - far.values[i] / farWeight.values[i];
        const float fade = std::min(farWeight.values[i] / (kFade * full), 1.0F);
        relief.values[i] = fade * fade * kLimit * std::tanh(contrast / kLimit);
    }
    return relief;
}

} // namespace orfeas::engine::inflate
