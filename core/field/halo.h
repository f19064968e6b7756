#pragma once

#include "core/field/lattice.h"

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

} // namespace orfeas::field
