#include "core/engine/inflate/view_sheet.h"

#include "core/engine/inflate/membrane.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace orfeas::engine::inflate {

namespace {

constexpr int kSolveSide = 224; ///< cells a side of the membrane's lattice
/// Depth law: height^2 = kDepth^2 * u^kPower * U^(1 - kPower), U the largest u. Chosen by eye, not calibrated yet.
constexpr float kDepth = 1.15F;
constexpr float kPower = 0.75F;
constexpr float kReliefGain = 0.35F; ///< share of the thickness that full contrast moves at relief 1
constexpr float kInsidePixels = 2.0F; ///< colours nearer to the outline than this are taken from further in
constexpr int kBackSide = 48; ///< px: how coarse the back's colours are

float luminance(Rgba8 c)
{
    return (0.299F * c.r + 0.587F * c.g + 0.114F * c.b) / 255.0F;
}

/// height^2 / distance: positive and finite everywhere, continued a few cells beyond the outline.
Grid curvatureOf(const Grid& membrane, const Grid& distance, float cell)
{
    Grid ratio { membrane.side, std::vector<float>(membrane.values.size(), 0.0F) };
    const float largest = std::max(*std::max_element(membrane.values.begin(), membrane.values.end()), 1e-8F);
    const float scale = static_cast<float>(distance.side) / static_cast<float>(membrane.side);
    for (int y = 0; y < ratio.side; ++y) {
        for (int x = 0; x < ratio.side; ++x) {
            const float u = membrane.at(x, y);
            if (u <= 0)
                continue;
            const float d =
                sample(distance, (static_cast<float>(x) + 0.5F) * scale, (static_cast<float>(y) + 0.5F) * scale);
            const float height2 = kDepth * kDepth * std::pow(u, kPower) * std::pow(largest, 1 - kPower);
            ratio.at(x, y) = height2 / std::max(d, 0.5F * cell);
        }
    }
    return ratio;
}

/// Mean of the 3 x 3 neighbours that have a value; fills what has none next to what has, smooths the rest.
Grid spread(const Grid& ratio)
{
    Grid out = ratio;
    for (int y = 1; y + 1 < ratio.side; ++y) {
        for (int x = 1; x + 1 < ratio.side; ++x) {
            float sum = 0;
            int count = 0;
            for (int n = 0; n < 9; ++n) {
                const float v = ratio.at(x + n % 3 - 1, y + n / 3 - 1);
                sum += v;
                count += v > 0 ? 1 : 0;
            }
            out.at(x, y) = count > 0 ? sum / static_cast<float>(count) : 0.0F;
        }
    }
    return out;
}

/// Luminance less its surroundings, -1..1, on a lattice of `side`; 0 outside.
Grid detailOf(const image::Image& image, int side)
{
    Grid light { side, std::vector<float>(static_cast<std::size_t>(side) * side, -1.0F) };
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const Rgba8 pixel =
                image.at((2 * x + 1) * image.width / (2 * side), (2 * y + 1) * image.height / (2 * side));
            if (pixel.a >= 128)
                light.at(x, y) = luminance(pixel);
        }
    }
    Grid detail { side, std::vector<float>(light.values.size(), 0.0F) };
    const int reach = std::max(2, side / 24);
    for (int y = reach; y + reach < side; ++y) {
        for (int x = reach; x + reach < side; ++x) {
            float sum = 0;
            int count = 0;
            for (int v = -reach; v <= reach; v += 2) {
                for (int u = -reach; u <= reach; u += 2) {
                    const float l = light.at(x + u, y + v);
                    sum += std::max(l, 0.0F);
                    count += l >= 0 ? 1 : 0;
                }
            }
            if (light.at(x, y) >= 0 && count > 0)
                detail.at(x, y) = light.at(x, y) - sum / static_cast<float>(count);
        }
    }
    return detail;
}

} // namespace

Result<ViewSheet> ViewSheet::make(const image::Subject& subject, const EngineOptions& options,
                                  const JobContext& context)
{
    ViewSheet sheet;
    sheet.m_side = subject.image.width;
    sheet.m_unitPixels = subject.unitPixels;
    const float span = static_cast<float>(sheet.m_side) / subject.unitPixels;
    const Grid distance = signedDistance(subject);
    if (*std::max_element(distance.values.begin(), distance.values.end()) <= 0)
        return Error { ErrorCode::NoSubject, "the matte is empty" };
    if (auto go = context.checkpoint(); !go)
        return go.error();
    const int solveSide = std::min(kSolveSide, sheet.m_side);
    auto membrane = solveMembrane(distance, solveSide, span, context);
    if (!membrane)
        return membrane.error();
    Grid ratio = curvatureOf(*membrane, distance, span / static_cast<float>(solveSide));
    for (int pass = 0; pass < 4; ++pass)
        ratio = spread(ratio);
    const float anywhere = std::max(*std::max_element(ratio.values.begin(), ratio.values.end()), 1e-3F);
    const Grid detail = detailOf(subject.image, solveSide);
    sheet.m_samples.resize(distance.values.size());
    const float scale = static_cast<float>(solveSide) / static_cast<float>(sheet.m_side);
    for (int y = 0; y < sheet.m_side; ++y) {
        for (int x = 0; x < sheet.m_side; ++x) {
            const float gx = (static_cast<float>(x) + 0.5F) * scale;
            const float gy = (static_cast<float>(y) + 0.5F) * scale;
            float s = sample(ratio, gx, gy) * options.thickness * options.thickness;
            s = s > 1e-5F ? s : anywhere;
            const float front = 1 + kReliefGain * options.relief * sample(detail, gx, gy);
            const float d = distance.at(x, y);
            sheet.m_samples[static_cast<std::size_t>(y) * sheet.m_side + x] = { d, 1 / (s * front * front), 1 / s };
            if (d > 0)
                sheet.m_deepest = std::max(sheet.m_deepest, std::sqrt(d * s) * std::max(front, 1.0F));
        }
    }
    sheet.m_front = subject.image.pixels;
    sheet.makeBack(subject.image);
    return sheet;
}

ViewSheet::Sample ViewSheet::at(float x, float y) const
{
    const float limit = static_cast<float>(m_side - 1);
    const float half = 0.5F * static_cast<float>(m_side) - 0.5F;
    const float wantedX = half + x * m_unitPixels;
    const float wantedY = half - y * m_unitPixels;
    const float px = std::clamp(wantedX, 0.0F, limit);
    const float py = std::clamp(wantedY, 0.0F, limit);
    const int x0 = std::min(static_cast<int>(px), m_side - 2);
    const int y0 = std::min(static_cast<int>(py), m_side - 2);
    const float tx = px - static_cast<float>(x0);
    const float ty = py - static_cast<float>(y0);
    const Sample* top = &m_samples[static_cast<std::size_t>(y0) * m_side + x0];
    const Sample* bottom = top + m_side;
    const auto mix = [tx, ty](float a, float b, float c, float d) {
        const float upper = a + (b - a) * tx;
        return upper + (c + (d - c) * tx - upper) * ty;
    };
    // beyond the square the distance goes on growing
    const float beyond = (std::abs(wantedX - px) + std::abs(wantedY - py)) / m_unitPixels;
    return { mix(top[0].distance, top[1].distance, bottom[0].distance, bottom[1].distance) - beyond,
             mix(top[0].frontCurve, top[1].frontCurve, bottom[0].frontCurve, bottom[1].frontCurve),
             mix(top[0].backCurve, top[1].backCurve, bottom[0].backCurve, bottom[1].backCurve) };
}

Rgba8 ViewSheet::colourAt(const std::vector<Rgba8>& pixels, int side, float x, float y) const
{
    const float scale = m_unitPixels * static_cast<float>(side) / static_cast<float>(m_side);
    const float half = 0.5F * static_cast<float>(side) - 0.5F;
    const float px = std::clamp(half + x * scale, 0.0F, static_cast<float>(side - 1));
    const float py = std::clamp(half - y * scale, 0.0F, static_cast<float>(side - 1));
    const int x0 = std::min(static_cast<int>(px), side - 2);
    const int y0 = std::min(static_cast<int>(py), side - 2);
    const float tx = px - static_cast<float>(x0);
    const float ty = py - static_cast<float>(y0);
    std::array<float, 3> sum {};
    float weights = 0;
    for (int n = 0; n < 4; ++n) {
        const Rgba8& c = pixels[static_cast<std::size_t>(y0 + n / 2) * side + x0 + n % 2];
        // transparent pixels say nothing of the subject's colour
        const float w = (n % 2 == 1 ? tx : 1 - tx) * (n / 2 == 1 ? ty : 1 - ty) * (static_cast<float>(c.a) + 1e-3F);
        sum = { sum[0] + w * c.r, sum[1] + w * c.g, sum[2] + w * c.b };
        weights += w;
    }
    const auto channel = [weights](float v) {
        return static_cast<std::uint8_t>(std::clamp(v / weights + 0.5F, 0.0F, 255.0F));
    };
    return { channel(sum[0]), channel(sum[1]), channel(sum[2]), 255 };
}

Rgba8 ViewSheet::frontColour(float x, float y) const
{
    const float step = 1 / m_unitPixels;
    const float missing = kInsidePixels * step - at(x, y).distance;
    if (missing > 0) {
        const Vec3f inward { at(x + step, y).distance - at(x - step, y).distance,
                             at(x, y + step).distance - at(x, y - step).distance, 0 };
        const Vec3f way = normalised(inward, { 0, 0, 0 }) * std::min(missing, 4 * kInsidePixels * step);
        x += way.x;
        y += way.y;
    }
    return colourAt(m_front, m_side, x, y);
}

Rgba8 ViewSheet::backColour(float x, float y) const
{
    return colourAt(m_back, m_backSide, x, y);
}

void ViewSheet::makeBack(const image::Image& image)
{
    m_backSide = std::min(kBackSide, m_side);
    std::vector<std::array<float, 4>> sums(static_cast<std::size_t>(m_backSide) * m_backSide);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            const Rgba8 c = image.at(x, y);
            if (c.a < 128)
                continue;
            // highlights weigh little: they belong to the light, not to the thing
            const float w = 1.05F - 0.95F * std::pow(luminance(c), 3.0F);
            auto& sum = sums[static_cast<std::size_t>(y * m_backSide / m_side) * m_backSide + x * m_backSide / m_side];
            sum = { sum[0] + w * c.r, sum[1] + w * c.g, sum[2] + w * c.b, sum[3] + w };
        }
    }
    m_back.assign(sums.size(), { 0, 0, 0, 0 });
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i][3] > 0) {
            const auto channel = [&](int k) {
                return static_cast<std::uint8_t>(std::min(sums[i][k] / sums[i][3], 255.0F));
            };
            m_back[i] = { channel(0), channel(1), channel(2), 255 };
        }
    }
}

} // namespace orfeas::engine::inflate
