#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace orfeas {

struct Vec2f {
    float x = 0;
    float y = 0;
    friend bool operator==(const Vec2f&, const Vec2f&) = default;
};

struct Vec3f {
    float x = 0;
    float y = 0;
    float z = 0;
    friend bool operator==(const Vec3f&, const Vec3f&) = default;
    friend Vec3f operator+(Vec3f a, Vec3f b) { return { a.x + b.x, a.y + b.y, a.z + b.z }; }
    friend Vec3f operator-(Vec3f a, Vec3f b) { return { a.x - b.x, a.y - b.y, a.z - b.z }; }
    friend Vec3f operator*(Vec3f a, float s) { return { a.x * s, a.y * s, a.z * s }; }
};

inline float dot(Vec3f a, Vec3f b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
inline Vec3f cross(Vec3f a, Vec3f b)
{
    return { a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x };
}
inline float length(Vec3f a)
{
    return std::sqrt(dot(a, a));
}

/// `a` at length 1, or `fallback` where `a` has none.
inline Vec3f normalised(Vec3f a, Vec3f fallback = { 0, 0, 1 })
{
    const float l = length(a);
    return l > 0 ? a * (1 / l) : fallback;
}

inline bool finite(Vec3f p)
{
    return std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.z);
}

/// Axis-aligned box; empty while lo > hi.
struct Box3f {
    Vec3f lo { 1, 1, 1 };
    Vec3f hi { -1, -1, -1 };
    bool empty() const { return lo.x > hi.x || lo.y > hi.y || lo.z > hi.z; }
    Vec3f size() const { return hi - lo; }
    Vec3f centre() const { return (lo + hi) * 0.5F; }
    float longestSide() const { return std::max({ hi.x - lo.x, hi.y - lo.y, hi.z - lo.z }); }
    void extend(Vec3f p)
    {
        if (empty()) {
            lo = hi = p;
            return;
        }
        lo = { std::min(lo.x, p.x), std::min(lo.y, p.y), std::min(lo.z, p.z) };
        hi = { std::max(hi.x, p.x), std::max(hi.y, p.y), std::max(hi.z, p.z) };
    }
};

/// A straight piece between two points.
struct Segment3f {
    Vec3f from;
    Vec3f to;
};

/// sRGB-encoded colour, straight alpha.
struct Rgba8 {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    friend bool operator==(const Rgba8&, const Rgba8&) = default;
};

} // namespace orfeas
