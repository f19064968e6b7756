#include "app/trainer/augment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr std::size_t kPixels = std::size_t { kPictureSide } * kPictureSide;

/// Colour planes 0..1 and the matte.
using Planes = std::array<std::vector<float>, 4>;

float uniform(std::mt19937_64& random, float from, float to)
{
    return from + (to - from) * static_cast<float>(random() >> 40U) * 0x1p-24F;
}

bool chance(std::mt19937_64& random, float share)
{
    return uniform(random, 0, 1) < share;
}

void swapRows(std::span<std::uint8_t> bytes, int side)
{
    for (std::size_t row = 0; row < bytes.size(); row += side)
        std::reverse(bytes.begin() + row, bytes.begin() + row + side);
}

/// Binomial over 3 x 3.
void soften(std::vector<float>& plane)
{
    const auto pass = [&plane](std::size_t step, std::size_t length, std::size_t lines, std::size_t apart) {
        for (std::size_t line = 0; line < lines; ++line) {
            float* at = &plane[line * apart];
            float before = at[0];
            for (std::size_t i = 0; i + 1 < length; ++i) {
                const float here = at[i * step];
                at[i * step] = 0.25F * before + 0.5F * here + 0.25F * at[(i + 1) * step];
                before = here;
            }
        }
    };
    pass(1, kPictureSide, kPictureSide, kPictureSide);
    pass(kPictureSide, kPictureSide, kPictureSide, 1);
}

void recolour(Planes& planes, std::mt19937_64& random)
{
    const float grey = chance(random, 0.15F) ? 0 : uniform(random, 0.5F, 1.3F);
    const float gamma = std::exp(uniform(random, -0.35F, 0.35F));
    const float contrast = std::exp(uniform(random, -0.3F, 0.3F));
    const float bright = uniform(random, -0.12F, 0.12F);
    std::array<float, 3> tint {};
    for (float& gain : tint)
        gain = std::exp(uniform(random, -0.12F, 0.12F));
    if (chance(random, 0.25F)) {
        std::swap(planes[0], planes[random() % 3]);
        std::swap(planes[1], planes[1 + random() % 2]);
    }
    for (std::size_t i = 0; i < kPixels; ++i) {
        if (planes[3][i] <= 0)
            continue;
        const float light = 0.3F * planes[0][i] + 0.59F * planes[1][i] + 0.11F * planes[2][i];
        for (std::size_t c = 0; c < 3; ++c) {
            const float saturated = light + grey * (planes[c][i] - light);
            const float curved = std::pow(std::clamp(saturated, 0.0F, 1.0F), gamma) * tint[c];
            planes[c][i] = std::clamp(0.5F + contrast * (curved - 0.5F) + bright, 0.0F, 1.0F);
        }
    }
}

/// Colours stay those of the subject: they are softened with the matte as weight.
void blur(Planes& planes)
{
    std::vector<float> weight = planes[3];
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t i = 0; i < kPixels; ++i)
            planes[c][i] *= planes[3][i];
        soften(planes[c]);
    }
    soften(weight);
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t i = 0; i < kPixels; ++i)
            planes[c][i] = planes[3][i] > 0 && weight[i] > 1e-3F ? planes[c][i] / weight[i] : 0;
    }
}

void narrowMatte(std::vector<float>& matte, std::mt19937_64& random)
{
    std::vector<float> soft = matte;
    soften(soft);
    const float keep = uniform(random, 0, 1);
    const float bias = uniform(random, -0.15F, 0.1F);
    for (std::size_t i = 0; i < matte.size(); ++i) {
        if (matte[i] > 0)
            matte[i] = std::clamp(keep * matte[i] + (1 - keep) * soft[i] + bias * (matte[i] < 1 ? 1 : 0), 0.0F, 1.0F);
    }
}

} // namespace

void mirror(Sample& sample)
{
    swapRows(sample.picture(), kPictureSide);
    swapRows(sample.occupancy(), kGridSide);
    swapRows(sample.back(), kGridSide);
}

void disturb(Sample& sample, std::mt19937_64& random)
{
    const std::span<std::uint8_t> picture = sample.picture();
    Planes planes;
    for (std::size_t c = 0; c < 4; ++c) {
        planes[c].resize(kPixels);
        std::transform(&picture[c * kPixels], &picture[c * kPixels] + kPixels, planes[c].begin(),
                       [](std::uint8_t v) { return static_cast<float>(v) / 255; });
    }
    if (chance(random, 0.9F))
        recolour(planes, random);
    if (chance(random, 0.4F))
        blur(planes);
    if (chance(random, 0.5F))
        narrowMatte(planes[3], random);
    const float noise = chance(random, 0.3F) ? uniform(random, 0, 0.03F) : 0;
    for (std::size_t c = 0; c < 4; ++c) {
        for (std::size_t i = 0; i < kPixels; ++i) {
            const float rough = noise > 0 && c < 3 ? noise * uniform(random, -1.7F, 1.7F) : 0;
            const bool covered = c == 3 || planes[3][i] > 0;
            picture[c * kPixels + i] = covered
                ? static_cast<std::uint8_t>(std::lround(255 * std::clamp(planes[c][i] + rough, 0.0F, 1.0F)))
                : 0;
        }
    }
}

} // namespace orfeas::trainer
