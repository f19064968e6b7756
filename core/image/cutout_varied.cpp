#include "core/image/matte.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace orfeas::image {

namespace {

constexpr int kSide = 176; ///< px, longest; the cut itself is refined afterwards along the picture's edges
constexpr int kRounds = 2;
constexpr double kSureSubject = 1.7; ///< of the saliency threshold
constexpr double kSureBackground = 0.35;

double otsuThreshold(const cv::Mat& saliencyMap)
{
    cv::Mat bytes;
    saliencyMap.convertTo(bytes, CV_8UC1, 255);
    cv::Mat unused;
    return cv::threshold(bytes, unused, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU) / 255;
}

/// What GrabCut starts from: the outermost pixels are background unless they stand out, the rest by saliency.
cv::Mat seeds(const cv::Mat& map, double threshold)
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

} // namespace

FoundMatte variedMatte(const Image& image, const JobContext& context)
{
    const cv::Mat rgba = asMat(image);
    const double scale = std::min(1.0, static_cast<double>(kSide) / std::max(rgba.cols, rgba.rows));
    cv::Mat small;
    cv::resize(rgba, small, { std::max(4, cvRound(rgba.cols * scale)), std::max(4, cvRound(rgba.rows * scale)) }, 0, 0,
               cv::INTER_AREA);
    const cv::Mat map = saliency(toLab(small));
    const double threshold = std::max(0.02, otsuThreshold(map));
    cv::Mat mask = seeds(map, threshold);
    FoundMatte found;
    const int subject = cv::countNonZero((mask == cv::GC_FGD) | (mask == cv::GC_PR_FGD));
    const int background = cv::countNonZero((mask == cv::GC_BGD) | (mask == cv::GC_PR_BGD));
    if (subject < 16 || background < 16)
        return found;
    cv::Mat rgb;
    cv::cvtColor(small, rgb, cv::COLOR_RGBA2RGB);
    cv::Mat labDisplay;
    cv::cvtColor(rgb, labDisplay, cv::COLOR_RGB2Lab);
    cv::theRNG().state = 0x9e3779b9; // of this thread alone; its clustering must not depend on what ran before
    cv::Mat behind;
    cv::Mat front;
    for (int round = 0; round < kRounds && !context.stopRequested(); ++round)
        cv::grabCut(labDisplay, mask, {}, behind, front, 1, round == 0 ? cv::GC_INIT_WITH_MASK : cv::GC_EVAL);
    cv::Mat cut = (mask == cv::GC_FGD) | (mask == cv::GC_PR_FGD);
    cv::morphologyEx(cut, cut, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, { 3, 3 }));
    keepMainParts(cut, 0.08);
    // agreement of the cut with where it started
    const double both = cv::countNonZero(cut & (map > threshold));
    const double either = cv::countNonZero(cut | (map > threshold));
    found.unsure = either <= 0 || both / either < 0.5;
    found.alpha = guidedUpsample(rgba, cut);
    return found;
}

} // namespace orfeas::image
