#include "core/image/matte_view.h"

namespace orfeas::image {

namespace {

constexpr int kSquare = 16; ///< px
constexpr int kDimNumerator = 72; ///< of 256: how bright what is left out stays

std::uint8_t mixed(int inside, int outside, int alpha)
{
    return static_cast<std::uint8_t>((inside * alpha + outside * (255 - alpha) + 127) / 255);
}

Rgba8 mixed(const Rgba8& inside, const Rgba8& outside, int alpha)
{
    return { mixed(inside.r, outside.r, alpha), mixed(inside.g, outside.g, alpha), mixed(inside.b, outside.b, alpha),
             255 };
}

/// Grey, dark, a little towards red, so that a dark subject still stands out from it.
Rgba8 dimmed(const Rgba8& p)
{
    const int light = (p.r * 77 + p.g * 150 + p.b * 29) / 256;
    const int dim = light * kDimNumerator / 256;
    return { static_cast<std::uint8_t>(dim + 34), static_cast<std::uint8_t>(dim + 14),
             static_cast<std::uint8_t>(dim + 16), 255 };
}

Rgba8 square(int x, int y)
{
    const std::uint8_t tone = (x / kSquare + y / kSquare) % 2 == 0 ? 118 : 92;
    return { tone, tone, tone, 255 };
}

} // namespace

void composeMatte(const Image& picture, const Matte& matte, MatteLook look, const PixelBox& part, std::span<Rgba8> out)
{
    auto* to = out.data();
    for (int y = part.top; y < part.bottom; ++y) {
        for (int x = part.left; x < part.right; ++x) {
            const int alpha = matte.at(x, y);
            const Rgba8& p = picture.at(x, y);
            switch (look) {
            case MatteLook::Dimmed:
                *to++ = mixed(p, dimmed(p), alpha);
                break;
            case MatteLook::CutOut:
                *to++ = mixed(p, square(x, y), alpha);
                break;
            case MatteLook::Alone:
                *to++ = { static_cast<std::uint8_t>(alpha), static_cast<std::uint8_t>(alpha),
                          static_cast<std::uint8_t>(alpha), 255 };
                break;
            }
        }
    }
}

} // namespace orfeas::image
