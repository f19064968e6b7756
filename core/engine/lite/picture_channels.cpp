#include "core/engine/lite/picture_channels.h"

#include "core/engine/inflate/outline.h"
#include "core/engine/inflate/thickness.h"
#include "core/image/encode.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::lite {

namespace {

constexpr float kDistanceGain = 4; ///< brings distances and heights to about 0 to 1
constexpr float kHeightGain = 2;

} // namespace

image::Subject networkPicture(const image::Subject& subject)
{
    image::Subject picture;
    picture.image = image::thumbnail(subject.image, kPictureSide);
    if (picture.image.width < kPictureSide)
        picture.image = image::enlarged(picture.image, kPictureSide);
    picture.unitPixels =
        subject.unitPixels * static_cast<float>(kPictureSide) / static_cast<float>(std::max(subject.image.width, 1));
    return picture;
}

Result<std::vector<float>> networkInput(const image::Subject& picture, const JobContext& context)
{
    const auto distance = inflate::signedDistance(picture, context);
    if (!distance)
        return distance.error();
    const inflate::Grid coarse = inflate::resampled(*distance, kGridSide);
    if (*std::max_element(coarse.values.begin(), coarse.values.end()) <= 0)
        return Error { ErrorCode::NoSubject, "the matte is empty" };
    const float cell = static_cast<float>(kPictureSide) / (static_cast<float>(kGridSide) * picture.unitPixels);
    const auto thickness = inflate::thicknessOf(coarse, cell, context);
    if (!thickness)
        return thickness.error();
    std::vector<float> input(static_cast<std::size_t>(kGridSide) * kGridSide * kInputChannels);
    const float perPixel = 2 / static_cast<float>(kPictureSide);
    for (int y = 0; y < kPictureSide; ++y) {
        for (int x = 0; x < kPictureSide; ++x) {
            const Rgba8 c = picture.image.at(x, y);
            const float alpha = static_cast<float>(c.a) / 255;
            const auto colour = [alpha](std::uint8_t v) { return alpha * (static_cast<float>(v) / 127.5F - 1); };
            const std::size_t at = static_cast<std::size_t>(y / 2) * kGridSide + x / 2;
            float* out = &input[at * kInputChannels + static_cast<std::size_t>(y % 2 * 2 + x % 2) * kPictureChannels];
            out[0] = colour(c.r);
            out[1] = colour(c.g);
            out[2] = colour(c.b);
            out[3] = alpha;
            out[4] = kDistanceGain * std::max(distance->at(x, y), 0.0F);
            out[5] = kHeightGain * std::sqrt(std::max(thickness->height2.values[at], 0.0F));
            out[6] = (static_cast<float>(x) + 0.5F) * perPixel - 1;
            out[7] = 1 - (static_cast<float>(y) + 0.5F) * perPixel;
        }
    }
    return input;
}

} // namespace orfeas::engine::lite
