#include "core/engine/inflate/inflate_field.h"

#include "core/base/blend.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace orfeas::engine::inflate {

namespace {

constexpr float kHalfCube = 0.5F / 0.85F; ///< the published models' framing: the subject spans 0.85 of the cube
constexpr float kMargin = 1.03F;
constexpr float kTurn =
    0.4F; ///< cosine to the line of sight from which the surface behind has the back's colours alone
constexpr float kSoftFrom = 1.2F; ///< dz over dx from which the picture is softened, and
constexpr float kSoftTo = 3.0F; ///< where it is softest: there a pixel would be smeared over three
constexpr float kSure = 1e-4F; ///< units, and share of a value: more than rounding does
constexpr float kThinUnits = 3.0F / 64; ///< parts thinner than this may slip between the nodes of the coarse lattice

} // namespace

InflateField::InflateField(Sheets sheets) : m_sheets(std::move(sheets))
{
    m_front = placed(View::Front);
    m_back = placed(View::Back);
    m_left = placed(View::Left);
    m_right = placed(View::Right);
    const OutlineCues& front = m_front.sheet->cues();
    for (Placed* view : { &m_back, &m_left, &m_right }) {
        if (view->sheet != nullptr)
            view->scale.x = view->scale.y = front.height() / view->sheet->cues().height();
    }
    if (m_back.sheet != nullptr)
        m_back.scale.x = front.width / m_back.sheet->cues().width;
    if (m_left.sheet != nullptr && m_right.sheet != nullptr)
        m_right.scale.x = m_left.scale.x * m_left.sheet->cues().width / m_right.sheet->cues().width;
    float deepest = hasSides() ? 0 : m_front.sheet->deepest();
    for (const Placed* view : { &m_left, &m_right }) {
        if (view->sheet != nullptr)
            deepest = std::max(deepest, 0.5F * view->scale.x * view->sheet->cues().width);
    }
    const float half = std::max(kHalfCube, deepest * kMargin);
    m_bounds = { { -half, -half, -half }, { half, half, half } };
}

InflateField::Placed InflateField::placed(View view) const
{
    constexpr std::array<Vec2f, 4> kAxes { { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } } };
    const auto i = static_cast<std::size_t>(view);
    return { m_sheets[i] ? &*m_sheets[i] : nullptr, { 1, 1 }, kAxes[i] };
}

float InflateField::Placed::distance(Vec3f p) const
{
    const Vec2f at = onSheet(p);
    return sheet->at(at.x, at.y).distance * std::min(scale.x, scale.y);
}

bool InflateField::Placed::outside(const Box3f& box) const
{
    const Vec2f a = onSheet(box.lo);
    const Vec2f b = onSheet(box.hi);
    const Vec2f lo { std::min(a.x, b.x), std::min(a.y, b.y) };
    const Vec2f hi { std::max(a.x, b.x), std::max(a.y, b.y) };
    return sheet->bound(lo, hi).distance * std::min(scale.x, scale.y) < -kSure;
}

Rgba8 InflateField::Placed::colour(Vec3f p) const
{
    const Vec2f at = onSheet(p);
    return sheet->frontColour(at.x, at.y);
}

float InflateField::outlines(Vec3f p) const
{
    const float front = m_front.distance(p);
    return m_back.sheet != nullptr ? std::min(front, m_back.distance(p)) : front;
}

float InflateField::sides(Vec3f p) const
{
    float value = std::numeric_limits<float>::max();
    if (m_left.sheet != nullptr)
        value = std::min(value, m_left.distance(p));
    if (m_right.sheet != nullptr)
        value = std::min(value, m_right.distance(p));
    return value;
}

float InflateField::inflated(Vec3f p) const
{
    const ViewSheet::Sample s = m_front.sheet->at(p.x, p.y);
    const float z = p.z - m_front.sheet->lean() * p.y;
    const float value = s.distance - z * z * (z > 0 ? s.frontCurve : s.backCurve);
    return m_back.sheet != nullptr ? std::min(value, m_back.distance(p)) : value;
}

Result<void> InflateField::values(std::span<const Vec3f> points, std::span<float> out) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        out[i] = hasSides() ? std::min(outlines(points[i]), sides(points[i])) : inflated(points[i]);
    return {};
}

bool InflateField::outside(const Box3f& box) const
{
    for (const Placed* view : { &m_front, &m_back, &m_left, &m_right }) {
        if (view->sheet != nullptr && view->outside(box))
            return true;
    }
    if (hasSides())
        return false;
    const ViewSheet::Sample s = m_front.sheet->bound({ box.lo.x, box.lo.y }, { box.hi.x, box.hi.y });
    const auto [near, far] = std::minmax({ m_front.sheet->lean() * box.lo.y, m_front.sheet->lean() * box.hi.y });
    const auto beyond = [&s](float z, float curve) {
        return z > 0 && s.distance + kSure < z * z * curve * (1 - kSure);
    };
    return beyond(box.lo.z - far - kSure, s.frontCurve) || beyond(near - box.hi.z - kSure, s.backCurve);
}

Rgba8 InflateField::frontOrBack(Vec3f p, float towardsBack, float steepness) const
{
    const ViewSheet& front = *m_front.sheet;
    const auto behind = [&] { return m_back.sheet != nullptr ? m_back.colour(p) : front.backColour(p.x, p.y); };
    if (towardsBack >= 1)
        return behind();
    Rgba8 colour = steepness < 1 ? front.frontColour(p.x, p.y) : front.softColour(p.x, p.y);
    if (steepness > 0 && steepness < 1)
        colour = mix(colour, front.softColour(p.x, p.y), steepness);
    return towardsBack > 0 ? mix(colour, behind(), towardsBack) : colour;
}

Rgba8 InflateField::colourWithSides(Vec3f p) const
{
    // Where the side's outline is near, it made the surface, which looks to the front or the back; where the front's
    // is near, the surface looks sideways.
    const float acrossFront = std::max(outlines(p), 0.0F);
    const float acrossSide = std::max(sides(p), 0.0F);
    const float sideways = smoothStep(0.35F, 0.65F, acrossSide / std::max(acrossFront + acrossSide, 1e-6F));
    const float step = 1.0F / 128;
    const float slope = (sides({ p.x, p.y, p.z + step }) - sides({ p.x, p.y, p.z - step })) / (2 * step);
    const Rgba8 along = frontOrBack(p, smoothStep(-0.4F, 0.4F, slope), 0);
    if (sideways <= 0)
        return along;
    const float drop =
        (outlines({ p.x + step, p.y, p.z }) - outlines({ p.x - step, p.y, p.z })) / (2 * step); // > 0: looks to -x
    float towardsLeft = smoothStep(-0.4F, 0.4F, drop);
    if (m_left.sheet == nullptr || m_right.sheet == nullptr)
        towardsLeft = m_left.sheet != nullptr ? 1 : 0;
    const Rgba8 across = towardsLeft >= 1 ? m_left.colour(p)
        : towardsLeft <= 0                ? m_right.colour(p)
                                          : mix(m_right.colour(p), m_left.colour(p), towardsLeft);
    return mix(along, across, sideways);
}

Rgba8 InflateField::colour(Vec3f p) const
{
    if (hasSides())
        return colourWithSides(p);
    const ViewSheet::Sample s = m_front.sheet->at(p.x, p.y);
    const float distance = std::max(s.distance, 1e-5F);
    // the slope of z = sqrt(distance / curve), were the curve even
    const auto slope = [distance](float curve) { return 0.5F / std::sqrt(distance * curve); };
    // at the rim both sides have the front's colours, so that no line parts them
    const bool behind = p.z < m_front.sheet->lean() * p.y;
    const float towardsBack = behind ? smoothStep(0, kTurn, 1 / std::hypot(1.0F, slope(s.backCurve))) : 0;
    return frontOrBack(p, towardsBack, smoothStep(kSoftFrom, kSoftTo, slope(behind ? s.backCurve : s.frontCurve)));
}

Result<void> InflateField::colours(std::span<const Vec3f> points, std::span<Rgba8> out) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        out[i] = colour(points[i]);
    return {};
}

void InflateField::appendWitnesses(int cells, int row, std::vector<Segment3f>& found) const
{
    const ViewSheet& front = *m_front.sheet;
    const float step = (m_bounds.hi.x - m_bounds.lo.x) / static_cast<float>(cells);
    const float y = m_bounds.lo.y + step * static_cast<float>(row);
    for (int i = 1; i < cells;) {
        const float x = m_bounds.lo.x + step * static_cast<float>(i);
        const ViewSheet::Sample s = front.at(x, y);
        // no distance grows or falls faster than the way along the row
        const float far = std::max(-s.distance, s.distance - 0.5F * kThinUnits);
        i += far > 0 ? std::max(1, static_cast<int>(far / step)) : 1;
        if (s.distance <= 0 || far > 0)
            continue;
        const float middle = hasSides() ? 0 : front.lean() * y;
        const float ahead = hasSides() ? m_bounds.hi.z : s.ahead();
        const float behind = hasSides() ? m_bounds.hi.z : s.behind();
        found.push_back({ { x, y, middle - behind }, { x, y, middle + ahead } });
    }
}

std::vector<Segment3f> InflateField::witnesses(int cells, const JobContext& context) const
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

} // namespace orfeas::engine::inflate
