#include "core/engine/lite/depth_columns.h"

#include "core/base/blend.h"
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

constexpr float kThicknessShare = 0.4F; ///< of the network in how thick a piece is, beside the outline
constexpr float kUnsure = 0.22F; ///< mean foretold overlap of a picture up to which its solid is the inflated one, and
constexpr float kSure = 0.30F; ///< from which it is all that is said here

/// How far the network knows what it sees, 0 to 1.
float shareOf(const std::vector<float>& said, const std::vector<float>& cover)
{
    float sum = 0;
    float weights = 1e-6F;
    for (std::size_t i = 0; i < cover.size(); ++i) {
        sum += cover[i] * probability(said[i * kColumnChannels + kConfidence]);
        weights += cover[i];
    }
    return smoothStep(kUnsure, kSure, sum / weights);
}

/// z of the inflated outline's middle at a place of its sheet, units.
float inflatedMiddle(const inflate::ViewSheet& sheet, Vec2f at)
{
    const inflate::ViewSheet::Sample here = sheet.at(at.x, at.y);
    return sheet.lean() * at.y + 0.5F * (here.ahead() - here.behind());
}

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

/// Where the middle of a column meets the subject's middle, units.
Vec2f middleOfCell(std::size_t i)
{
    const std::size_t row = i / kGridSide;
    return { kHalfFrame * (2 * (static_cast<float>(i % kGridSide) + 0.5F) / kGridSide - 1),
             kHalfFrame * (1 - 2 * (static_cast<float>(row) + 0.5F) / kGridSide) };
}

/// Logit of being inside one piece of a column, `off` units from its middle.
float pieceLogit(float half, float off)
{
    return std::clamp(2 * (half - off) / kBin, -kMostLogit, kMostLogit);
}

/// Where bins are inside for the last and the first time: z of their far and near sides; the same where none is.
std::pair<float, float> spanOf(const float* logits)
{
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
    return { depthOf(static_cast<float>(last) + 0.5F), depthOf(static_cast<float>(first) - 0.5F) };
}

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

using Four [[gnu::vector_size(4 * sizeof(float))]] = float;
using FourAnywhere [[gnu::vector_size(4 * sizeof(float)), gnu::aligned(alignof(float)), gnu::may_alias]] = float;

} // namespace

/// Weights for the three samples around t, and none for a fourth.
struct DepthColumns::Spline {
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

DepthColumns::DepthColumns(const std::vector<float>& said, const image::Subject& picture,
                           const inflate::ViewSheet& sheet)
{
    const std::vector<float> cover = coverOf(picture);
    takeIn(said, cover, sheet);
    continueOutwards(cover);
    measure(cover, sheet);
    bound(cover, sheet);
}

void DepthColumns::takeIn(const std::vector<float>& said, const std::vector<float>& cover,
                          const inflate::ViewSheet& sheet)
{
    constexpr std::size_t kColumns = static_cast<std::size_t>(kGridSide) * kGridSide;
    m_bins.resize(kColumns * kStride);
    m_pieces.resize(kColumns);
    m_back.resize(kColumns * 3);
    const ExpectedDepths expected = expectedDepths(said, cover);
    const float share = shareOf(said, cover);
    m_thicknessShare = kThicknessShare * share;
    for (std::size_t i = 0; i < kColumns; ++i) {
        const float* from = &said[i * kColumnChannels];
        const float overlap = probability(from[kConfidence]);
        const float trust = share * std::clamp((overlap - kDoubtful) / (kTrusted - kDoubtful), 0.0F, 1.0F);
        m_pieces[i] = { std::lerp(inflatedMiddle(sheet, middleOfCell(i)), expected.middles[i], share),
                        0.5F * std::max(expected.bins[i], kLeastBins) * kBin, trust };
        const float level = levelOf(from, expected.bins[i]);
        float* to = column(i);
        for (int z = 0; z < kDepthBins; ++z)
            to[z] = trust * std::clamp(from[z] - level, -kMostLogit, kMostLogit);
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
    float half = 0;
    float trust = 0;
    float weights = 0;
    for (int n = 0; n < 9; ++n) {
        const std::size_t j = place(x + n % 3 - 1, y + n / 3 - 1);
        if (known[j] < kKnownCover)
            continue;
        weights += known[j];
        half += known[j] * m_pieces[j].half;
        trust += known[j] * m_pieces[j].trust;
        for (std::size_t z = 0; z < kDepthBins; ++z)
            sum[z] += known[j] * column(j)[z];
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] += known[j] * m_back[3 * j + c];
    }
    if (weights <= 0)
        return false;
    const std::size_t i = place(x, y);
    m_pieces[i].half = half / weights;
    m_pieces[i].trust = trust / weights;
    for (std::size_t z = 0; z < kDepthBins; ++z)
        column(i)[z] = sum[z] / weights;
    for (std::size_t c = 0; c < 3; ++c)
        m_back[3 * i + c] = colour[c] / weights;
    return true;
}

void DepthColumns::measure(const std::vector<float>& cover, const inflate::ViewSheet& sheet)
{
    m_logits.resize(cover.size() * kDepthBins);
    m_middles.resize(cover.size());
    for (std::size_t i = 0; i < cover.size(); ++i) {
        float* bins = column(i);
        std::fill_n(bins - kFront, kFront, bins[0]);
        std::fill_n(bins + kDepthBins, kStride - kFront - kDepthBins, bins[kDepthBins - 1]);
        const Piece& piece = m_pieces[i];
        const Vec2f at = middleOfCell(i);
        const float half = halfOf(piece, inflatedHalf(sheet.at(at.x, at.y)));
        float* logits = &m_logits[i * kDepthBins];
        for (int z = 0; z < kDepthBins; ++z)
            logits[z] =
                bins[z] + (1 - piece.trust) * pieceLogit(half, std::abs(depthOf(static_cast<float>(z)) - piece.middle));
        m_middles[i] = expectedDepth(logits).middle;
    }
    m_nearer = m_logits;
    for (std::size_t i = 1; i < m_nearer.size(); ++i) {
        if (i % kDepthBins != 0)
            m_nearer[i] = std::max(m_nearer[i], m_nearer[i - 1]);
    }
}

void DepthColumns::bound(const std::vector<float>& cover, const inflate::ViewSheet& sheet)
{
    constexpr float kReach = 2 * kHalfFrame / kGridSide; // a place takes its depths from the columns round it
    m_depths = { kDepthRange, -kDepthRange };
    for (std::size_t i = 0; i < cover.size(); ++i) {
        if (cover[i] <= 0)
            continue;
        const Vec2f at = middleOfCell(i);
        const float inflated =
            inflatedHalf(sheet.bound({ at.x - kReach, at.y - kReach }, { at.x + kReach, at.y + kReach }));
        const int x = static_cast<int>(i % kSide);
        const int y = static_cast<int>(i / kSide);
        std::pair<float, float> reach { kDepthRange, -kDepthRange };
        float half = 0;
        for (int n = 0; n < 9; ++n) {
            const std::size_t j = place(x + n % 3 - 1, y + n / 3 - 1);
            half = std::max(half, halfOf(m_pieces[j], inflated));
            reach = { std::min(reach.first, m_pieces[j].middle), std::max(reach.second, m_pieces[j].middle) };
        }
        reach = { reach.first - half, reach.second + half };
        for (int n = 0; n < 9; ++n) {
            const auto [farthest, nearest] = spanOf(column(place(x + n % 3 - 1, y + n / 3 - 1)));
            // a spline's value is of bins up to one and a half away
            if (nearest > farthest)
                reach = { std::min(reach.first, farthest - 1.5F * kBin),
                          std::max(reach.second, nearest + 1.5F * kBin) };
        }
        m_depths = { std::min(m_depths.first, reach.first), std::max(m_depths.second, reach.second) };
        for (int n = 0; n < 8; ++n) {
            const float u = (at.x + ((n & 1) != 0 ? 0.5F : -0.5F) * kReach) / kHalfFrame;
            const float v = (at.y + ((n & 2) != 0 ? 0.5F : -0.5F) * kReach) / kHalfFrame;
            m_box.extend(fromFrustum({ u, v, (n & 4) != 0 ? reach.second : reach.first }));
        }
    }
}

float DepthColumns::logit(FrustumPlace at, float inflatedHalf) const
{
    const Spline across(cellOf(at.u));
    const Spline down(cellOf(-at.v));
    Piece piece { 0, 0, 0 };
    for (int j = 0; j < 3; ++j) {
        for (int i = 0; i < 3; ++i) {
            const Piece& here = m_pieces[place(across.first + i, down.first + j)];
            const float weight = across.weights[i] * down.weights[j];
            piece.middle += weight * here.middle;
            piece.half += weight * here.half;
            piece.trust += weight * here.trust;
        }
    }
    const float whole = (1 - piece.trust) * pieceLogit(halfOf(piece, inflatedHalf), std::abs(at.z - piece.middle));
    return piece.trust > 0 ? whole + trustedLogit(across, down, at.z) : whole;
}

float DepthColumns::trustedLogit(const Spline& across, const Spline& down, float z) const
{
    const Spline along(std::clamp(binOf(z), 0.0F, static_cast<float>(kDepthBins - 1)));
    std::array<const float*, 3> ahead {};
    for (int i = 0; i < 3; ++i)
        ahead[i] = m_bins.data() + place(across.first + i, 0) * kStride + (along.first + kFront);
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
    const std::size_t i = place(static_cast<int>(std::lround(cellOf(u))), static_cast<int>(std::lround(cellOf(-v))));
    return spanOf(&m_logits[i * kDepthBins]);
}

} // namespace orfeas::engine::lite
