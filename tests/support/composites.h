#pragma once

#include "core/image/decode.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

/// Pictures whose true matte is known, for the tests of core/image.
namespace orfeas::support {

/// The subject over a background, opaque, as a camera would have seen it.
image::Picture composite(const image::Image& subject, const auto& background)
{
    image::Picture picture { subject, "png", false, {} };
    for (int y = 0; y < subject.height; ++y) {
        for (int x = 0; x < subject.width; ++x) {
            const Rgba8& s = subject.at(x, y);
            const Rgba8 b = background(x, y);
            const auto mix = [&](int f, int g) {
                return static_cast<std::uint8_t>((f * s.a + g * (255 - s.a) + 127) / 255);
            };
            picture.image.at(x, y) = { mix(s.r, b.r), mix(s.g, b.g), mix(s.b, b.b), 255 };
        }
    }
    return picture;
}

/// Of two mattes, partly covered pixels counted by their share.
inline double iou(const image::Image& found, const image::Image& truth)
{
    double both = 0;
    double either = 0;
    for (std::size_t i = 0; i < truth.pixels.size(); ++i) {
        both += std::min(found.pixels[i].a, truth.pixels[i].a);
        either += std::max(found.pixels[i].a, truth.pixels[i].a);
    }
    return either > 0 ? both / either : 0;
}

/// The front pictures, with their true alpha, of the evaluation set; none where ORFEAS_SHARED_DIR has no such folder.
inline std::vector<std::filesystem::path> evalPictures()
{
    std::vector<std::filesystem::path> found;
    const std::filesystem::path root =
        std::getenv("ORFEAS_SHARED_DIR") != nullptr ? std::getenv("ORFEAS_SHARED_DIR") : ".";
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(root / "eval/eval-public", ignored)) {
        if (std::filesystem::exists(entry.path() / "front.png"))
            found.push_back(entry.path() / "front.png");
    }
    std::ranges::sort(found);
    return found;
}

} // namespace orfeas::support
