#include "core/image/border_model.h"

#include "core/image/matte.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace orfeas::image {

namespace {

constexpr int kSamples = 2500;
constexpr double kFlatShare = 0.6; ///< of the border must follow the model: the subject may cover the rest
constexpr double kMaxNoise = 3; ///< CIE Lab units; above it the background is a texture
constexpr double kMaxSlope = 30; ///< CIE Lab units over the picture that count as one background in any case
constexpr double kMaxCleanSlope = 110; ///< the same where nearly all of the border follows the model closely
constexpr double kCleanShare = 0.95;
constexpr double kCleanNoise = 1.6; ///< CIE Lab units

constexpr double kMaxEndStep = 14; ///< CIE Lab units between the ends of a row
constexpr double kCleanRows = 0.95;

struct Sample {
    cv::Vec<double, BorderModel::kTerms> basis;
    cv::Vec3d colour;
    double error = 0;
};

std::vector<Sample> borderSamples(const cv::Mat& rgba)
{
    std::vector<cv::Point> places;
    const int band = std::max(1, std::min(rgba.cols, rgba.rows) / 64);
    const int step = std::max(1, (rgba.cols + rgba.rows) * band / kSamples);
    int counter = 0;
    for (int y = 0; y < rgba.rows; ++y) {
        const bool wholeRow = y < band || y >= rgba.rows - band;
        for (int x = 0; x < rgba.cols; ++x) {
            if (!wholeRow && x == band)
                x = std::max(x, rgba.cols - band);
            if (++counter % step == 0)
                places.emplace_back(x, y);
        }
    }
    cv::Mat colours(1, static_cast<int>(places.size()), CV_8UC4);
    for (std::size_t i = 0; i < places.size(); ++i)
        colours.at<cv::Vec4b>(static_cast<int>(i)) = rgba.at<cv::Vec4b>(places[i]);
    if (places.empty())
        return {};
    const cv::Mat lab = toLab(colours);
    std::vector<Sample> samples;
    samples.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        samples.push_back(
            { BorderModel::basis((places[i].x + 0.5) / rgba.cols * 2 - 1, (places[i].y + 0.5) / rgba.rows * 2 - 1),
              cv::Vec3d(lab.at<cv::Vec3f>(static_cast<int>(i))) });
    return samples;
}

void fit(BorderModel& model, const std::vector<Sample>& samples, double limit)
{
    using Square = cv::Matx<double, BorderModel::kTerms, BorderModel::kTerms>;
    Square left = Square::eye() * 1e-6;
    cv::Matx<double, BorderModel::kTerms, 3> right;
    for (const auto& s : samples) {
        if (s.error > limit)
            continue;
        left += s.basis * s.basis.t();
        right += s.basis * s.colour.t();
    }
    model.terms = left.solve(right, cv::DECOMP_CHOLESKY);
}

double slopeOf(const BorderModel& model)
{
    double slope = 0;
    for (int t = 1; t < BorderModel::kTerms; ++t)
        slope += std::abs(model.terms(t, 0));
    return slope;
}

/// One side's band: its mean in each row, and the spread about it.
struct Side {
    std::vector<cv::Vec3f> colours;
    std::vector<double> spreads;
};

Side sideOf(const cv::Mat& rgba, cv::Rect band)
{
    const cv::Mat lab = toLab(rgba(band));
    Side side;
    for (int y = 0; y < lab.rows; ++y) {
        const cv::Mat row = lab.row(y);
        const cv::Scalar mean = cv::mean(row);
        const cv::Vec3f colour(static_cast<float>(mean[0]), static_cast<float>(mean[1]), static_cast<float>(mean[2]));
        double sum = 0;
        for (int x = 0; x < row.cols; ++x)
            sum += cv::norm(row.at<cv::Vec3f>(x) - colour);
        side.colours.push_back(colour);
        side.spreads.push_back(sum / row.cols);
    }
    return side;
}

double quantile(std::vector<double> values, double share)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, at);
    return *at;
}

/// Share of one row of pixels that the model explains.
double explained(const BorderModel& model, const cv::Mat& rgba, int y, double bound)
{
    const cv::Mat lab = toLab(rgba.row(y));
    const auto factors = model.row(y, rgba.rows);
    int inside = 0;
    for (int x = 0; x < lab.cols; ++x) {
        const float u = (static_cast<float>(x) + 0.5F) / static_cast<float>(lab.cols) * 2 - 1;
        inside += cv::norm(lab.at<cv::Vec3f>(x) - factors[0] - factors[1] * u) <= bound ? 1 : 0;
    }
    return static_cast<double>(inside) / lab.cols;
}

/// A wall above a floor, or any shading from top to bottom: both ends of nearly every row are clean and alike.
std::optional<BorderModel> fitRows(const cv::Mat& rgba)
{
    const int band = std::max(2, rgba.cols / 40);
    if (rgba.cols < 8 * band || rgba.rows < 32)
        return std::nullopt;
    const Side left = sideOf(rgba, { 0, 0, band, rgba.rows });
    const Side right = sideOf(rgba, { rgba.cols - band, 0, band, rgba.rows });
    BorderModel model;
    std::vector<double> unlike;
    std::vector<double> spreads(left.spreads);
    spreads.insert(spreads.end(), right.spreads.begin(), right.spreads.end());
    for (std::size_t y = 0; y < left.colours.size(); ++y) {
        unlike.push_back(cv::norm(left.colours[y] - right.colours[y]));
        model.ends.push_back({ left.colours[y], right.colours[y] });
    }
    model.noise = quantile(spreads, 0.5);
    const double bound = std::max(2.5, 3 * model.noise);
    if (quantile(unlike, 0.5) > kMaxEndStep / 2 || quantile(unlike, kCleanRows) > kMaxEndStep || model.noise > kMaxNoise
        || quantile(spreads, kCleanRows) > bound)
        return std::nullopt;
    const int inset = std::max(1, rgba.rows / 100);
    if (explained(model, rgba, inset, bound) < kFlatShare
        || explained(model, rgba, rgba.rows - 1 - inset, bound) < kFlatShare)
        return std::nullopt;
    return model;
}

} // namespace

std::array<cv::Vec3f, 3> BorderModel::row(int y, int rows) const
{
    std::array<cv::Vec3f, 3> out;
    if (!ends.empty()) {
        const auto& [left, right] = ends[static_cast<std::size_t>(y)];
        return { (left + right) * 0.5F, (right - left) * 0.5F, cv::Vec3f() };
    }
    const double v = (y + 0.5) / rows * 2 - 1;
    for (int c = 0; c < 3; ++c) {
        out[0][c] = static_cast<float>(terms(0, c) + terms(2, c) * v + terms(5, c) * v * v);
        out[1][c] = static_cast<float>(terms(1, c) + terms(4, c) * v);
        out[2][c] = static_cast<float>(terms(3, c));
    }
    return out;
}

std::optional<BorderModel> fitBorder(const cv::Mat& rgba)
{
    std::vector<Sample> samples = borderSamples(rgba);
    if (samples.size() < 32)
        return std::nullopt;
    BorderModel model;
    double limit = 1e9;
    std::vector<double> errors(samples.size());
    // each round drops what lies off: what the subject covers
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
    const double share = static_cast<double>(inliers) / static_cast<double>(samples.size());
    const bool clean = share >= kCleanShare && model.noise <= kCleanNoise;
    if (model.noise > kMaxNoise || share < kFlatShare || slopeOf(model) > (clean ? kMaxCleanSlope : kMaxSlope))
        return fitRows(rgba);
    return model;
}

} // namespace orfeas::image
