#pragma once

#include "app/trainer/random.h"
#include "core/base/geometry.h"

#include <array>
#include <optional>

namespace orfeas::trainer {

/// What a shape is painted with: a colour a part and a pattern over all. Colours are sRGB in [0, 1].
class Paint {
public:
    explicit Paint(Random& random);

    /// \param p  on the surface, in the shape's frame (longest side 1) \param own  the shape's own colour there
    Vec3f colourAt(Vec3f p, int part, const std::optional<Vec3f>& own) const;

private:
    enum class Pattern { None, TwoTone, Stripes, Spots, Blotches, Gradient, Checks };

    float patternAt(Vec3f p) const;

    std::array<Vec3f, 16> m_palette;
    Vec3f m_second;
    Pattern m_pattern = Pattern::None;
    Vec3f m_axis;
    float m_frequency = 0;
    float m_phase = 0;
    float m_share = 0;
    float m_edge = 0;
    float m_grain = 0;
    float m_blotch = 0;
    float m_keepsOwn = 0;
    std::uint32_t m_seed = 0;
};

/// Lamps for one picture.
class Light {
public:
    explicit Light(Random& random);

    /// \param normal  unit length, in the camera's frame \param open  share of the sky that is not hidden, [0, 1]
    Vec3f shade(Vec3f colour, Vec3f normal, float open) const;
    /// What is seen from behind: lit from there, softly and by no lamp in particular.
    static Vec3f softly(Vec3f colour, Vec3f normal);

private:
    Vec3f m_key;
    Vec3f m_half;
    Vec3f m_tint;
    float m_ambient;
    float m_head;
    float m_keyStrength;
    float m_gloss;
    float m_sharpness;
    float m_occlusion;
    float m_contrast;
};

} // namespace orfeas::trainer
