#include "core/image/cut_candidates.h"
#include "core/image/matte.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace orfeas::image {

namespace {

constexpr int kCutSide = 152; ///< px, longest; the cut is refined afterwards
constexpr int kRefineSide = 512; ///< px, longest: thin parts and gaps

cv::Mat scaledTo(const cv::Mat& rgba, int longest)
{
    const double scale = std::min(1.0, static_cast<double>(longest) / std::max(rgba.cols, rgba.rows));
    cv::Mat small;
    cv::resize(rgba, small, { std::max(4, cvRound(rgba.cols * scale)), std::max(4, cvRound(rgba.rows * scale)) }, 0, 0,
               cv::INTER_AREA);
    return small;
}

/// A matte at full size from a small cut, along the edges of the picture.
cv::Mat refined(const cv::Mat& rgba, const cv::Mat& middle, const cv::Mat& small, const JobContext& context)
{
    cv::Mat cut;
    cv::resize(small, cut, middle.size(), 0, 0, cv::INTER_LINEAR);
    cut = cut >= kHalf;
    cut = refineLocally(toLab(middle), cut);
    return context.stopRequested() ? cv::Mat() : guidedUpsample(rgba, cut, context);
}

} // namespace

FoundMatte variedMatte(const Image& image, const JobContext& context)
{
    const cv::Mat rgba = asMat(image);
    const cv::Mat middle = scaledTo(rgba, kRefineSide);
    const BestCut best = bestCut(scaledTo(middle, kCutSide), context);
    FoundMatte found;
    if (best.mask.empty() || context.stopRequested())
        return found;
    found.unsure = best.unsure;
    found.alpha = refined(rgba, middle, best.mask, context);
    return found;
}

FoundMatte otherVariedMatte(const Image& image, const JobContext& context)
{
    const cv::Mat rgba = asMat(image);
    const cv::Mat middle = scaledTo(rgba, kRefineSide);
    const cv::Mat other = otherCut(scaledTo(middle, kCutSide), context);
    FoundMatte found;
    if (other.empty() || cv::countNonZero(other) == 0 || context.stopRequested())
        return found;
    found.alpha = refined(rgba, middle, other, context);
    return found;
}

} // namespace orfeas::image
