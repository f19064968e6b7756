#pragma once

#include "core/base/geometry.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace orfeas {

/// From 0 at `from` to 1 at `to`, level at both and beyond. \pre from != to; `from` may be the greater
inline float smoothStep(float from, float to, float x)
{
    const float t = std::clamp((x - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// `a` at t = 0, `b` at t = 1, opaque.
inline Rgba8 mix(Rgba8 a, Rgba8 b, float t)
{
    const auto channel = [t](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(std::lround(static_cast<float>(from) * (1 - t) + static_cast<float>(to) * t));
    };
    return { channel(a.r, b.r), channel(a.g, b.g), channel(a.b, b.b), 255 };
}

} // namespace orfeas
