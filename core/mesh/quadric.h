#pragma once

#include "core/base/geometry.h"

#include <array>
#include <cmath>

namespace orfeas::mesh {

/// A sum of weighted squared distances to planes, as a function of a point. \source Garland and Heckbert 1997
class Quadric {
public:
    /// Adds the plane through `on` with this unit normal.
    void add(Vec3f normal, Vec3f on, double weight)
    {
        const std::array<double, 3> n { normal.x, normal.y, normal.z };
        const double d = -(n[0] * on.x + n[1] * on.y + n[2] * on.z);
        m_xx += weight * n[0] * n[0];
        m_xy += weight * n[0] * n[1];
        m_xz += weight * n[0] * n[2];
        m_yy += weight * n[1] * n[1];
        m_yz += weight * n[1] * n[2];
        m_zz += weight * n[2] * n[2];
        m_x += weight * n[0] * d;
        m_y += weight * n[1] * d;
        m_z += weight * n[2] * d;
        m_constant += weight * d * d;
        m_weight += weight;
    }

    Quadric& operator+=(const Quadric& o)
    {
        m_xx += o.m_xx;
        m_xy += o.m_xy;
        m_xz += o.m_xz;
        m_yy += o.m_yy;
        m_yz += o.m_yz;
        m_zz += o.m_zz;
        m_x += o.m_x;
        m_y += o.m_y;
        m_z += o.m_z;
        m_constant += o.m_constant;
        m_weight += o.m_weight;
        return *this;
    }

    double weight() const { return m_weight; }

    /// The sum at p, never below 0.
    double at(Vec3f p) const
    {
        const double x = p.x;
        const double y = p.y;
        const double z = p.z;
        return std::max(0.0,
                        m_xx * x * x + m_yy * y * y + m_zz * z * z + 2 * (m_xy * x * y + m_xz * x * z + m_yz * y * z)
                            + 2 * (m_x * x + m_y * y + m_z * z) + m_constant);
    }

    /// The point of least sum, held near `guess` along what the planes leave open by a spring of the share kSpring.
    Vec3f leastNear(Vec3f guess) const
    {
        constexpr double kSpring = 1e-3;
        const double spring = kSpring * (m_xx + m_yy + m_zz) / 3 + 1e-300;
        const double xx = m_xx + spring;
        const double yy = m_yy + spring;
        const double zz = m_zz + spring;
        const double bx = spring * guess.x - m_x;
        const double by = spring * guess.y - m_y;
        const double bz = spring * guess.z - m_z;
        const double c0 = yy * zz - m_yz * m_yz;
        const double c1 = m_xz * m_yz - m_xy * zz;
        const double c2 = m_xy * m_yz - m_xz * yy;
        const double det = xx * c0 + m_xy * c1 + m_xz * c2;
        if (!(det > 0))
            return guess;
        const double c3 = xx * zz - m_xz * m_xz;
        const double c4 = m_xy * m_xz - xx * m_yz;
        const double c5 = xx * yy - m_xy * m_xy;
        return { static_cast<float>((c0 * bx + c1 * by + c2 * bz) / det),
                 static_cast<float>((c1 * bx + c3 * by + c4 * bz) / det),
                 static_cast<float>((c2 * bx + c4 * by + c5 * bz) / det) };
    }

private:
    double m_xx = 0, m_xy = 0, m_xz = 0, m_yy = 0, m_yz = 0, m_zz = 0;
    double m_x = 0, m_y = 0, m_z = 0;
    double m_constant = 0;
    double m_weight = 0;
};

} // namespace orfeas::mesh
