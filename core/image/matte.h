#pragma once

#include "core/base/job_context.h"
#include "core/image/image.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <optional>

/// The parts of cutOut(); included by the .cpp files of this folder only.
namespace orfeas::image {

inline constexpr int kHalf = 128; ///< alpha from which a pixel is the subject's
inline constexpr double kLeastShare = 4e-4; ///< of the picture; less is a speck, not a subject
inline constexpr double kMostShare = 0.985; ///< of the picture; more is no subject before a background

/// Whether so many covered pixels of a side of the picture say that the subject is cut off there: more than a touch.
inline bool isCutOff(int covered, int length)
{
    return covered > std::max(2, length / 100);
}

/// A matte as found, before its components are looked at.
struct FoundMatte {
    cv::Mat alpha; ///< CV_8UC1, size of the picture
    bool shadow = false; ///< a darker patch of background was taken for a cast shadow and removed
    bool unsure = false; ///< subject and background share colours, or ways to find it disagree
    bool drawing = false; ///< closed outlines, filled
};

/// A view of the picture's pixels, CV_8UC4; not to be written through.
cv::Mat asMat(const Image& image);
/// \return `source` at another size by area averaging, weighted with alpha
Image resizeArea(const Image& source, int width, int height);
/// `source` with its longest side at most `longest` px, reduced in bands; polls `context` at least every 50 ms.
/// \error Cancelled
Result<Image> reduced(const Image& source, int longest, const JobContext& context);
/// CIE Lab in CV_32FC3, true units (L 0 to 100), of an RGBA picture.
cv::Mat toLab(const cv::Mat& rgba);

/// The subject in front of an even or smoothly shaded background; nothing where the border is not of that kind.
std::optional<FoundMatte> flatMatte(const Image& image, const JobContext& context);
/// The subject in front of anything. \source Rother et al. 2004 (GrabCut); He et al. 2013 (guided filter)
/// An empty matte: nothing found, or a stop was asked for.
FoundMatte variedMatte(const Image& image, const JobContext& context);
/// The same from the cut that variedMatte() puts aside.
FoundMatte otherVariedMatte(const Image& image, const JobContext& context);

/// How much each pixel stands out from what touches the border, CV_32FC1 in [0, 1].
/// \param lab  CV_32FC3, small (it is walked six times)  \source Zhang et al. 2015, minimum barrier distance
cv::Mat saliency(const cv::Mat& lab);

/// Alpha at full size from a small one, along the edges of the picture. \source He et al. 2013, section 3, on colour
cv::Mat guidedUpsample(const cv::Mat& rgba, const cv::Mat& smallAlpha, const JobContext& context);

/// Removes specks, fills pinholes; keeps every part of at least `minShare` of the largest.
/// \return area of the second largest part over the largest, 0 to 1
double keepMainParts(cv::Mat& alpha, double minShare);

/// Gives pixels that are partly covered, and a few outside, the colour of the nearest fully covered ones.
void continueColours(Image& image, const JobContext& context);

} // namespace orfeas::image
