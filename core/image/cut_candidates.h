#pragma once

#include "core/base/job_context.h"

#include <opencv2/core.hpp>

/// Included by the .cpp files of this folder only.
namespace orfeas::image {

/// The best of several cuts of a small picture.
struct BestCut {
    cv::Mat mask; ///< CV_8UC1, 0 or 255; empty when nothing was found or a stop was asked for
    bool unsure = false; ///< the cuts disagree, or subject and background share their colours
};

/// Cuts `rgba` (small: time grows with its pixels) with GrabCut started from what stands out and, where that leaves
/// doubt, from "all but the rim", and keeps the cut that separates colours best and lies most like a subject.
/// \source Rother et al. 2004; the choice by histogram distance after Kailath 1967
/// \thread any; polls `context` between cuts, each about 50 to 80 ms at 152 x 152
BestCut bestCut(const cv::Mat& rgba, const JobContext& context);
/// Of the same two cuts the one that bestCut() does not keep, CV_8UC1; empty: a stop was asked for.
cv::Mat otherCut(const cv::Mat& rgba, const JobContext& context);

/// Corrects a cut at a larger size by the colours near each place: adds thin parts that hang on the subject and
/// differ from the background beside them, removes gaps that look like it.
/// \param lab  CV_32FC3  \param cut  CV_8UC1, same size
cv::Mat refineLocally(const cv::Mat& lab, const cv::Mat& cut);

} // namespace orfeas::image
