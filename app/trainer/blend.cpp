#include "app/trainer/blend.h"

#include "core/field/pyramid.h"

#include <algorithm>
#include <cmath>

namespace orfeas::trainer {

namespace {

float distanceTo(const Blend::Limb& limb, Vec3f p)
{
    const Vec3f way = limb.to - limb.from;
    const Vec3f away = p - limb.from;
    const float squared = dot(way, way);
    const float t = squared > 0 ? std::clamp(dot(away, way) / squared, 0.0F, 1.0F) : 0;
    Vec3f off = away - way * t;
    if (limb.flat != 1)
        off = off + limb.flatAxis * (dot(off, limb.flatAxis) * (1 / limb.flat - 1));
    return length(off) - std::lerp(limb.fromRadius, limb.toRadius, t);
}

float smoothMinimum(float a, float b, float reach)
{
    const float h = std::max(reach - std::abs(a - b), 0.0F) / reach;
    return std::min(a, b) - h * h * reach * 0.25F;
}

/// Minus the distance, so that inside is above 0.
class BlendField final : public field::Field {
public:
    BlendField(const std::vector<Blend::Limb>& limbs, float smooth) : m_limbs(limbs), m_smooth(smooth)
    {
        Box3f box;
        for (const Blend::Limb& limb : limbs) {
            const float reach = std::max(limb.fromRadius, limb.toRadius) * std::max(1.0F, limb.flat) + smooth;
            for (const Vec3f& end : { limb.from, limb.to }) {
                box.extend(end - Vec3f { reach, reach, reach });
                box.extend(end + Vec3f { reach, reach, reach });
            }
            m_slope = std::max(m_slope, 1 / limb.flat);
        }
        const float half = box.longestSide() * 0.51F;
        m_bounds.extend(box.centre() - Vec3f { half, half, half });
        m_bounds.extend(box.centre() + Vec3f { half, half, half });
    }

    Box3f bounds() const override { return m_bounds; }
    float isoLevel() const override { return 0; }
    std::size_t preferredBatch() const override { return 512; }

    Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override
    {
        // only limbs that can be the nearest, or flow into it, anywhere in the batch's ball
        Box3f box;
        for (const Vec3f& p : points)
            box.extend(p);
        const Vec3f centre = box.centre();
        const float reach = length(box.size()) * 0.5F * m_slope;
        std::vector<float> there;
        there.reserve(m_limbs.size());
        for (const Blend::Limb& limb : m_limbs)
            there.push_back(distanceTo(limb, centre));
        const float limit = *std::min_element(there.begin(), there.end()) + 2 * reach + m_smooth;
        std::vector<const Blend::Limb*> near;
        near.reserve(m_limbs.size());
        for (std::size_t i = 0; i < m_limbs.size(); ++i) {
            if (there[i] <= limit)
                near.push_back(&m_limbs[i]);
        }
        for (std::size_t i = 0; i < points.size(); ++i) {
            float distance = 1e3F;
            for (const Blend::Limb* limb : near)
                distance = smoothMinimum(distance, distanceTo(*limb, points[i]), m_smooth);
            out[i] = -distance;
        }
        return {};
    }

    Result<void> colours(std::span<const Vec3f> /*points*/, std::span<Rgba8> out) const override
    {
        std::fill(out.begin(), out.end(), Rgba8 {});
        return {};
    }

private:
    const std::vector<Blend::Limb>& m_limbs;
    float m_smooth;
    float m_slope = 1; ///< of the distances, which flattening makes steeper
    Box3f m_bounds;
};

} // namespace

void Blend::mirrored(Limb limb)
{
    add(limb);
    limb.from.x = -limb.from.x;
    limb.to.x = -limb.to.x;
    limb.flatAxis.x = -limb.flatAxis.x;
    add(limb);
}

Result<mesh::Mesh> Blend::surface(int resolution, std::vector<std::uint8_t>& parts) const
{
    field::PyramidOptions options;
    options.resolution = resolution;
    options.first = Stage::Final;
    options.colours = field::Colours::None;
    mesh::Mesh mesh;
    auto done = field::extract(BlendField(m_limbs, m_smooth), options, {}, [&mesh](field::StageSurface&& surface) {
        mesh = std::move(surface.mesh);
        return Result<void> {};
    });
    if (!done)
        return done.error();
    parts.clear();
    for (const auto& [a, b, c] : mesh.triangles) {
        const Vec3f middle = (mesh.positions[a] + mesh.positions[b] + mesh.positions[c]) * (1.0F / 3);
        const auto nearest = std::min_element(m_limbs.begin(), m_limbs.end(), [&](const Limb& left, const Limb& right) {
            return distanceTo(left, middle) < distanceTo(right, middle);
        });
        parts.push_back(static_cast<std::uint8_t>(nearest->part));
    }
    return mesh;
}

} // namespace orfeas::trainer
