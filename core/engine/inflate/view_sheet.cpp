#include "core/engine/inflate/view_sheet.h"

#include "core/engine/inflate/back_colours.h"
#include "core/engine/inflate/relief.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::inflate {

namespace {

constexpr int kSolveSide = 224; ///< cells a side of the lattice that heights are solved on
constexpr int kSoftSide = 160; ///< px of the softened picture
constexpr int kBackSide = 96; ///< px of the back's
constexpr float kReliefGain = 0.6F; ///< share of the height that full contrast moves at relief 1
constexpr int kTile = 16; ///< samples a side of those that are bounded together
constexpr float kInsidePixels = 2.0F; ///< colours nearer to the outline than this are taken from further in

ViewSheet::Sample wider(const ViewSheet::Sample& a, const ViewSheet::Sample& b)
{
    return { std::max(a.distance, b.distance), std::min(a.frontCurve, b.frontCurve),
             std::min(a.backCurve, b.backCurve) };
}

} // namespace

Result<ViewSheet> ViewSheet::make(const image::Subject& subject, const EngineOptions& options,
                                  const JobContext& context)
{
    ViewSheet sheet;
    sheet.m_side = subject.image.width;
    sheet.m_unitPixels = subject.unitPixels;
    const auto distance = signedDistance(subject, context);
    if (!distance)
        return distance.error();
    if (sheet.m_side < 2 || *std::max_element(distance->values.begin(), distance->values.end()) <= 0)
        return Error { ErrorCode::NoSubject, "the matte is empty" };
    if (auto go = context.checkpoint(); !go)
        return go.error();
    const Grid lattice = resampled(*distance, std::min(kSolveSide, sheet.m_side));
    const float cell = static_cast<float>(sheet.m_side) / (static_cast<float>(lattice.side) * subject.unitPixels);
    auto thickness = thicknessOf(lattice, cell, context);
    if (!thickness)
        return thickness.error();
    sheet.m_cues = outlineCues(lattice, cell);
    sheet.m_lean = thickness->lean;
    const Grid relief = reliefOf(subject.image, lattice.side);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    if (auto filled = sheet.fill(*distance, *thickness, relief, options, context); !filled)
        return filled.error();
    sheet.boundTiles();
    sheet.m_front = { sheet.m_side, subject.image.pixels };
    const int softSide = std::min(kSoftSide, sheet.m_side);
    sheet.m_soft = packed(areaMeans(subject.image, softSide, false), softSide);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    auto back = backOf(subject.image, kBackSide, thickness->endOn, context);
    if (!back)
        return back.error();
    sheet.m_back = std::move(*back);
    return sheet;
}

Result<void> ViewSheet::fill(const Grid& distance, const Thickness& thickness, const Grid& relief,
                             const EngineOptions& options, const JobContext& context)
{
    const int lattice = thickness.height2.side;
    const float scale = static_cast<float>(lattice) / static_cast<float>(m_side);
    const float cell = 1 / (scale * m_unitPixels);
    const float factor = options.thickness * options.thickness;
    m_samples.resize(distance.values.size());
    for (int y = 0; y < m_side; ++y) {
        if (auto go = context.checkpoint(); !go)
            return go;
        const float gy = (static_cast<float>(y) + 0.5F) * scale;
        const float gain = thickness.frontGain[std::min(static_cast<int>(gy), lattice - 1)];
        for (int x = 0; x < m_side; ++x) {
            const float gx = (static_cast<float>(x) + 0.5F) * scale;
            const float d = distance.at(x, y);
            float perDistance = sample(thickness.perDistance, gx, gy);
            // Well inside, the height itself is smooth; next to the outline only its ratio to the distance is.
            const float well = std::clamp(d / cell - 1, 0.0F, 1.0F);
            if (well > 0)
                perDistance += well * (sample(thickness.height2, gx, gy) / d - perDistance);
            const float carved = 1 + kReliefGain * options.relief * sample(relief, gx, gy);
            const float back = std::max(perDistance * factor, 1e-5F);
            const float front = back * gain * carved * carved;
            m_samples[static_cast<std::size_t>(y) * m_side + x] = { d, 1 / front, 1 / back };
            if (d > 0)
                m_deepest = std::max(m_deepest, std::sqrt(d * std::max(front, back)));
        }
    }
    m_deepest += std::abs(m_lean) * std::max(std::abs(m_cues.top), std::abs(m_cues.bottom));
    return {};
}

void ViewSheet::boundTiles()
{
    m_tiles = (m_side + kTile - 1) / kTile;
    m_bounds.reserve(static_cast<std::size_t>(m_tiles) * m_tiles);
    for (int row = 0; row < m_tiles; ++row) {
        for (int column = 0; column < m_tiles; ++column) {
            Sample all = m_samples[(static_cast<std::size_t>(row) * m_side + column) * kTile];
            for (int y = row * kTile; y < std::min((row + 1) * kTile, m_side); ++y) {
                for (int x = column * kTile; x < std::min((column + 1) * kTile, m_side); ++x)
                    all = wider(all, m_samples[static_cast<std::size_t>(y) * m_side + x]);
            }
            m_bounds.push_back(all);
        }
    }
}

ViewSheet::Sample ViewSheet::bound(Vec2f lo, Vec2f hi) const
{
    const float half = 0.5F * static_cast<float>(m_side) - 0.5F;
    // one sample more on either side: at() reads the next one, and rounds
    const auto tileOf = [this](float at) {
        return static_cast<int>(std::clamp(at, 0.0F, static_cast<float>(m_side - 1))) / kTile;
    };
    const int left = tileOf(half + lo.x * m_unitPixels - 1);
    const int right = tileOf(half + hi.x * m_unitPixels + 2);
    const int top = tileOf(half - hi.y * m_unitPixels - 1);
    const int bottom = tileOf(half - lo.y * m_unitPixels + 2);
    Sample all = m_bounds[static_cast<std::size_t>(top) * m_tiles + left];
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x)
            all = wider(all, m_bounds[static_cast<std::size_t>(y) * m_tiles + x]);
    }
    return all;
}

ViewSheet::Sample ViewSheet::at(float x, float y) const
{
    const auto limit = static_cast<float>(m_side - 1);
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

Vec2f ViewSheet::inside(float x, float y) const
{
    const float step = 1 / m_unitPixels;
    const float missing = kInsidePixels * step - at(x, y).distance;
    if (missing <= 0)
        return { x, y };
    const Vec3f inward { at(x + step, y).distance - at(x - step, y).distance,
                         at(x, y + step).distance - at(x, y - step).distance, 0 };
    const Vec3f way = normalised(inward, { 0, 0, 0 }) * std::min(missing, 4 * kInsidePixels * step);
    return { x + way.x, y + way.y };
}

Rgba8 ViewSheet::colourAt(const Picture& picture, Vec2f p) const
{
    const float scale = static_cast<float>(picture.side) / static_cast<float>(m_side);
    const float middle = 0.5F * static_cast<float>(m_side);
    return picture.sample((middle + p.x * m_unitPixels) * scale, (middle - p.y * m_unitPixels) * scale);
}

Rgba8 ViewSheet::frontColour(float x, float y) const
{
    return colourAt(m_front, inside(x, y));
}

Rgba8 ViewSheet::softColour(float x, float y) const
{
    return colourAt(m_soft, inside(x, y));
}

Rgba8 ViewSheet::backColour(float x, float y) const
{
    return colourAt(m_back, inside(x, y));
}

} // namespace orfeas::engine::inflate
