#include "core/image/frame.h"

#include "core/image/matte.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace orfeas::image {

namespace {

constexpr std::uint8_t kHalf = 128;

struct Box {
    int left = 0;
    int top = 0;
    int right = -1; ///< inclusive
    int bottom = -1;
    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
};

Box boxOf(const Image& image)
{
    Box box { image.width, image.height, -1, -1 };
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            if (image.at(x, y).a < kHalf)
                continue;
            box.left = std::min(box.left, x);
            box.right = std::max(box.right, x);
            box.top = std::min(box.top, y);
            box.bottom = y;
        }
    }
    return box;
}

/// Copies rows; the subject's surroundings beyond the picture stay transparent.
Image centred(const Image& image, const Box& box, int side)
{
    Image out { side, side, std::vector<Rgba8>(static_cast<std::size_t>(side) * side, Rgba8 { 0, 0, 0, 0 }) };
    const int shiftX = (side - box.width()) / 2 - box.left;
    const int shiftY = (side - box.height()) / 2 - box.top;
    const int from = std::max(0, -shiftX);
    const int to = std::min(image.width, side - shiftX);
    if (from >= to)
        return out;
    for (int y = std::max(0, -shiftY); y < std::min(image.height, side - shiftY); ++y)
        std::copy_n(&image.at(from, y), to - from, &out.at(from + shiftX, y + shiftY));
    return out;
}

} // namespace

Result<Subject> frameSubject(const Cutout& cutout, const FrameOptions& options, const JobContext& context)
{
    if (!(options.ratio > 0 && options.ratio <= 1))
        return Error { ErrorCode::InvalidInput, fmt::format("frame ratio {} is not in (0, 1]", options.ratio) };
    if (options.maxSide < 1)
        return Error { ErrorCode::InvalidInput, fmt::format("frame side {} px is not positive", options.maxSide) };
    try {
        Box box = boxOf(cutout.image);
        if (box.right < box.left)
            return Error { ErrorCode::NoSubject, "no subject found: no pixel of the matte is at least half covered" };
        const auto sideFor = [&](int longest) {
            return std::max(longest, static_cast<int>(std::lround(static_cast<float>(longest) / options.ratio)));
        };
        int longest = std::max(box.width(), box.height());
        const int side = sideFor(longest);
        if (side <= options.maxSide)
            return Subject { centred(cutout.image, box, side), static_cast<float>(longest) };
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const auto reducedImage = reduced(centred(cutout.image, box, side), options.maxSide, context);
        if (!reducedImage)
            return reducedImage.error();
        const Image& scaled = *reducedImage;
        // measured again: rounding may have moved the box's edge by part of a pixel
        box = boxOf(scaled);
        if (box.right < box.left)
            return Error { ErrorCode::NoSubject, "no subject found: its parts are thinner than a pixel" };
        longest = std::max(box.width(), box.height());
        return Subject { centred(scaled, box, options.maxSide), static_cast<float>(longest) };
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, "framing the subject needs more memory; scale the picture down" };
    }
}

} // namespace orfeas::image
