#pragma once

#include "core/field/lattice.h"

#include <cmath>

namespace orfeas::field {

/// The values of a brick and of one node further on every side, side by side; NaN is unknown.
class Halo {
public:
    static constexpr int kSide = 10;
    static constexpr int kCount = kSide * kSide * kSide;
    static constexpr std::array<int, 3> kStep { 1, kSide, kSide* kSide }; ///< to the next node along each axis

    Halo(const Level& level, Cell place);

    /// \param x, y, z  -1..8, counted from the brick's first node
    static int indexOf(int x, int y, int z) { return ((z + 1) * kSide + y + 1) * kSide + x + 1; }
    float at(int index) const { return m_values[index]; }

    /// Derivative along `axis` per lattice step: a central difference, one-sided at the lattice's border.
    float slope(int index, int axis) const;

private:
    void copyRows(const std::array<const Brick*, 3>& bricks, int dy, int dz);

    std::array<float, kCount> m_values;
};

inline float Halo::slope(int index, int axis) const
{
    const float before = m_values[index - kStep[axis]];
    const float after = m_values[index + kStep[axis]];
    const float centred = 0.5F * (after - before);
    if (!std::isnan(centred))
        return centred;
    const float here = m_values[index];
    if (std::isnan(before))
        return std::isnan(after) ? 0.0F : after - here;
    return here - before;
}

} // namespace orfeas::field
