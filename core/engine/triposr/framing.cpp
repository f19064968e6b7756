#include "core/engine/triposr/framing.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::engine::triposr {

namespace {

/// Rows and columns [top, bottom) x [left, right).
struct Box {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

/// Of alpha above 0, its last row and column left out.
Box coveredBox(const image::Image& image)
{
    Box box { image.width, image.height, -1, -1 };
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            if (image.at(x, y).a == 0)
                continue;
            box.left = std::min(box.left, x);
            box.right = std::max(box.right, x);
            box.top = std::min(box.top, y);
            box.bottom = y;
        }
    }
    return box;
}

/// In the order of operations of the original, in single precision: the results are cut off, so the last bit counts.
std::uint8_t overGrey(std::uint8_t channel, std::uint8_t alpha)
{
    const float colour = static_cast<float>(channel) / 255.0F;
    const float cover = static_cast<float>(alpha) / 255.0F;
    const float shown = colour * cover;
    const float grey = (1.0F - cover) * 0.5F;
    return static_cast<std::uint8_t>((shown + grey) * 255.0F);
}

} // namespace

Result<RgbPicture> frameOnGrey(const image::Image& cutout, double ratio)
{
    if (!(ratio > 0 && ratio <= 1))
        return Error { ErrorCode::InvalidInput, fmt::format("frame ratio {} is not in (0, 1]", ratio) };
    const Box box = coveredBox(cutout);
    if (box.width() < 1 || box.height() < 1)
        return Error { ErrorCode::NoSubject, "no subject found: less than two rows and columns are covered" };
    const int square = std::max(box.width(), box.height());
    const int side = static_cast<int>(square / ratio);
    const int border = (side - square) / 2;
    const int left = border + (square - box.width()) / 2;
    const int top = border + (square - box.height()) / 2;
    RgbPicture out { side, side, {} };
    out.bytes.assign(std::size_t { 3 } * side * side, overGrey(0, 0));
    for (int y = 0; y < box.height(); ++y) {
        std::uint8_t* to = &out.bytes[std::size_t { 3 } * (static_cast<std::size_t>(top + y) * side + left)];
        for (int x = 0; x < box.width(); ++x) {
            const Rgba8 from = cutout.at(box.left + x, box.top + y);
            *to++ = overGrey(from.r, from.a);
            *to++ = overGrey(from.g, from.a);
            *to++ = overGrey(from.b, from.a);
        }
    }
    return out;
}

} // namespace orfeas::engine::triposr
