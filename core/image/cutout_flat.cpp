#include "core/image/matte.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace orfeas::image {

namespace {

constexpr int kTerms = 6; ///< 1, x, y, xx, xy, yy
constexpr double kFlatShare = 0.6; ///< of the border must follow the model: the subject may cover the rest
constexpr double kMaxNoise = 3; ///< CIE Lab units; above it the background is a texture
constexpr double kMaxSlope = 30; ///< CIE Lab units over the picture that still count as one background
constexpr double kHoleNoise = 1.5; ///< of the noise: enclosed patches must match the background this well to be a hole
constexpr float kShadowDistance = 22; ///< CIE Lab units that a shadow may differ from its background
constexpr float kShadowSlope = 0.7F; ///< CIE Lab units a pixel; a subject's edge is steeper
constexpr double kNoNoise = 0.02;
constexpr double kNearWhite = 95; ///< CIE L of paper and studio white, where shadows are common
constexpr double kShadowShare = 0.003; ///< of the picture that must go before it is worth a word

/// A background that varies as a quadratic over the picture, per Lab channel. Coordinates are -1 to 1.
struct Background {
    cv::Matx<double, kTerms, 3> terms;
    double noise = 0;

    static cv::Vec<double, kTerms> basis(double u, double v) { return { 1, u, v, u * u, u * v, v * v }; }

    /// The model along one row: per channel a quadratic in u.
    std::array<cv::Vec3f, 3> row(double v) const
    {
        std::array<cv::Vec3f, 3> out;
        for (int c = 0; c < 3; ++c) {
            out[0][c] = static_cast<float>(terms(0, c) + terms(2, c) * v + terms(5, c) * v * v);
            out[1][c] = static_cast<float>(terms(1, c) + terms(4, c) * v);
            out[2][c] = static_cast<float>(terms(3, c));
        }
        return out;
    }
};

struct Sample {
    cv::Vec<double, kTerms> basis;
    cv::Vec3d colour;
    double error = 0;
};

std::vector<Sample> borderSamples(const cv::Mat& lab)
{
    std::vector<Sample> samples;
    const int band = std::max(1, std::min(lab.cols, lab.rows) / 64);
    const int step = std::max(1, (lab.cols + lab.rows) * band / 2500);
    int counter = 0;
    for (int y = 0; y < lab.rows; ++y) {
        const bool wholeRow = y < band || y >= lab.rows - band;
        for (int x = 0; x < lab.cols; ++x) {
            if (!wholeRow && x == band)
                x = std::max(x, lab.cols - band);
            if (++counter % step != 0)
                continue;
            const auto& p = lab.at<cv::Vec3f>(y, x);
            samples.push_back({ Background::basis((x + 0.5) / lab.cols * 2 - 1, (y + 0.5) / lab.rows * 2 - 1),
                                { p[0], p[1], p[2] } });
        }
    }
    return samples;
}

void fit(Background& model, const std::vector<Sample>& samples, double limit)
{
    cv::Matx<double, kTerms, kTerms> left = cv::Matx<double, kTerms, kTerms>::eye() * 1e-6;
    cv::Matx<double, kTerms, 3> right;
    for (const auto& s : samples) {
        if (s.error > limit)
            continue;
        left += s.basis * s.basis.t();
        right += s.basis * s.colour.t();
    }
    model.terms = left.solve(right, cv::DECOMP_CHOLESKY);
}

/// Fits to the border, dropping in each round what lies off: what the subject covers.
std::optional<Background> fitBackground(const cv::Mat& lab)
{
    std::vector<Sample> samples = borderSamples(lab);
    if (samples.size() < 32)
        return std::nullopt;
    Background model;
    double limit = 1e9;
    std::vector<double> errors(samples.size());
    for (int round = 0; round < 8; ++round) {
        fit(model, samples, limit);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const cv::Vec3d predicted = model.terms.t() * samples[i].basis;
            errors[i] = samples[i].error = cv::norm(samples[i].colour - predicted);
        }
        std::ranges::nth_element(errors, errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2));
        model.noise = errors[errors.size() / 2];
        limit = std::max(1.0, 2.5 * model.noise);
    }
    const double bound = std::max(2.5, 3 * model.noise);
    const auto inliers = std::ranges::count_if(samples, [&](const Sample& s) { return s.error <= bound; });
    double slope = 0;
    for (int t = 1; t < kTerms; ++t)
        slope += std::abs(model.terms(t, 0));
    if (model.noise > kMaxNoise || slope > kMaxSlope
        || static_cast<double>(inliers) < kFlatShare * static_cast<double>(samples.size()))
        return std::nullopt;
    return model;
}

cv::Mat distanceTo(const Background& model, const cv::Mat& lab, cv::Mat& behind)
{
    cv::Mat distance(lab.size(), CV_32FC1);
    behind.create(lab.size(), CV_32FC3);
    for (int y = 0; y < lab.rows; ++y) {
        const auto row = model.row((y + 0.5) / lab.rows * 2 - 1);
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

} // namespace

std::optional<FoundMatte> flatMatte(const Image& image)
{
    const cv::Mat lab = toLab(asMat(image));
    const auto model = fitBackground(lab);
    if (!model)
        return std::nullopt;
    cv::Mat behind;
    const cv::Mat distance = distanceTo(*model, lab, behind);
    const auto bound = static_cast<float>(std::clamp(4 * model->noise, 2.5, 9.0));
    const cv::Mat background =
        floodBackground(distance, bound, static_cast<float>(std::clamp(kHoleNoise * model->noise, 0.4, 1.6)));
    FoundMatte found;
    cv::Mat grown = background.clone();
    // a perfectly even grey is a cut-out laid on a colour: what is faint there is the subject's, not a shadow
    const bool laidOn = model->noise < kNoNoise && model->terms(0, 0) < kNearWhite;
    found.shadow = !laidOn && growOverShadow(lab, distance, grown);
    found.alpha = softEdge(lab, behind, grown);
    return found;
}

} // namespace orfeas::image
