#include "core/base/parallel.h"
#include "core/image/codecs.h"

#include <algorithm>

namespace orfeas::image {

namespace {

constexpr int kBandRows = 64; ///< of the result; at most 1 Mpx between two polls

} // namespace

Result<Image> turned(Image image, QImageIOHandler::Transformations turn, const JobContext& context)
{
    if (turn == QImageIOHandler::TransformationNone)
        return image;
    const bool quarter = turn.testFlag(QImageIOHandler::TransformationRotate90);
    const bool mirror = turn.testFlag(QImageIOHandler::TransformationMirror);
    const bool flip = turn.testFlag(QImageIOHandler::TransformationFlip);
    const int width = image.width;
    const int height = image.height;
    Image out { quarter ? height : width, quarter ? width : height, {} };
    out.pixels.reserve(image.pixels.size());
    const int step = kBandRows * context.threads();
    for (int top = 0; top < out.height; top += step) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const int bottom = std::min(out.height, top + step);
        out.pixels.resize(static_cast<std::size_t>(bottom) * out.width);
        parallelFor(static_cast<std::size_t>(bottom - top), kBandRows, context.threads(),
                    [&](std::size_t from, std::size_t to) {
                        // columns outside, so that a quarter turn reads neighbours one after the other
                        for (int x = 0; x < out.width; ++x) {
                            for (int y = top + static_cast<int>(from); y < top + static_cast<int>(to); ++y) {
                                const int u = quarter ? y : x;
                                const int v = quarter ? height - 1 - x : y;
                                out.at(x, y) = image.at(mirror ? width - 1 - u : u, flip ? height - 1 - v : v);
                            }
                        }
                    });
    }
    return out;
}

} // namespace orfeas::image
