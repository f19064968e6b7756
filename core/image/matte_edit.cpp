#include "core/image/matte_edit.h"

#include "core/base/blend.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace orfeas::image {

namespace {

constexpr int kMostPx = 64;

/// A view, not to be written through.
cv::Mat view(const Matte& matte)
{
    return { matte.height, matte.width, CV_8UC1, const_cast<std::uint8_t*>(matte.alpha.data()) };
}

cv::Mat disc(int px)
{
    cv::Mat shape(2 * px + 1, 2 * px + 1, CV_8UC1);
    for (int y = -px; y <= px; ++y) {
        for (int x = -px; x <= px; ++x)
            shape.at<std::uint8_t>(y + px, x + px) = x * x + y * y <= px * px ? 1 : 0;
    }
    return shape;
}

float distanceToSegment(Vec2f p, Vec2f a, Vec2f b)
{
    const Vec2f along { b.x - a.x, b.y - a.y };
    const float squared = along.x * along.x + along.y * along.y;
    const float t = squared > 0 ? std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squared, 0.0F, 1.0F) : 0;
    return std::hypot(p.x - a.x - t * along.x, p.y - a.y - t * along.y);
}

/// How much of a pixel the brush covers, 0 to 1. \param distance  px from the stroke's middle line
float coverageOf(float distance, const Brush& brush)
{
    const float soft = std::max(1.0F, brush.radius * (1 - std::clamp(brush.hardness, 0.0F, 1.0F)));
    return smoothStep(0, soft, brush.radius + 0.5F - distance);
}

} // namespace

Matte grown(const Matte& matte, int px)
{
    Matte out = matte;
    cv::Mat target = view(out);
    if (!matte.empty() && px > 0)
        cv::dilate(view(matte), target, disc(std::min(px, kMostPx)));
    return out;
}

Matte shrunk(const Matte& matte, int px)
{
    Matte out = matte;
    cv::Mat target = view(out);
    if (!matte.empty() && px > 0)
        cv::erode(view(matte), target, disc(std::min(px, kMostPx)));
    return out;
}

Matte feathered(const Matte& matte, float px)
{
    Matte out = matte;
    cv::Mat target = view(out);
    const double deviation = 0.5 * std::clamp(px, 0.0F, static_cast<float>(kMostPx));
    if (!matte.empty() && deviation > 0)
        cv::GaussianBlur(view(matte), target, {}, deviation, deviation, cv::BORDER_REPLICATE);
    return out;
}

PixelBox paint(Matte& matte, Vec2f from, Vec2f to, const Brush& brush)
{
    const float reach = brush.radius + 1;
    const auto low = [reach](float a, float b) { return static_cast<int>(std::floor(std::min(a, b) - reach)); };
    const auto high = [reach](float a, float b) { return static_cast<int>(std::ceil(std::max(a, b) + reach)); };
    const PixelBox box { std::max(0, low(from.x, to.x)), std::max(0, low(from.y, to.y)),
                         std::min(matte.width, high(from.x, to.x)), std::min(matte.height, high(from.y, to.y)) };
    if (box.empty() || !(brush.radius > 0))
        return {};
    for (int y = box.top; y < box.bottom; ++y) {
        for (int x = box.left; x < box.right; ++x) {
            const Vec2f centre { static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F };
            const float c = coverageOf(distanceToSegment(centre, from, to), brush);
            std::uint8_t& alpha = matte.at(x, y);
            const auto covered = static_cast<std::uint8_t>(std::lround(255 * c));
            alpha = brush.erases ? std::min<std::uint8_t>(alpha, 255 - covered) : std::max(alpha, covered);
        }
    }
    return box;
}

PixelBox united(const PixelBox& a, const PixelBox& b)
{
    if (a.empty())
        return b;
    if (b.empty())
        return a;
    return { std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
             std::max(a.bottom, b.bottom) };
}

PixelBox differenceBox(const Matte& a, const Matte& b)
{
    PixelBox box { a.width, a.height, 0, 0 };
    for (int y = 0; y < a.height; ++y) {
        const auto* rowA = a.alpha.data() + static_cast<std::size_t>(y) * a.width;
        const auto* rowB = b.alpha.data() + static_cast<std::size_t>(y) * a.width;
        if (std::equal(rowA, rowA + a.width, rowB))
            continue;
        int left = 0;
        while (rowA[left] == rowB[left])
            ++left;
        int right = a.width;
        while (rowA[right - 1] == rowB[right - 1])
            --right;
        box = { std::min(box.left, left), std::min(box.top, y), std::max(box.right, right), y + 1 };
    }
    return box.empty() ? PixelBox {} : box;
}

} // namespace orfeas::image
