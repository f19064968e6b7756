#include "core/field/halo.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace orfeas::field {

namespace {

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

} // namespace

Halo::Halo(const Level& level, Cell place)
{
    for (int dz = -1; dz <= 1; ++dz) {
        for (int dy = -1; dy <= 1; ++dy) {
            std::array<const Brick*, 3> row {};
            for (int dx = -1; dx <= 1; ++dx)
                row[dx + 1] = level.brick(place + Cell { dx, dy, dz });
            copyRows(row, dy, dz);
        }
    }
}

/// The rows that a line of three bricks gives; dy, dz are -1, 0 or 1.
void Halo::copyRows(const std::array<const Brick*, 3>& bricks, int dy, int dz)
{
    const auto range = [](int d) {
        return d < 0 ? std::pair { 7, 8 } : (d == 0 ? std::pair { 0, 8 } : std::pair { 0, 1 });
    };
    for (int z = range(dz).first; z < range(dz).second; ++z) {
        for (int y = range(dy).first; y < range(dy).second; ++y) {
            const int row = (z * 8 + y) * 8;
            float* to = &m_values[indexOf(-1, y + 8 * dy, z + 8 * dz)];
            to[0] = bricks[0] != nullptr ? bricks[0]->values[row + 7] : kUnknown;
            to[9] = bricks[2] != nullptr ? bricks[2]->values[row] : kUnknown;
            if (bricks[1] != nullptr)
                std::memcpy(to + 1, &bricks[1]->values[row], 8 * sizeof(float));
            else
                std::fill(to + 1, to + 9, kUnknown);
        }
    }
}

} // namespace orfeas::field
