#include "core/image/cut_candidates.h"

#include "core/image/matte.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace orfeas::image {

namespace {

constexpr int kRounds = 2;
constexpr double kSureSubject = 1.7; ///< of the saliency threshold
constexpr double kSureBackground = 0.35;
constexpr double kRim = 0.03; ///< of the side: what the second cut takes for background
constexpr double kLikely = 1.5; ///< weight of place and size against colour
constexpr double kClearSeparation = 0.95; ///< a cut that needs no second opinion
constexpr double kLeastSeparation = 0.75; ///< below it wrong cuts are common
constexpr double kLeastAgreement = 0.6; ///< of the two cuts
constexpr double kLeastSalient = 0.66; ///< agreement of the cut with what stands out
constexpr double kBusySeparation = 0.86; ///< the least before a background of many colours
constexpr double kBusy = 20; ///< CIE Lab units, spread of the border's colours

struct Candidate {
    cv::Mat mask;
    double separation = 0; ///< 0: same colours inside and out, 1: none in common
    double score = -1e9;
};

double overlap(const cv::Mat& a, const cv::Mat& b)
{
    const double either = cv::countNonZero(a | b);
    return either > 0 ? cv::countNonZero(a & b) / either : 0;
}

double otsuThreshold(const cv::Mat& map)
{
    cv::Mat bytes;
    map.convertTo(bytes, CV_8UC1, 255);
    cv::Mat unused;
    return cv::threshold(bytes, unused, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU) / 255;
}

/// The outermost pixels are background unless they stand out, the rest by saliency.
cv::Mat salientSeeds(const cv::Mat& map, double threshold)
{
    cv::Mat mask(map.size(), CV_8UC1);
    const int margin = std::max(1, std::min(map.cols, map.rows) / 60);
    for (int y = 0; y < map.rows; ++y) {
        for (int x = 0; x < map.cols; ++x) {
            const double s = map.at<float>(y, x) / threshold;
            const bool rim = x < margin || y < margin || x >= map.cols - margin || y >= map.rows - margin;
            std::uint8_t kind = s > 1 ? cv::GC_PR_FGD : cv::GC_PR_BGD;
            if (s > kSureSubject)
                kind = cv::GC_FGD;
            else if (s < kSureBackground || (rim && s < 1))
                kind = cv::GC_BGD;
            mask.at<std::uint8_t>(y, x) = kind;
        }
    }
    return mask;
}

cv::Mat innerSeeds(cv::Size size)
{
    cv::Mat mask(size, CV_8UC1, cv::Scalar(cv::GC_BGD));
    const int across = std::max(1, cvRound(size.width * kRim));
    const int down = std::max(1, cvRound(size.height * kRim));
    mask(cv::Rect(across, down, size.width - 2 * across, size.height - 2 * down)).setTo(cv::GC_PR_FGD);
    return mask;
}

/// Hellinger distance squared of the two colour histograms.
double separationOf(const cv::Mat& lab8, const cv::Mat& cut)
{
    std::vector<double> inside(std::size_t { 16 } * 32 * 32, 0);
    std::vector<double> outside(inside);
    for (int y = 0; y < cut.rows; ++y) {
        for (int x = 0; x < cut.cols; ++x) {
            const auto& c = lab8.at<cv::Vec3b>(y, x);
            const auto bin = (std::size_t { c[0] } / 16 * 32 + c[1] / 8U) * 32 + c[2] / 8U;
            (cut.at<std::uint8_t>(y, x) != 0 ? inside : outside)[bin] += 1;
        }
    }
    const double in = cv::countNonZero(cut);
    const double out = static_cast<double>(cut.total()) - in;
    double common = 0;
    for (std::size_t i = 0; i < inside.size(); ++i)
        common += std::sqrt(inside[i] * outside[i]);
    return in > 0 && out > 0 ? 1 - common / std::sqrt(in * out) : 0;
}

/// How far from a subject's usual place and size: 0 is usual.
double oddness(const cv::Mat& cut)
{
    const cv::Moments m = cv::moments(cut, true);
    const double area = m.m00 / static_cast<double>(cut.total());
    const double across = m.m10 / m.m00 / cut.cols * 2 - 1;
    const double down = m.m01 / m.m00 / cut.rows * 2 - 1;
    return std::hypot(across, down) + 4 * std::max(0.0, 0.1 - area) + 2 * std::max(0.0, area - 0.65);
}

Candidate cutFrom(const cv::Mat& lab8, cv::Mat seeds, const JobContext& context)
{
    Candidate out { cv::Mat::zeros(seeds.size(), CV_8UC1) };
    const int subject = cv::countNonZero((seeds == cv::GC_FGD) | (seeds == cv::GC_PR_FGD));
    if (subject < 16 || static_cast<int>(seeds.total()) - subject < 16)
        return out;
    cv::theRNG().state = 0x9e3779b9; // of this thread alone; its clustering must not depend on what ran before
    cv::Mat behind;
    cv::Mat front;
    for (int round = 0; round < kRounds && !context.stopRequested(); ++round)
        cv::grabCut(lab8, seeds, {}, behind, front, 1, round == 0 ? cv::GC_INIT_WITH_MASK : cv::GC_EVAL);
    out.mask = (seeds == cv::GC_FGD) | (seeds == cv::GC_PR_FGD);
    keepMainParts(out.mask, 0.08);
    if (cv::countNonZero(out.mask) == 0)
        return out;
    out.separation = separationOf(lab8, out.mask);
    out.score = out.separation - kLikely * oddness(out.mask);
    return out;
}

/// Spread of the border's colours; lightness counts less, as shading changes it.
double busyness(const cv::Mat& lab8)
{
    const int band = std::max(1, std::min(lab8.cols, lab8.rows) / 30);
    cv::Mat ring = cv::Mat::ones(lab8.size(), CV_8UC1);
    ring(cv::Rect(band, band, lab8.cols - 2 * band, lab8.rows - 2 * band)).setTo(0);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(lab8, mean, spread, ring);
    return std::sqrt(0.16 * spread[0] * spread[0] + spread[1] * spread[1] + spread[2] * spread[2]);
}

/// What both cuts start from.
struct Start {
    cv::Mat map; ///< saliency
    double threshold = 0;
    cv::Mat lab8;
};

Start startOf(const cv::Mat& rgba)
{
    Start start;
    start.map = saliency(toLab(rgba));
    start.threshold = std::max(0.02, otsuThreshold(start.map));
    cv::Mat rgb;
    cv::cvtColor(rgba, rgb, cv::COLOR_RGBA2RGB);
    cv::cvtColor(rgb, start.lab8, cv::COLOR_RGB2Lab);
    return start;
}

} // namespace

BestCut bestCut(const cv::Mat& rgba, const JobContext& context)
{
    const auto [map, threshold, lab8] = startOf(rgba);
    Candidate first = cutFrom(lab8, salientSeeds(map, threshold), context);
    if (first.separation > kClearSeparation && !context.stopRequested())
        return { first.mask, overlap(first.mask, map > threshold) < kLeastSalient };
    const std::array cuts { std::move(first), cutFrom(lab8, innerSeeds(map.size()), context) };
    const Candidate& best = cuts[0].score >= cuts[1].score ? cuts[0] : cuts[1];
    if (context.stopRequested() || cv::countNonZero(best.mask) == 0)
        return {};
    return { best.mask,
             best.separation < kLeastSeparation || overlap(cuts[0].mask, cuts[1].mask) < kLeastAgreement
                 || overlap(best.mask, map > threshold) < kLeastSalient
                 || (busyness(lab8) > kBusy && best.separation < kBusySeparation) };
}

cv::Mat otherCut(const cv::Mat& rgba, const JobContext& context)
{
    const auto [map, threshold, lab8] = startOf(rgba);
    const Candidate first = cutFrom(lab8, salientSeeds(map, threshold), context);
    const Candidate second = cutFrom(lab8, innerSeeds(map.size()), context);
    const bool firstIsKept = first.separation > kClearSeparation || first.score >= second.score;
    return context.stopRequested() ? cv::Mat() : (firstIsKept ? second : first).mask;
}

} // namespace orfeas::image
