#include "core/image/matte.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace orfeas::image {

namespace {

constexpr int kGuideSide = 512; ///< px; the filter's coefficients vary slowly, so they are found at this size
constexpr int kGuideRadius = 5; ///< px at that size
constexpr float kGuideEpsilon = 4e-4F; ///< of the colour range squared: edges of 2 % contrast are followed
constexpr int kBandRows = 128; ///< at most 2 Mpx between two polls

cv::Mat boxMean(const cv::Mat& m)
{
    cv::Mat out;
    cv::blur(m, out, { 2 * kGuideRadius + 1, 2 * kGuideRadius + 1 }, { -1, -1 }, cv::BORDER_REFLECT);
    return out;
}

/// The linear model of one window: alpha = a . colour + b.
cv::Vec4f solveWindow(const cv::Vec3f& mean, const cv::Vec6f& second, const cv::Vec3f& cross, float alpha)
{
    const float rr = second[0] - mean[0] * mean[0] + kGuideEpsilon;
    const float rg = second[1] - mean[0] * mean[1];
    const float rb = second[2] - mean[0] * mean[2];
    const float gg = second[3] - mean[1] * mean[1] + kGuideEpsilon;
    const float gb = second[4] - mean[1] * mean[2];
    const float bb = second[5] - mean[2] * mean[2] + kGuideEpsilon;
    const cv::Vec3f right = cross - mean * alpha;
    const float i00 = gg * bb - gb * gb;
    const float i01 = gb * rb - rg * bb;
    const float i02 = rg * gb - gg * rb;
    const float det = rr * i00 + rg * i01 + rb * i02;
    if (det <= 0)
        return { 0, 0, 0, alpha };
    const float i11 = rr * bb - rb * rb;
    const float i12 = rg * rb - rr * gb;
    const float i22 = rr * gg - rg * rg;
    const cv::Matx33f inverse(i00, i01, i02, i01, i11, i12, i02, i12, i22);
    const cv::Vec3f a = inverse * right * (1 / det);
    return { a[0], a[1], a[2], alpha - a.dot(mean) };
}

} // namespace

cv::Mat asMat(const Image& image)
{
    return { image.height, image.width, CV_8UC4, const_cast<Rgba8*>(image.pixels.data()) };
}

Image resizeArea(const Image& source, int width, int height)
{
    const bool opaque = std::ranges::all_of(source.pixels, [](const Rgba8& p) { return p.a == 255; });
    Image out { width, height, std::vector<Rgba8>(static_cast<std::size_t>(width) * height) };
    cv::Mat target = asMat(out);
    if (opaque) {
        cv::resize(asMat(source), target, target.size(), 0, 0, cv::INTER_AREA);
        return out;
    }
    // premultiplied at 16 bits: exact, and half of what floats would take
    cv::Mat weighted(source.height, source.width, CV_16UC4);
    const auto* from = source.pixels.data();
    auto* to = weighted.ptr<cv::Vec4w>();
    for (std::size_t i = 0; i < source.pixels.size(); ++i) {
        const unsigned a = from[i].a;
        const auto times = [&](unsigned v) { return static_cast<std::uint16_t>(v * a); };
        to[i] = { times(from[i].r), times(from[i].g), times(from[i].b), times(255) };
    }
    cv::Mat small;
    cv::resize(weighted, small, target.size(), 0, 0, cv::INTER_AREA);
    const auto* s = small.ptr<cv::Vec4w>();
    for (std::size_t i = 0; i < out.pixels.size(); ++i) {
        const float scale = s[i][3] > 0 ? 255.0F / static_cast<float>(s[i][3]) : 0;
        const auto channel = [&](std::uint16_t v) {
            return static_cast<std::uint8_t>(std::clamp(static_cast<float>(v) * scale + 0.5F, 0.0F, 255.0F));
        };
        out.pixels[i] = { channel(s[i][0]), channel(s[i][1]), channel(s[i][2]),
                          static_cast<std::uint8_t>((s[i][3] + 127) / 255) };
    }
    return out;
}

Result<Image> reduced(const Image& source, int longest, const JobContext& context)
{
    const double scale = std::min(1.0, static_cast<double>(longest) / std::max(source.width, source.height));
    const int width = std::max(1, cvRound(source.width * scale));
    const int height = std::max(1, cvRound(source.height * scale));
    Image out { width, height, std::vector<Rgba8>(static_cast<std::size_t>(width) * height) };
    const std::size_t bands = std::max(1, std::min(height, source.height / kBandRows));
    context.inParallel(bands, 1, [&](std::size_t band, std::size_t /*end*/) {
        if (context.stopRequested())
            return;
        // seams lie on whole rows of both pictures: off by at most half a pixel of the source
        const int top = static_cast<int>(static_cast<std::size_t>(height) * band / bands);
        const int rows = static_cast<int>(static_cast<std::size_t>(height) * (band + 1) / bands) - top;
        const auto rowOf = [&](int y) {
            return static_cast<std::ptrdiff_t>(std::int64_t { source.height } * y / height) * source.width;
        };
        const auto from = source.pixels.begin() + rowOf(top);
        const auto to = source.pixels.begin() + rowOf(top + rows);
        const auto target = out.pixels.begin() + static_cast<std::ptrdiff_t>(top) * width;
        if (scale >= 1) {
            std::copy(from, to, target);
            return;
        }
        const Image part { source.width, static_cast<int>((to - from) / source.width), { from, to } };
        std::ranges::copy(resizeArea(part, width, rows).pixels, target);
    });
    if (auto go = context.checkpoint(); !go)
        return go.error();
    return out;
}

cv::Mat toLab(const cv::Mat& rgba)
{
    cv::Mat rgb;
    cv::cvtColor(rgba, rgb, cv::COLOR_RGBA2RGB);
    cv::Mat scaled;
    rgb.convertTo(scaled, CV_32FC3, 1 / 255.0);
    cv::Mat lab;
    cv::cvtColor(scaled, lab, cv::COLOR_RGB2Lab);
    return lab;
}

cv::Mat guidedUpsample(const cv::Mat& rgba, const cv::Mat& smallAlpha, const JobContext& context)
{
    const double scale = std::min(1.0, static_cast<double>(kGuideSide) / std::max(rgba.cols, rgba.rows));
    const cv::Size size(std::max(1, cvRound(rgba.cols * scale)), std::max(1, cvRound(rgba.rows * scale)));
    cv::Mat shrunk;
    cv::resize(rgba, shrunk, size, 0, 0, cv::INTER_AREA);
    cv::Mat rgb;
    cv::cvtColor(shrunk, rgb, cv::COLOR_RGBA2RGB);
    cv::Mat colour;
    rgb.convertTo(colour, CV_32FC3, 1 / 255.0);
    cv::Mat resized;
    cv::resize(smallAlpha, resized, size, 0, 0, cv::INTER_LINEAR);
    cv::Mat alpha;
    resized.convertTo(alpha, CV_32FC1, 1 / 255.0);

    cv::Mat second(size, CV_32FC(6));
    cv::Mat cross(size, CV_32FC3);
    const auto count = static_cast<std::size_t>(size.area());
    const auto* c = colour.ptr<cv::Vec3f>();
    const auto* p = alpha.ptr<float>();
    for (std::size_t i = 0; i < count; ++i) {
        const cv::Vec3f v = c[i];
        second.ptr<cv::Vec6f>()[i] = { v[0] * v[0], v[0] * v[1], v[0] * v[2], v[1] * v[1], v[1] * v[2], v[2] * v[2] };
        cross.ptr<cv::Vec3f>()[i] = v * p[i];
    }
    const cv::Mat meanColour = boxMean(colour);
    const cv::Mat meanAlpha = boxMean(alpha);
    second = boxMean(second);
    cross = boxMean(cross);
    cv::Mat model(size, CV_32FC4);
    for (std::size_t i = 0; i < count; ++i)
        model.ptr<cv::Vec4f>()[i] = solveWindow(meanColour.ptr<cv::Vec3f>()[i], second.ptr<cv::Vec6f>()[i],
                                                cross.ptr<cv::Vec3f>()[i], meanAlpha.ptr<float>()[i]);
    cv::Mat full;
    cv::resize(boxMean(model), full, rgba.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat out(rgba.size(), CV_8UC1);
    for (int y = 0; y < rgba.rows && !context.stopRequested(); ++y) {
        const auto* m = full.ptr<cv::Vec4f>(y);
        const auto* v = rgba.ptr<cv::Vec4b>(y);
        for (int x = 0; x < rgba.cols; ++x) {
            const float soft = (m[x][0] * v[x][0] + m[x][1] * v[x][1] + m[x][2] * v[x][2]) * (1 / 255.0F) + m[x][3];
            // the filter blurs by its window; the picture's own edge is where it passes one half
            out.at<std::uint8_t>(y, x) =
                static_cast<std::uint8_t>(std::clamp((soft - 0.5F) * 2.5F + 0.5F, 0.0F, 1.0F) * 255);
        }
    }
    return out;
}

double keepMainParts(cv::Mat& alpha, double minShare)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(alpha >= kHalf, labels, stats, centres, 8, CV_32S);
    std::vector<int> areas(static_cast<std::size_t>(count), 0);
    for (int i = 1; i < count; ++i)
        areas[static_cast<std::size_t>(i)] = stats.at<int>(i, cv::CC_STAT_AREA);
    std::vector<int> sorted(areas);
    std::ranges::sort(sorted, std::greater<>());
    if (sorted[0] == 0)
        return 0;
    cv::Mat keep(alpha.size(), CV_8UC1);
    const double least = std::max(4.0, sorted[0] * minShare);
    for (int y = 0; y < alpha.rows; ++y) {
        const int* label = labels.ptr<int>(y);
        auto* k = keep.ptr<std::uint8_t>(y);
        for (int x = 0; x < alpha.cols; ++x)
            k[x] = label[x] > 0 && areas[static_cast<std::size_t>(label[x])] >= least ? 255 : 0;
    }
    // faint pixels belong to the part they hang on
    cv::dilate(keep, keep, cv::Mat(), { -1, -1 }, 3);
    cv::bitwise_and(alpha, keep, alpha);

    const int holes = cv::connectedComponentsWithStats(alpha < kHalf, labels, stats, centres, 4, CV_32S);
    const double largestPinhole = std::max(4.0, 4e-5 * static_cast<double>(alpha.total()));
    for (int i = 1; i < holes; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (stats.at<int>(i, cv::CC_STAT_AREA) <= largestPinhole && box.x > 0 && box.y > 0 && box.br().x < alpha.cols
            && box.br().y < alpha.rows)
            alpha(box).setTo(255, labels(box) == i);
    }
    return sorted.size() > 1 ? static_cast<double>(sorted[1]) / sorted[0] : 0;
}

} // namespace orfeas::image
