#pragma once

#include "core/field/field.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <limits>
#include <mutex>
#include <utility>

namespace orfeas::test {

/// A field given by a formula, over a cube of half side 0.6; counts what it is asked.
class FormulaField final : public field::Field {
public:
    using Formula = std::function<float(Vec3f)>;
    explicit FormulaField(Formula formula, std::vector<Segment3f> witnesses = {})
        : m_formula(std::move(formula)), m_witnesses(std::move(witnesses))
    {
    }
    Box3f bounds() const override { return { { -0.6F, -0.6F, -0.6F }, { 0.6F, 0.6F, 0.6F } }; }
    float isoLevel() const override { return 0; }
    Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override
    {
        asked += points.size();
        if (asked > failAfter)
            return Error { ErrorCode::OutOfMemory, "the field was told to fail" };
        if (remember) {
            const std::scoped_lock lock(m_mutex);
            m_points.insert(m_points.end(), points.begin(), points.end());
        }
        for (std::size_t i = 0; i < points.size(); ++i)
            out[i] = m_formula(points[i]);
        return {};
    }
    Result<void> colours(std::span<const Vec3f> /*points*/, std::span<Rgba8> out) const override
    {
        for (Rgba8& colour : out)
            colour = { 200, 100, 50, 255 };
        return {};
    }
    std::vector<Segment3f> witnesses(int /*cells*/, const JobContext& /*context*/) const override
    {
        return m_witnesses;
    }

    bool outside(const Box3f& box) const override { return surelyOutside && surelyOutside(box); }

    std::function<bool(const Box3f&)> surelyOutside; ///< none: nowhere
    mutable std::atomic<std::uint64_t> asked { 0 };
    std::uint64_t failAfter = std::numeric_limits<std::uint64_t>::max(); ///< answers, then an error
    bool remember = false; ///< keep every point asked
    const std::vector<Vec3f>& points() const { return m_points; }

private:
    mutable std::mutex m_mutex;
    mutable std::vector<Vec3f> m_points; // guarded by m_mutex while asked
    Formula m_formula;
    std::vector<Segment3f> m_witnesses;
};

inline FormulaField::Formula ball(Vec3f centre, float radius)
{
    return [=](Vec3f p) { return radius - length(p - centre); };
}

/// Signed distance to a slab round z = `at`, cut off at |x|, |y| = 0.4.
inline FormulaField::Formula plate(float at, float thickness)
{
    return [=](Vec3f p) {
        return std::min({ 0.5F * thickness - std::abs(p.z - at), 0.4F - std::abs(p.x), 0.4F - std::abs(p.y) });
    };
}

/// A slanted round rod, cut off at |y| = 0.5.
inline FormulaField::Formula rod(float thickness)
{
    return [=](Vec3f p) {
        return std::min(0.5F * thickness - std::hypot(p.x - 0.31F * p.y, p.z - 0.07F), 0.5F - std::abs(p.y));
    };
}

inline FormulaField::Formula either(FormulaField::Formula a, FormulaField::Formula b)
{
    return [a = std::move(a), b = std::move(b)](Vec3f p) { return std::max(a(p), b(p)); };
}

} // namespace orfeas::test
