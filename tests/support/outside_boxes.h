#pragma once

#include "core/field/field.h"

#include <random>

namespace orfeas::test {

/// Of 2000 boxes at random in the field's cube, 0.01 to 0.2 units a side: how many it says to be outside; -1 where one
/// of those is not, asked on a lattice of 9 x 9 x 9 through its corners.
inline int boxesOutside(const field::Field& field)
{
    const Box3f cube = field.bounds();
    std::mt19937 random(7);
    const auto between = [&random](float lo, float hi) {
        return std::uniform_real_distribution<float>(lo, hi)(random);
    };
    int outside = 0;
    std::vector<Vec3f> points(9 * 9 * 9);
    std::vector<float> values(points.size());
    for (int i = 0; i < 2000; ++i) {
        const float half = 0.5F * between(0.01F, 0.2F);
        const Vec3f middle { between(cube.lo.x, cube.hi.x), between(cube.lo.y, cube.hi.y),
                             between(cube.lo.z, cube.hi.z) };
        if (!field.outside({ middle - Vec3f { half, half, half }, middle + Vec3f { half, half, half } }))
            continue;
        ++outside;
        for (int k = 0; k < 9 * 9 * 9; ++k) {
            const auto at = [half, k](int step) { return half * (static_cast<float>(k / step % 9) / 4 - 1); };
            points[static_cast<std::size_t>(k)] = middle + Vec3f { at(1), at(9), at(81) };
        }
        if (!field.values(points, values))
            return -1;
        for (const float value : values) {
            if (value > field.isoLevel())
                return -1;
        }
    }
    return outside;
}

} // namespace orfeas::test
