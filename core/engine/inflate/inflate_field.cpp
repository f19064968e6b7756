#include "core/engine/inflate/inflate_field.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace orfeas::engine::inflate {

namespace {

constexpr float kHalfCube = 0.5F / 0.85F; ///< the published models' framing: the subject spans 0.85 of the cube
constexpr float kMargin = 1.03F;
constexpr float kBlend = 0.25F; ///< share of the thickness over which front and back colours meet
constexpr float kThinUnits = 3.0F / 64; ///< parts thinner than this may slip between the nodes of the coarse lattice
constexpr int kWitnessSide = 256; ///< witnesses looked for on a grid this fine

Rgba8 mix(Rgba8 a, Rgba8 b, float t)
{
    const auto channel = [t](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(static_cast<float>(from) * (1 - t) + static_cast<float>(to) * t + 0.5F);
    };
    return { channel(a.r, b.r), channel(a.g, b.g), channel(a.b, b.b), 255 };
}

} // namespace

InflateField::InflateField(Sheets sheets) : m_sheets(std::move(sheets))
{
    const float half = std::max(kHalfCube, hasSides() ? 0.0F : sheet(View::Front)->deepest() * kMargin);
    m_bounds = { { -half, -half, -half }, { half, half, half } };
}

float InflateField::frontValue(Vec3f p) const
{
    const ViewSheet::Sample s = sheet(View::Front)->at(p.x, p.y);
    float value = s.distance;
    if (const ViewSheet* back = sheet(View::Back))
        value = std::min(value, back->at(-p.x, p.y).distance);
    if (!hasSides())
        value -= p.z * p.z * (p.z > 0 ? s.frontCurve : s.backCurve);
    return value;
}

float InflateField::sideValue(Vec3f p) const
{
    float value = std::numeric_limits<float>::max();
    if (const ViewSheet* left = sheet(View::Left))
        value = std::min(value, left->at(p.z, p.y).distance);
    if (const ViewSheet* right = sheet(View::Right))
        value = std::min(value, right->at(-p.z, p.y).distance);
    return value;
}

Result<void> InflateField::values(std::span<const Vec3f> points, std::span<float> out) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        out[i] = hasSides() ? std::min(frontValue(points[i]), sideValue(points[i])) : frontValue(points[i]);
    return {};
}

Rgba8 InflateField::colour(Vec3f p) const
{
    const ViewSheet& front = *sheet(View::Front);
    // Faces turned sideways are those that the front's outline made, not a side's.
    if (hasSides() && front.at(p.x, p.y).distance < sideValue(p)) {
        const ViewSheet* left = sheet(View::Left);
        const ViewSheet* right = sheet(View::Right);
        const bool useLeft = right == nullptr || (left != nullptr && p.x < 0);
        return useLeft ? left->frontColour(p.z, p.y) : right->frontColour(-p.z, p.y);
    }
    const ViewSheet* back = sheet(View::Back);
    const auto behind = [&] { return back != nullptr ? back->frontColour(-p.x, p.y) : front.backColour(p.x, p.y); };
    const ViewSheet::Sample s = front.at(p.x, p.y);
    const float height = hasSides() ? 0.0F : std::sqrt(std::max(s.distance, 0.0F) / s.backCurve);
    const float share = std::clamp(0.5F - 0.5F * p.z / std::max(kBlend * height, 1e-4F), 0.0F, 1.0F);
    if (share <= 0)
        return front.frontColour(p.x, p.y);
    return share >= 1 ? behind() : mix(front.frontColour(p.x, p.y), behind(), share);
}

Result<void> InflateField::colours(std::span<const Vec3f> points, std::span<Rgba8> out) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        out[i] = colour(points[i]);
    return {};
}

std::vector<Segment3f> InflateField::witnesses() const
{
    const ViewSheet& front = *sheet(View::Front);
    const float step = 2 * m_bounds.hi.x / kWitnessSide;
    std::vector<Segment3f> found;
    for (int j = 0; j < kWitnessSide; ++j) {
        for (int i = 0; i < kWitnessSide; ++i) {
            const float x = m_bounds.lo.x + step * (static_cast<float>(i) + 0.5F);
            const float y = m_bounds.lo.y + step * (static_cast<float>(j) + 0.5F);
            const ViewSheet::Sample s = front.at(x, y);
            if (s.distance <= 0 || s.distance > 0.5F * kThinUnits)
                continue;
            const float depth = hasSides() ? m_bounds.hi.z : std::sqrt(s.distance / s.backCurve);
            found.push_back({ { x, y, -depth }, { x, y, depth } });
        }
    }
    return found;
}

} // namespace orfeas::engine::inflate
