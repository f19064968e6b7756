#pragma once

#include "core/base/geometry.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace orfeas::trainer {

/// Numbers from a seed, the same on every machine (the standard library's distributions are not).
/// \source Steele, Lea, Flood 2014 (SplitMix64)
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t bits()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }
    /// [0, 1)
    float unit() { return static_cast<float>(bits() >> 40U) * 0x1p-24F; }
    float between(float from, float to) { return from + (to - from) * unit(); }
    /// Around 0, both signs alike.
    float about(float spread) { return between(-spread, spread); }
    /// [0, count)
    int below(int count) { return static_cast<int>(unit() * static_cast<float>(count)); }
    /// Both ends included.
    int whole(int from, int to) { return from + below(to - from + 1); }
    bool chance(float share) { return unit() < share; }
    float sign() { return chance(0.5F) ? 1.0F : -1.0F; }
    float normal()
    {
        const float radius = std::sqrt(-2 * std::log(1 - unit()));
        return radius * std::cos(2 * std::numbers::pi_v<float> * unit());
    }
    Vec3f direction()
    {
        const float z = about(1);
        const float angle = 2 * std::numbers::pi_v<float> * unit();
        const float radius = std::sqrt(std::max(0.0F, 1 - z * z));
        return { radius * std::cos(angle), radius * std::sin(angle), z };
    }
    /// A generator of its own, for a part whose draws shall not shift those that follow.
    Random fork() { return Random(bits()); }

private:
    std::uint64_t m_state;
};

} // namespace orfeas::trainer
