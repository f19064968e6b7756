#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <optional>
#include <vector>

/// Included by the .cpp files of this folder only.
namespace orfeas::image {

/// An even or smoothly shaded background: CIE Lab as a quadratic over the picture; or a wall above a floor, say, whose
/// rows go evenly from the left end to the right.
struct BorderModel {
    static constexpr int kTerms = 6; ///< 1, u, v, uu, uv, vv with u and v from -1 to 1
    cv::Matx<double, kTerms, 3> terms;
    std::vector<std::array<cv::Vec3f, 2>> ends; ///< of each row, left and right; empty: `terms` holds
    double noise = 0; ///< CIE Lab units, median over the border

    static cv::Vec<double, kTerms> basis(double u, double v) { return { 1, u, v, u * u, u * v, v * v }; }
    /// Along row `y` of `rows`: the factors of 1, u and uu.
    std::array<cv::Vec3f, 3> row(int y, int rows) const;
};

/// Looks at the border of an RGBA picture only; nothing where it is no even or smoothly shaded surface. The subject
/// may cover up to 40 % of the border.
std::optional<BorderModel> fitBorder(const cv::Mat& rgba);

} // namespace orfeas::image
