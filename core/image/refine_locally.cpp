#include "core/image/cut_candidates.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace orfeas::image {

namespace {

constexpr std::array kReach { 5, 15, 45, 135 }; ///< px at half size: how far colours are looked for, nearest first
constexpr double kEnough = 0.12; ///< share of the window that must be known
constexpr float kBaseDeviation = 2.5F; ///< CIE Lab units
constexpr float kClearlyOther = 4; ///< deviations from the background beside it: subject
constexpr float kClearly = 12; ///< CIE Lab units, the least of the same
constexpr float kLikeIt = 1.6F; ///< deviations: background
constexpr float kBetter = 0.45F; ///< of the distance to the subject's own colours, for background inside the cut
constexpr int kMargin = 3; ///< px of the cut's edge that are known to neither side
constexpr int kThin = 15; ///< px: wider parts are left to the cut
constexpr double kLeastGap = 1.2e-4; ///< of the picture

/// Colours near each pixel, from pixels known to be of one kind.
struct LocalColour {
    cv::Mat mean; ///< CV_32FC3
    cv::Mat deviation; ///< CV_32FC1, CIE Lab units
};

/// Fills `target` where it is still unset and the window of this reach holds enough known pixels.
void fillFrom(const cv::Mat& masked, const cv::Mat& squares, const cv::Mat& known, int reach, LocalColour& target,
              cv::Mat& set)
{
    const cv::Size window(2 * reach + 1, 2 * reach + 1);
    cv::Mat sum;
    cv::Mat square;
    cv::Mat weight;
    cv::blur(masked, sum, window, { -1, -1 }, cv::BORDER_CONSTANT);
    cv::blur(squares, square, window, { -1, -1 }, cv::BORDER_CONSTANT);
    cv::blur(known, weight, window, { -1, -1 }, cv::BORDER_CONSTANT);
    const double enough = reach == kReach.back() ? 1e-5 : kEnough;
    for (int y = 0; y < set.rows; ++y) {
        for (int x = 0; x < set.cols; ++x) {
            const float w = weight.at<float>(y, x);
            if (set.at<std::uint8_t>(y, x) != 0 || w < enough)
                continue;
            const cv::Vec3f m = sum.at<cv::Vec3f>(y, x) * (1 / w);
            target.mean.at<cv::Vec3f>(y, x) = m;
            target.deviation.at<float>(y, x) =
                std::sqrt(std::max(0.0F, square.at<float>(y, x) / w - m.dot(m))) + kBaseDeviation;
            set.at<std::uint8_t>(y, x) = 1;
        }
    }
}

LocalColour localColour(const cv::Mat& lab, const cv::Mat& knownMask)
{
    cv::Mat small;
    cv::Mat mask;
    cv::resize(lab, small, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::resize(knownMask, mask, small.size(), 0, 0, cv::INTER_NEAREST);
    LocalColour out { cv::Mat(small.size(), CV_32FC3, cv::Scalar::all(1e3)),
                      cv::Mat(small.size(), CV_32FC1, cv::Scalar(kBaseDeviation)) };
    cv::Mat masked = cv::Mat::zeros(small.size(), CV_32FC3);
    small.copyTo(masked, mask);
    cv::Mat squares(small.size(), CV_32FC1);
    for (int y = 0; y < small.rows; ++y) {
        for (int x = 0; x < small.cols; ++x) {
            const auto& p = masked.at<cv::Vec3f>(y, x);
            squares.at<float>(y, x) = p.dot(p);
        }
    }
    cv::Mat known;
    mask.convertTo(known, CV_32FC1, 1 / 255.0);
    cv::Mat set = cv::Mat::zeros(small.size(), CV_8UC1);
    for (const int reach : kReach)
        fillFrom(masked, squares, known, reach, out, set);
    cv::resize(out.mean, out.mean, lab.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(out.deviation, out.deviation, lab.size(), 0, 0, cv::INTER_LINEAR);
    return out;
}

/// Keeps the parts of `candidates` that touch `anchor`.
cv::Mat hangingOn(const cv::Mat& candidates, const cv::Mat& anchor)
{
    cv::Mat labels;
    const int count = cv::connectedComponents(candidates | anchor, labels, 8, CV_32S);
    std::vector<std::uint8_t> hangs(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            if (anchor.at<std::uint8_t>(y, x) != 0)
                hangs[static_cast<std::size_t>(labels.at<int>(y, x))] = 255;
        }
    }
    hangs[0] = 0;
    cv::Mat out(labels.size(), CV_8UC1);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x)
            out.at<std::uint8_t>(y, x) = hangs[static_cast<std::size_t>(labels.at<int>(y, x))];
    }
    return out;
}

void dropSmall(cv::Mat& mask, double least)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres, 4, CV_32S);
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, 0), stats.at<int>(i, 1), stats.at<int>(i, 2), stats.at<int>(i, 3));
        if (stats.at<int>(i, cv::CC_STAT_AREA) < least)
            mask(box).setTo(0, labels(box) == i);
    }
}

} // namespace

cv::Mat refineLocally(const cv::Mat& lab, const cv::Mat& cut)
{
    const cv::Mat brush = cv::getStructuringElement(cv::MORPH_ELLIPSE, { 2 * kMargin + 1, 2 * kMargin + 1 });
    cv::Mat outside;
    cv::dilate(cut, outside, brush);
    cv::bitwise_not(outside, outside);
    cv::Mat inside;
    cv::erode(cut, inside, brush);
    if (cv::countNonZero(outside) < 16 || cv::countNonZero(inside) < 16)
        return cut;
    const LocalColour behind = localColour(lab, outside);
    const LocalColour front = localColour(lab, inside);
    cv::Mat other = cv::Mat::zeros(lab.size(), CV_8UC1);
    cv::Mat gaps = cv::Mat::zeros(lab.size(), CV_8UC1);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const auto& p = lab.at<cv::Vec3f>(y, x);
            const auto fromBehind = static_cast<float>(cv::norm(p - behind.mean.at<cv::Vec3f>(y, x)));
            const auto fromFront = static_cast<float>(cv::norm(p - front.mean.at<cv::Vec3f>(y, x)));
            const float likeBehind = fromBehind / behind.deviation.at<float>(y, x);
            const float likeFront = fromFront / front.deviation.at<float>(y, x);
            if (cut.at<std::uint8_t>(y, x) == 0)
                other.at<std::uint8_t>(y, x) = likeBehind > kClearlyOther && fromBehind > kClearly ? 255 : 0;
            else
                gaps.at<std::uint8_t>(y, x) = likeBehind < kLikeIt && likeBehind < kBetter * likeFront ? 255 : 0;
        }
    }
    cv::Mat wide;
    cv::morphologyEx(other, wide, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, { kThin, kThin }));
    cv::Mat out = hangingOn(other & ~wide, cut);
    dropSmall(gaps, kLeastGap * static_cast<double>(gaps.total()));
    out.setTo(0, gaps);
    return out;
}

} // namespace orfeas::image
