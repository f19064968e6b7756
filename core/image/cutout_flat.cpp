#include "core/image/border_model.h"
#include "core/image/matte.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace orfeas::image {

namespace {

constexpr double kHoleNoise = 1.5; ///< of the noise: enclosed patches must match the background this well to be a hole
constexpr float kShadowDistance = 22; ///< CIE Lab units that a shadow may differ from its background
constexpr float kShadowSlope = 0.7F; ///< CIE Lab units a pixel; a subject's edge is steeper
constexpr double kNoNoise = 0.02;
constexpr double kNearWhite = 95; ///< CIE L of paper and studio white, where shadows are common
constexpr double kLeastKept = 0.6; ///< of the subject, or what looked like its shadow was the subject
constexpr int kRim = 4; ///< px
constexpr double kStep = 4; ///< of the background's bound
constexpr double kMostAtSides = 0.02; ///< of the rows
constexpr double kStroke = 0.035; ///< half a stroke's width over the drawing's longest side
constexpr double kInkSpread = 12; ///< CIE Lab units
constexpr double kShadowShare = 0.003; ///< of the picture that must go before it is worth a word

cv::Mat distanceTo(const BorderModel& model, const cv::Mat& lab, cv::Mat& behind)
{
    cv::Mat distance(lab.size(), CV_32FC1);
    behind.create(lab.size(), CV_32FC3);
    for (int y = 0; y < lab.rows; ++y) {
        const auto row = model.row(y, lab.rows);
        for (int x = 0; x < lab.cols; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) / static_cast<float>(lab.cols) * 2 - 1;
            const cv::Vec3f b = row[0] + row[1] * u + row[2] * (u * u);
            const cv::Vec3f d = lab.at<cv::Vec3f>(y, x) - b;
            behind.at<cv::Vec3f>(y, x) = b;
            distance.at<float>(y, x) = std::sqrt(d.dot(d));
        }
    }
    return distance;
}

/// Background where the distance is small and it hangs on the border, or is an exact match of some size.
cv::Mat floodBackground(const cv::Mat& distance, float bound, float holeBound)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const cv::Mat near = distance <= bound;
    const int count = cv::connectedComponentsWithStats(near, labels, stats, centres, 4, CV_32S);
    std::vector<double> sums(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x)
            sums[static_cast<std::size_t>(labels.at<int>(y, x))] += distance.at<float>(y, x);
    }
    std::vector<std::uint8_t> behind(static_cast<std::size_t>(count), 0);
    for (int i = 1; i < count; ++i) {
        const int* s = stats.ptr<int>(i);
        const bool outer = s[cv::CC_STAT_LEFT] == 0 || s[cv::CC_STAT_TOP] == 0
            || s[cv::CC_STAT_LEFT] + s[cv::CC_STAT_WIDTH] == labels.cols
            || s[cv::CC_STAT_TOP] + s[cv::CC_STAT_HEIGHT] == labels.rows;
        const int area = s[cv::CC_STAT_AREA];
        const bool hole =
            area > 2e-4 * static_cast<double>(labels.total()) && sums[static_cast<std::size_t>(i)] / area <= holeBound;
        behind[static_cast<std::size_t>(i)] = outer || hole ? 255 : 0;
    }
    cv::Mat out(labels.size(), CV_8UC1);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x)
            out.at<std::uint8_t>(y, x) = behind[static_cast<std::size_t>(labels.at<int>(y, x))];
    }
    return out;
}

/// Lets the background go on over what differs little and changes slowly: cast shadows and an uneven floor. Subjects
/// end in a step, which stops it.
bool growOverShadow(const cv::Mat& lab, const cv::Mat& distance, cv::Mat& background)
{
    cv::Mat smooth;
    cv::GaussianBlur(lab, smooth, { 5, 5 }, 1);
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(smooth, across, -1, 1, 0, 3, 1 / 8.0);
    cv::Sobel(smooth, down, -1, 0, 1, 3, 1 / 8.0);
    cv::Mat even(lab.size(), CV_8UC1);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const auto& a = across.at<cv::Vec3f>(y, x);
            const auto& d = down.at<cv::Vec3f>(y, x);
            even.at<std::uint8_t>(y, x) =
                distance.at<float>(y, x) < kShadowDistance && a.dot(a) + d.dot(d) < kShadowSlope * kShadowSlope ? 255
                                                                                                                : 0;
        }
    }
    cv::morphologyEx(even, even, cv::MORPH_OPEN, cv::Mat::ones(7, 7, CV_8U));
    even |= background;
    cv::Mat labels;
    const int count = cv::connectedComponents(even, labels, 4, CV_32S);
    std::vector<std::uint8_t> joined(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            if (background.at<std::uint8_t>(y, x) != 0)
                joined[static_cast<std::size_t>(labels.at<int>(y, x))] = 255;
        }
    }
    const int before = cv::countNonZero(background);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x)
            background.at<std::uint8_t>(y, x) = joined[static_cast<std::size_t>(labels.at<int>(y, x))];
    }
    return cv::countNonZero(background) - before > kShadowShare * static_cast<double>(labels.total());
}

/// Share of the subject in each pixel of the edge, from where its colour lies between background and subject.
cv::Mat softEdge(const cv::Mat& lab, const cv::Mat& behind, const cv::Mat& background)
{
    cv::Mat subject;
    cv::bitwise_not(background, subject);
    cv::Mat core;
    cv::erode(subject, core, cv::Mat(), { -1, -1 }, 2, cv::BORDER_REPLICATE);
    cv::Mat band;
    cv::dilate(subject, band, cv::Mat(), { -1, -1 }, 1);
    cv::Mat sum = cv::Mat::zeros(lab.size(), CV_32FC3);
    lab.copyTo(sum, core);
    cv::Mat weight;
    core.convertTo(weight, CV_32FC1, 1 / 255.0);
    cv::boxFilter(sum, sum, -1, { 9, 9 }, { -1, -1 }, false);
    cv::boxFilter(weight, weight, -1, { 9, 9 }, { -1, -1 }, false);
    cv::Mat alpha = subject.clone();
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const float w = weight.at<float>(y, x);
            if (band.at<std::uint8_t>(y, x) == 0 || core.at<std::uint8_t>(y, x) != 0 || w < 1)
                continue;
            const auto& b = behind.at<cv::Vec3f>(y, x);
            const cv::Vec3f span = sum.at<cv::Vec3f>(y, x) * (1 / w) - b;
            const float length = span.dot(span);
            if (length < 64)
                continue;
            const float share = (lab.at<cv::Vec3f>(y, x) - b).dot(span) / length;
            alpha.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0F, 1.0F) * 255));
        }
    }
    return alpha;
}

/// Share of the pixels just inside the left and right bands, which are background where rows are the model.
double sideShare(const cv::Mat& background)
{
    const int band = std::max(2, background.cols / 40);
    const int subject = 2 * background.rows - cv::countNonZero(background.col(band))
        - cv::countNonZero(background.col(background.cols - 1 - band));
    return subject / (2.0 * background.rows);
}

/// How far the subject's outermost pixels are from the background on average: a step, or a glow that fades in.
double rimDistance(const cv::Mat& distance, const cv::Mat& background)
{
    cv::Mat rim;
    cv::dilate(background, rim, cv::Mat(), { -1, -1 }, kRim);
    rim.setTo(0, background);
    return cv::mean(distance, rim)[0];
}

/// Shadows and floor join the background, unless that would eat much of the subject.
void removeShadow(const cv::Mat& lab, const cv::Mat& distance, float bound, cv::Mat& background, FoundMatte& found)
{
    cv::Mat grown = background.clone();
    const bool shadow = growOverShadow(lab, distance, grown);
    const int before = static_cast<int>(background.total()) - cv::countNonZero(background);
    const int after = static_cast<int>(grown.total()) - cv::countNonZero(grown);
    if (after < kLeastKept * before && rimDistance(distance, background) > kStep * bound) {
        found.unsure = true;
        return;
    }
    found.shadow = shadow;
    background = grown;
}

/// Fills closed outlines where the subject is nothing but strokes of one colour. \return whether it was so
bool fillDrawing(const cv::Mat& lab, cv::Mat& background)
{
    cv::Mat strokes;
    cv::bitwise_not(background, strokes);
    const double inked = cv::countNonZero(strokes);
    const cv::Rect box = cv::boundingRect(strokes);
    cv::Mat depth;
    cv::distanceTransform(strokes, depth, cv::DIST_L2, 3);
    double thickest = 0;
    cv::minMaxLoc(depth, nullptr, &thickest);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(lab, mean, spread, depth > 2);
    if (inked < 9 || spread[0] + spread[1] + spread[2] > kInkSpread
        || thickest > kStroke * std::max(box.width, box.height))
        return false;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(background, labels, stats, centres, 4, CV_32S);
    std::vector<int> enclosed;
    double area = 0;
    for (int i = 1; i < count; ++i) {
        const int* t = stats.ptr<int>(i);
        if (t[0] == 0 || t[1] == 0 || t[0] + t[2] == labels.cols || t[1] + t[3] == labels.rows)
            continue;
        enclosed.push_back(i);
        area += t[cv::CC_STAT_AREA];
    }
    if (area < inked / 2)
        return false;
    for (const int i : enclosed)
        background.setTo(0, labels == i);
    return true;
}

} // namespace

std::optional<FoundMatte> flatMatte(const Image& image, const JobContext& context)
{
    const auto model = fitBorder(asMat(image));
    if (!model || context.stopRequested())
        return std::nullopt;
    const cv::Mat lab = toLab(asMat(image));
    cv::Mat behind;
    const cv::Mat distance = distanceTo(*model, lab, behind);
    if (context.stopRequested())
        return std::nullopt;
    const auto bound = static_cast<float>(std::clamp(4 * model->noise, 2.5, 9.0));
    cv::Mat background =
        floodBackground(distance, bound, static_cast<float>(std::clamp(kHoleNoise * model->noise, 0.4, 1.6)));
    if (context.stopRequested())
        return std::nullopt;
    FoundMatte found;
    found.drawing = fillDrawing(lab, background);
    // a perfectly even grey is a cut-out laid on a colour: what is faint there is the subject's, not a shadow
    const bool laidOn = model->noise < kNoNoise && model->ends.empty() && model->terms(0, 0) < kNearWhite;
    if (!laidOn && !found.drawing && !context.stopRequested())
        removeShadow(lab, distance, bound, background, found);
    if (context.stopRequested() || (!model->ends.empty() && sideShare(background) > kMostAtSides))
        return std::nullopt;
    found.alpha = softEdge(lab, behind, background);
    return found;
}

} // namespace orfeas::image
