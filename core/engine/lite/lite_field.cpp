#include "core/engine/lite/lite_field.h"

#include "core/base/blend.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::lite {

namespace {

constexpr float kMargin = 1.04F; ///< of the cube round the solid
constexpr float kUnitsPerLogit = 0.01F; ///< how fast logits grow across a surface, about
constexpr float kRim = 2 * kHalfFrame / kGridSide; ///< units from the outline in which the solid closes: a column
constexpr float kFarOutside = 0.03F; ///< units from which the outline alone decides
constexpr float kThin = 3.0F / 64; ///< parts thinner than this may slip between the nodes of the coarse lattice
constexpr float kBehind = 0.06F; ///< units by which what lies behind the first surface is told from it
constexpr float kStep = 0.008F; ///< units, for the surface's direction
constexpr float kSure = 1e-4F; ///< units: more than rounding does

} // namespace

LiteField::LiteField(inflate::ViewSheet sheet, DepthColumns columns, float thickness)
    : m_sheet(std::move(sheet)), m_columns(std::move(columns)), m_thickness(thickness)
{
    Box3f box = m_columns.box();
    box.lo.z *= thickness;
    box.hi.z *= thickness;
    const Vec3f middle = box.centre();
    const float half = 0.5F * std::max(box.longestSide(), 0.1F) * kMargin;
    m_bounds = { middle - Vec3f { half, half, half }, middle + Vec3f { half, half, half } };
}

FrustumPlace LiteField::placeOf(Vec3f p) const
{
    return toFrustum({ p.x, p.y, p.z / m_thickness });
}

inflate::ViewSheet::Sample LiteField::outline(FrustumPlace at) const
{
    return m_sheet.at(at.u * kHalfFrame, at.v * kHalfFrame);
}

float LiteField::solid(FrustumPlace at, const inflate::ViewSheet::Sample& outline) const
{
    // A column's depths are those of its middle; towards the outline, inside the last column, they close like a quarter
    // of a circle.
    const float within = std::clamp(outline.distance / kRim, 0.0F, 1.0F);
    if (within < 1) {
        const float middle = m_columns.middle(at.u, at.v);
        const float open = std::sqrt(std::max(1 - (1 - within) * (1 - within), 0.01F));
        at.z = middle + (at.z - middle) / open;
    }
    return kUnitsPerLogit * m_columns.logit(at, inflatedHalf(outline));
}

float LiteField::value(Vec3f p) const
{
    const FrustumPlace at = placeOf(p);
    if (p.z / m_thickness > 0.9F * kCameraDistance)
        return -1;
    const inflate::ViewSheet::Sample here = outline(at);
    return here.distance < -kFarOutside ? here.distance : std::min(here.distance, solid(at, here));
}

Result<void> LiteField::values(std::span<const Vec3f> points, std::span<float> out) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        out[i] = value(points[i]);
    return {};
}

bool LiteField::outside(const Box3f& box) const
{
    const auto [farthest, nearest] = m_columns.depths();
    if (box.lo.z > m_thickness * (nearest + kSure) || box.hi.z < m_thickness * (farthest - kSure))
        return true;
    if (box.hi.z / m_thickness > 0.9F * kCameraDistance)
        return false;
    const FrustumPlace far[] { placeOf(box.lo), placeOf({ box.hi.x, box.hi.y, box.lo.z }) };
    const FrustumPlace near[] { placeOf({ box.lo.x, box.lo.y, box.hi.z }), placeOf(box.hi) };
    const Vec2f lo { std::min(far[0].u, near[0].u), std::min(far[0].v, near[0].v) };
    const Vec2f hi { std::max(far[1].u, near[1].u), std::max(far[1].v, near[1].v) };
    return m_sheet.bound({ lo.x * kHalfFrame, lo.y * kHalfFrame }, { hi.x * kHalfFrame, hi.y * kHalfFrame }).distance
        < -kSure;
}

/// Outwards, where values fall: of the four corners of a tetrahedron.
Vec3f LiteField::outwards(Vec3f p) const
{
    const float a = value({ p.x + kStep, p.y - kStep, p.z - kStep });
    const float b = value({ p.x - kStep, p.y - kStep, p.z + kStep });
    const float c = value({ p.x - kStep, p.y + kStep, p.z - kStep });
    const float d = value({ p.x + kStep, p.y + kStep, p.z + kStep });
    return normalised(Vec3f { b + c - a - d, a + b - c - d, a + c - b - d });
}

Rgba8 LiteField::colour(Vec3f p) const
{
    const FrustumPlace at = placeOf(p);
    const float x = at.u * kHalfFrame;
    const float y = at.v * kHalfFrame;
    const Vec3f toCamera = normalised(Vec3f { 0, 0, kCameraDistance } - p);
    const float facing = dot(outwards(p), toCamera);
    const float hidden =
        std::max(smoothStep(0.05F, -0.35F, facing), smoothStep(-1.0F, 1.0F, m_columns.covered(at, kBehind)));
    Rgba8 front = m_sheet.frontColour(x, y);
    const float steep = smoothStep(0.55F, 0.25F, facing);
    if (steep > 0)
        front = mix(front, m_sheet.softColour(x, y), steep);
    if (hidden <= 0)
        return front;
    const auto said = m_columns.backColour(at.u, at.v);
    const auto byte = [](float v) { return static_cast<std::uint8_t>(std::lround(255 * v)); };
    const Rgba8 foretold { byte(said[0]), byte(said[1]), byte(said[2]), 255 };
    return mix(front, mix(m_sheet.backColour(x, y), foretold, 0.5F), hidden);
}

Result<void> LiteField::colours(std::span<const Vec3f> points, std::span<Rgba8> out) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        out[i] = colour(points[i]);
    return {};
}

void LiteField::appendWitnesses(int cells, int row, std::vector<Segment3f>& found) const
{
    const float step = (m_bounds.hi.x - m_bounds.lo.x) / static_cast<float>(cells);
    const float y = m_bounds.lo.y + step * static_cast<float>(row);
    for (int i = 1; i < cells; ++i) {
        const float x = m_bounds.lo.x + step * static_cast<float>(i);
        // lattice columns are upright to the picture's middle, rays are not: the one that meets the solid's middle
        FrustumPlace at = placeOf({ x, y, 0 });
        for (int n = 0; n < 2; ++n)
            at = placeOf({ x, y, m_thickness * m_columns.middle(at.u, at.v) });
        const float distance = outline(at).distance;
        if (distance <= 0 || distance > 0.5F * kThin)
            continue;
        const auto [farthest, nearest] = m_columns.span(at.u, at.v);
        if (nearest > farthest)
            found.push_back({ { x, y, m_thickness * farthest }, { x, y, m_thickness * nearest } });
    }
}

std::vector<Segment3f> LiteField::witnesses(int cells, const JobContext& context) const
{
    std::vector<std::vector<Segment3f>> rows(static_cast<std::size_t>(cells));
    context.inParallel(rows.size(), 16, [&](std::size_t row, std::size_t end) {
        for (row = std::max<std::size_t>(row, 1); row < end; ++row)
            appendWitnesses(cells, static_cast<int>(row), rows[row]);
    });
    std::vector<Segment3f> found;
    for (const auto& row : rows)
        found.insert(found.end(), row.begin(), row.end());
    return found;
}

} // namespace orfeas::engine::lite
