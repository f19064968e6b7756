#include "core/image/codecs.h"

#include <algorithm>

namespace orfeas::image {

namespace {

constexpr int kBandRows = 64; ///< of the result; at most 1 Mpx between two polls

/// Where each pixel of a turned picture was.
class Turn {
public:
    Turn(QImageIOHandler::Transformations turn, const Image& source)
        : m_quarter(turn.testFlag(QImageIOHandler::TransformationRotate90)),
          m_mirror(turn.testFlag(QImageIOHandler::TransformationMirror)),
          m_flip(turn.testFlag(QImageIOHandler::TransformationFlip)), m_source(source)
    {
    }

    int width() const { return m_quarter ? m_source.height : m_source.width; }
    int height() const { return m_quarter ? m_source.width : m_source.height; }

    void copyRows(int first, int end, Image& out) const
    {
        // columns outside, so that a quarter turn reads neighbours one after the other
        for (int x = 0; x < out.width; ++x) {
            for (int y = first; y < end; ++y)
                out.at(x, y) = before(x, y);
        }
    }

private:
    Rgba8 before(int x, int y) const
    {
        const int u = m_quarter ? y : x;
        const int v = m_quarter ? m_source.height - 1 - x : y;
        return m_source.at(m_mirror ? m_source.width - 1 - u : u, m_flip ? m_source.height - 1 - v : v);
    }

    bool m_quarter;
    bool m_mirror;
    bool m_flip;
    const Image& m_source;
};

} // namespace

Result<Image> turned(Image image, QImageIOHandler::Transformations turn, const JobContext& context)
{
    if (turn == QImageIOHandler::TransformationNone)
        return image;
    const Turn way(turn, image);
    Image out { way.width(), way.height(), {} };
    out.pixels.reserve(image.pixels.size());
    const int step = kBandRows * context.threads();
    for (int top = 0; top < out.height; top += step) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const int bottom = std::min(out.height, top + step);
        out.pixels.resize(static_cast<std::size_t>(bottom) * out.width);
        context.inParallel(static_cast<std::size_t>(bottom - top), kBandRows, [&](std::size_t from, std::size_t to) {
            way.copyRows(top + static_cast<int>(from), top + static_cast<int>(to), out);
        });
    }
    return out;
}

} // namespace orfeas::image
