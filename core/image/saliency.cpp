#include "core/image/matte.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace orfeas::image {

namespace {

constexpr int kPasses = 4;

/// One channel's minimum barrier distance from the border: over all paths, the least (highest - lowest value).
class BarrierDistance {
public:
    explicit BarrierDistance(const cv::Mat& channel)
        : m_values(channel), m_high(channel.clone()), m_low(channel.clone()),
          m_cost(channel.size(), CV_32FC1, cv::Scalar(1e9))
    {
        m_cost.row(0).setTo(0);
        m_cost.row(channel.rows - 1).setTo(0);
        m_cost.col(0).setTo(0);
        m_cost.col(channel.cols - 1).setTo(0);
    }

    cv::Mat run()
    {
        for (int pass = 0; pass < kPasses; ++pass)
            pass % 2 == 0 ? sweep(1) : sweep(-1);
        return m_cost;
    }

private:
    void sweep(int step)
    {
        const int rows = m_values.rows;
        const int cols = m_values.cols;
        for (int j = 1; j < rows - 1; ++j) {
            const int y = step > 0 ? j : rows - 1 - j;
            for (int i = 1; i < cols - 1; ++i) {
                const int x = step > 0 ? i : cols - 1 - i;
                relax(y, x, y - step, x);
                relax(y, x, y, x - step);
            }
        }
    }

    void relax(int y, int x, int fromY, int fromX)
    {
        const float value = m_values.at<float>(y, x);
        const float high = std::max(m_high.at<float>(fromY, fromX), value);
        const float low = std::min(m_low.at<float>(fromY, fromX), value);
        if (high - low < m_cost.at<float>(y, x)) {
            m_cost.at<float>(y, x) = high - low;
            m_high.at<float>(y, x) = high;
            m_low.at<float>(y, x) = low;
        }
    }

    cv::Mat m_values;
    cv::Mat m_high;
    cv::Mat m_low;
    cv::Mat m_cost;
};

void normalise(cv::Mat& m)
{
    double high = 0;
    cv::minMaxLoc(m, nullptr, &high);
    if (high > 0)
        m *= 1 / high;
}

/// Colour distance of each pixel to the border's, as the least over the four sides: a side that the subject covers
/// says nothing, the others still do.
cv::Mat borderContrast(const cv::Mat& lab)
{
    const int band = std::max(2, std::min(lab.cols, lab.rows) / 20);
    const std::array sides { cv::Rect(0, 0, lab.cols, band), cv::Rect(0, lab.rows - band, lab.cols, band),
                             cv::Rect(0, 0, band, lab.rows), cv::Rect(lab.cols - band, 0, band, lab.rows) };
    std::vector<cv::Mat> distances;
    for (const auto& side : sides) {
        const cv::Mat samples = lab(side).clone().reshape(1, side.area());
        cv::Mat covariance;
        cv::Mat mean;
        cv::calcCovarMatrix(samples, covariance, mean, cv::COVAR_NORMAL | cv::COVAR_ROWS | cv::COVAR_SCALE, CV_32F);
        covariance += cv::Mat::eye(3, 3, CV_32F) * 9;
        const cv::Matx33f inverse(cv::Mat(covariance.inv()).ptr<float>());
        const cv::Vec3f centre(mean.ptr<float>());
        cv::Mat distance(lab.size(), CV_32FC1);
        for (std::size_t i = 0; i < lab.total(); ++i) {
            const cv::Vec3f d = lab.ptr<cv::Vec3f>()[i] - centre;
            distance.ptr<float>()[i] = std::min(std::sqrt(std::max(0.0F, d.dot(inverse * d))), 8.0F);
        }
        distances.push_back(distance);
    }
    // mean of all but the largest: one side may belong to the subject
    cv::Mat sum = distances[0] + distances[1] + distances[2] + distances[3];
    cv::Mat most = distances[0].clone();
    for (const auto& distance : distances)
        cv::max(most, distance, most);
    return sum - most;
}

} // namespace

cv::Mat saliency(const cv::Mat& lab)
{
    cv::Mat smooth;
    cv::GaussianBlur(lab, smooth, { 5, 5 }, 1.2);
    std::vector<cv::Mat> channels;
    cv::split(smooth, channels);
    cv::Mat total = cv::Mat::zeros(lab.size(), CV_32FC1);
    for (const auto& channel : channels)
        total += BarrierDistance(channel).run();
    normalise(total);
    cv::Mat contrast = borderContrast(smooth);
    normalise(contrast);
    total += contrast;
    for (int y = 0; y < total.rows; ++y) {
        const float v = (static_cast<float>(y) + 0.5F) / static_cast<float>(total.rows) * 2 - 1;
        for (int x = 0; x < total.cols; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) / static_cast<float>(total.cols) * 2 - 1;
            total.at<float>(y, x) *= std::exp(-0.9F * (u * u + v * v));
        }
    }
    normalise(total);
    return total;
}

} // namespace orfeas::image
