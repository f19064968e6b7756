#include "core/image/matte_measure.h"

#include "core/image/matte.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace orfeas::image {

namespace {

constexpr double kFootShare = 0.1; ///< of the height: what counts as the foot
constexpr double kBodyShare = 0.35; ///< of the height: up to here what stands on it is looked at
constexpr double kSpread = 1.25; ///< times the body's width
constexpr int kGreyRange = 36; ///< greatest less least channel of a grey, 0 to 255
constexpr double kGreyPart = 0.8; ///< of the pixels that spread

struct Span {
    int left = 0;
    int right = 0; ///< exclusive
    int width() const { return std::max(0, right - left); }
};

struct Rows {
    std::vector<Span> spans; ///< of each row, what is at least half covered
    PixelBox box;
    std::size_t covered = 0;
};

Rows rowsOf(const Matte& matte)
{
    Rows rows;
    rows.spans.resize(static_cast<std::size_t>(matte.height));
    rows.box = { matte.width, matte.height, 0, 0 };
    for (int y = 0; y < matte.height; ++y) {
        Span span { matte.width, 0 };
        for (int x = 0; x < matte.width; ++x) {
            if (matte.at(x, y) < kHalf)
                continue;
            span = { std::min(span.left, x), x + 1 };
            ++rows.covered;
        }
        rows.spans[static_cast<std::size_t>(y)] = span;
        if (span.width() > 0)
            rows.box = { std::min(rows.box.left, span.left), std::min(rows.box.top, y),
                         std::max(rows.box.right, span.right), y + 1 };
    }
    if (rows.box.empty())
        rows.box = {};
    return rows;
}

/// The span of all rows from `top` to `bottom`.
Span spanOf(const Rows& rows, int top, int bottom)
{
    Span all { INT32_MAX, 0 };
    for (int y = top; y < bottom; ++y) {
        const Span& row = rows.spans[static_cast<std::size_t>(y)];
        if (row.width() > 0)
            all = { std::min(all.left, row.left), std::max(all.right, row.right) };
    }
    return all;
}

MatteMeasure::Foot footOf(const Image& picture, const Matte& matte, const Rows& rows)
{
    const PixelBox& box = rows.box;
    const int footTop = box.bottom - std::max(2, static_cast<int>(std::lround(kFootShare * box.height())));
    const int bodyTop = box.bottom - static_cast<int>(std::lround(kBodyShare * box.height()));
    if (bodyTop >= footTop - 1)
        return MatteMeasure::Foot::Plain;
    const Span body = spanOf(rows, bodyTop, footTop);
    const Span foot = spanOf(rows, footTop, box.bottom);
    if (body.width() == 0 || foot.width() < kSpread * body.width())
        return MatteMeasure::Foot::Plain;
    std::size_t spread = 0;
    std::size_t grey = 0;
    for (int y = footTop; y < box.bottom; ++y) {
        for (int x = foot.left; x < foot.right; ++x) {
            if ((x >= body.left && x < body.right) || matte.at(x, y) < kHalf)
                continue;
            const Rgba8& p = picture.at(x, y);
            ++spread;
            if (std::max({ p.r, p.g, p.b }) - std::min({ p.r, p.g, p.b }) < kGreyRange)
                ++grey;
        }
    }
    return static_cast<double>(grey) >= kGreyPart * static_cast<double>(spread) ? MatteMeasure::Foot::Grey
                                                                                : MatteMeasure::Foot::Wide;
}

} // namespace

MatteMeasure measureMatte(const Image& picture, const Matte& matte)
{
    MatteMeasure measure;
    if (matte.empty() || picture.width != matte.width || picture.height != matte.height)
        return measure;
    const Rows rows = rowsOf(matte);
    measure.box = rows.box;
    measure.share = static_cast<double>(rows.covered) / static_cast<double>(matte.alpha.size());
    if (rows.box.empty())
        return measure;
    const auto inColumn = [&](int x) {
        int covered = 0;
        for (int y = 0; y < matte.height; ++y)
            covered += matte.at(x, y) >= kHalf ? 1 : 0;
        return covered;
    };
    const auto inRow = [&](int y) {
        int covered = 0;
        for (int x = 0; x < matte.width; ++x)
            covered += matte.at(x, y) >= kHalf ? 1 : 0;
        return covered;
    };
    measure.left = isCutOff(inColumn(0), matte.height);
    measure.right = isCutOff(inColumn(matte.width - 1), matte.height);
    measure.top = isCutOff(inRow(0), matte.width);
    measure.bottom = isCutOff(inRow(matte.height - 1), matte.width);
    if (!measure.bottom)
        measure.foot = footOf(picture, matte, rows);
    return measure;
}

FrameSquare frameSquare(const PixelBox& box, double ratio)
{
    if (box.empty() || !(ratio > 0))
        return {};
    const int longest = std::max(box.width(), box.height());
    const double side = std::max(static_cast<double>(longest), std::round(longest / ratio));
    return { box.left - 0.5 * (side - box.width()), box.top - 0.5 * (side - box.height()), side };
}

} // namespace orfeas::image
