#include "core/engine/lite/depth_columns.h"

#include "core/engine/lite/bins.h"
#include "core/engine/lite/expected_depths.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace orfeas::engine::lite {

namespace {

constexpr float kLeastBins = 0.5F; ///< thickness of a column that the matte covers
constexpr float kMostLogit = 8.0F; ///< beyond it a logit says no more
constexpr float kKnownCover = 0.3F; ///< share of a column's pixels from which what is said of it counts
constexpr int kSpread = 4; ///< cells by which columns are continued beyond the outline
constexpr float kDoubtful = 0.4F; ///< foretold overlap below which a column is one piece between two depths, and
constexpr float kTrusted = 0.7F; ///< from which its bins are the network's
constexpr float kThicknessShare = 0.4F; ///< of the network in how thick that piece is, beside the outline

/// The logit from which on a column's cells are inside, so that it is as thick as is expected of it. Where the network
/// is sure that is 0; where depths are doubtful no cell need be likelier inside than not, and at 0 a thing would waste
/// away.
float levelOf(const float* column, float bins)
{
    std::array<float, kDepthBins> sorted {};
    std::copy_n(column, kDepthBins, sorted.begin());
    bins = std::clamp(bins, kLeastBins, static_cast<float>(kDepthBins - 2));
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    const auto whole = static_cast<std::size_t>(bins);
    const float above = whole > 0 ? sorted[whole - 1] : sorted[0] + 1;
    return above + (sorted[whole] - above) * (bins - static_cast<float>(whole));
}

/// Half the thickness of the inflated outline along the ray of column i, units.
float inflatedHalf(std::size_t i, const inflate::ViewSheet& sheet)
{
    const float x = kHalfFrame * (2 * (static_cast<float>(i % kGridSide) + 0.5F) / kGridSide - 1);
    const std::size_t row = i / kGridSide;
    const float y = kHalfFrame * (1 - 2 * (static_cast<float>(row) + 0.5F) / kGridSide);
    const inflate::ViewSheet::Sample blown = sheet.at(x, y);
    const float distance = std::max(blown.distance, 0.0F);
    return 0.5F * (std::sqrt(distance / blown.frontCurve) + std::sqrt(distance / blown.backCurve));
}

using Four [[gnu::vector_size(4 * sizeof(float))]] = float;
using FourAnywhere [[gnu::vector_size(4 * sizeof(float)), gnu::aligned(alignof(float)), gnu::may_alias]] = float;

/// Weights of a quadratic B-spline for the three samples around t, and none for a fourth.
struct Spline {
    int first;
    Four weights;
    explicit Spline(float t)
    {
        constexpr float kFar = 4 * kGridSide; // beyond it all is the same, and no whole number could hold some
        t = std::clamp(t, -kFar, kFar);
        first = static_cast<int>(t + (kFar + 0.5F)) - static_cast<int>(kFar) - 1;
        const float f = t - static_cast<float>(first + 1);
        weights = Four { 0.5F * (0.5F - f) * (0.5F - f), 0.75F - f * f, 0.5F * (0.5F + f) * (0.5F + f), 0 };
    }
};

float cellOf(float across)
{
    return 0.5F * (across + 1) * kGridSide - 0.5F;
}

std::vector<float> coverOf(const image::Subject& picture)
{
    std::vector<float> cover(static_cast<std::size_t>(kGridSide) * kGridSide);
    for (int y = 0; y < kPictureSide; ++y) {
        for (int x = 0; x < kPictureSide; ++x)
            cover[static_cast<std::size_t>(y / 2) * kGridSide + x / 2] +=
                static_cast<float>(picture.image.at(x, y).a) / (4 * 255.0F);
    }
    return cover;
}

} // namespace

DepthColumns::DepthColumns(const std::vector<float>& said, const image::Subject& picture,
                           const inflate::ViewSheet& sheet)
{
    const std::vector<float> cover = coverOf(picture);
    takeIn(said, cover, sheet);
    continueOutwards(cover);
    measure(cover);
}

void DepthColumns::takeIn(const std::vector<float>& said, const std::vector<float>& cover,
                          const inflate::ViewSheet& sheet)
{
    constexpr std::size_t kColumns = static_cast<std::size_t>(kGridSide) * kGridSide;
    m_logits.resize(kColumns * kStride);
    m_back.resize(kColumns * 3);
    const ExpectedDepths expected = expectedDepths(said, cover);
    for (std::size_t i = 0; i < kColumns; ++i) {
        const float* from = &said[i * kColumnChannels];
        const float overlap = probability(from[kConfidence]);
        const float trust = std::clamp((overlap - kDoubtful) / (kTrusted - kDoubtful), 0.0F, 1.0F);
        const float level = levelOf(from, expected.bins[i]);
        // Depths that the network doubts are smeared out: their middle is still the best guess, but the outline knows
        // better how the thickness goes.
        const float half =
            std::lerp(inflatedHalf(i, sheet), 0.5F * std::max(expected.bins[i], kLeastBins) * kBin, kThicknessShare);
        float* to = column(i);
        for (int z = 0; z < kDepthBins; ++z) {
            const float off = std::abs(depthOf(static_cast<float>(z)) - expected.middles[i]);
            const float piece = std::clamp(2 * (half - off) / kBin, -kMostLogit, kMostLogit);
            to[z] = std::lerp(piece, std::clamp(from[z] - level, -kMostLogit, kMostLogit), trust);
        }
        for (std::size_t c = 0; c < 3; ++c)
            m_back[3 * i + c] = std::clamp(from[kBackColour + static_cast<int>(c)], 0.0F, 1.0F);
    }
}

void DepthColumns::continueOutwards(std::vector<float> cover)
{
    for (int pass = 0; pass < kSpread; ++pass) {
        const std::vector<float> known = cover;
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                if (known[place(x, y)] < kKnownCover && continueInto(x, y, known))
                    cover[place(x, y)] = 1;
            }
        }
    }
}

bool DepthColumns::continueInto(int x, int y, const std::vector<float>& known)
{
    std::array<float, kDepthBins> sum {};
    std::array<float, 3> colour {};
    float weights = 0;
    for (int n = 0; n < 9; ++n) {
        const std::size_t j = place(x + n % 3 - 1, y + n / 3 - 1);
        if (known[j] < kKnownCover)
            continue;
        weights += known[j];
        for (std::size_t z = 0; z < kDepthBins; ++z)
            sum[z] += known[j] * column(j)[z];
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] += known[j] * m_back[3 * j + c];
    }
    if (weights <= 0)
        return false;
    const std::size_t i = place(x, y);
    for (std::size_t z = 0; z < kDepthBins; ++z)
        column(i)[z] = sum[z] / weights;
    for (std::size_t c = 0; c < 3; ++c)
        m_back[3 * i + c] = colour[c] / weights;
    return true;
}

void DepthColumns::measure(const std::vector<float>& cover)
{
    constexpr std::size_t kColumns = static_cast<std::size_t>(kSide) * kSide;
    m_nearer.resize(kColumns * kDepthBins);
    m_middles.resize(kColumns);
    int nearest = kDepthBins;
    int farthest = -1;
    for (std::size_t i = 0; i < kColumns; ++i) {
        float* nearer = &m_nearer[i * kDepthBins];
        std::copy_n(column(i), kDepthBins, nearer);
        std::fill_n(column(i) - kFront, kFront, nearer[0]);
        std::fill_n(column(i) + kDepthBins, kStride - kFront - kDepthBins, nearer[kDepthBins - 1]);
        int first = kDepthBins;
        int last = -1;
        for (int z = 0; z < kDepthBins; ++z) {
            if (nearer[z] > 0) {
                first = std::min(first, z);
                last = z;
            }
        }
        m_middles[i] = middleOf(nearer);
        nearest = std::min(nearest, first);
        farthest = std::max(farthest, last);
        for (std::size_t z = 1; z < kDepthBins; ++z)
            nearer[z] = std::max(nearer[z], nearer[z - 1]);
        if (cover[i] <= 0 || last < 0)
            continue;
        const std::size_t row = i / kSide;
        for (int n = 0; n < 8; ++n) {
            const float u = 2 * (static_cast<float>(i % kSide) + static_cast<float>(n & 1)) / kSide - 1;
            const float v = 1 - 2 * (static_cast<float>(row) + static_cast<float>(n >> 1 & 1)) / kSide;
            m_box.extend(fromFrustum({ u, v, depthOf(static_cast<float>((n & 4) != 0 ? first - 1 : last + 1)) }));
        }
    }
    // a spline's value is of bins up to one and a half away
    m_depths = { depthOf(static_cast<float>(farthest + 2)), depthOf(static_cast<float>(nearest - 2)) };
}

float DepthColumns::logit(FrustumPlace at) const
{
    const Spline across(cellOf(at.u));
    const Spline down(cellOf(-at.v));
    const Spline along(binOf(at.z));
    if (along.first < -1 || along.first > kDepthBins - 2)
        return -kMostLogit;
    std::array<const float*, 3> ahead {};
    for (int i = 0; i < 3; ++i)
        ahead[i] = m_logits.data() + place(across.first + i, 0) * kStride + (along.first + kFront);
    Four sum {};
    for (int j = 0; j < 3; ++j) {
        const std::size_t row = place(0, down.first + j) * kStride;
        const auto read = [&](int i) {
            return static_cast<Four>(*reinterpret_cast<const FourAnywhere*>(ahead[i] + row));
        };
        sum +=
            down.weights[j] * (across.weights[0] * read(0) + across.weights[1] * read(1) + across.weights[2] * read(2));
    }
    sum *= along.weights;
    return sum[0] + sum[1] + sum[2];
}

float DepthColumns::bilinear(const std::vector<float>& grid, std::size_t width, std::size_t channel, float u,
                             float v) const
{
    const float x = cellOf(u);
    const float y = cellOf(-v);
    const float x0 = std::floor(x);
    const float y0 = std::floor(y);
    const float tx = x - x0;
    const float ty = y - y0;
    const auto at = [&](int i, int j) {
        return grid[place(static_cast<int>(x0) + i, static_cast<int>(y0) + j) * width + channel];
    };
    const float top = at(0, 0) * (1 - tx) + at(1, 0) * tx;
    const float bottom = at(0, 1) * (1 - tx) + at(1, 1) * tx;
    return top * (1 - ty) + bottom * ty;
}

float DepthColumns::middle(float u, float v) const
{
    return bilinear(m_middles, 1, 0, u, v);
}

float DepthColumns::covered(FrustumPlace at, float gap) const
{
    const int bin = static_cast<int>(std::floor(binOf(at.z + gap)));
    return bin < 0
        ? -kMostLogit
        : bilinear(m_nearer, kDepthBins, static_cast<std::size_t>(std::min(bin, kDepthBins - 1)), at.u, at.v);
}

std::array<float, 3> DepthColumns::backColour(float u, float v) const
{
    return { bilinear(m_back, 3, 0, u, v), bilinear(m_back, 3, 1, u, v), bilinear(m_back, 3, 2, u, v) };
}

std::pair<float, float> DepthColumns::span(float u, float v) const
{
    const float* logits =
        column(place(static_cast<int>(std::lround(cellOf(u))), static_cast<int>(std::lround(cellOf(-v)))));
    int first = kDepthBins;
    int last = -1;
    for (int z = 0; z < kDepthBins; ++z) {
        if (logits[z] > 0) {
            first = std::min(first, z);
            last = z;
        }
    }
    if (last < 0)
        return { 0, 0 };
    return { depthOf(static_cast<float>(first) - 0.5F), depthOf(static_cast<float>(last) + 0.5F) };
}

} // namespace orfeas::engine::lite
