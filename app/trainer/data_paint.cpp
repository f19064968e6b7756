#include "app/trainer/data_paint.h"

#include <algorithm>

namespace orfeas::trainer {

namespace {

Vec3f mix(Vec3f a, Vec3f b, float share)
{
    return a + (b - a) * share;
}

/// \source the HSV hexcone, Smith 1978
Vec3f fromHsv(float hue, float saturation, float value)
{
    const auto channel = [&](float shift) {
        const float k = std::fmod(shift + hue * 6, 6.0F);
        return value - value * saturation * std::clamp(std::min(k, 4 - k), 0.0F, 1.0F);
    };
    return { channel(5), channel(3), channel(1) };
}

/// Browns, greys and near whites more often than bright colours, as things have them.
Vec3f randomColour(Random& random)
{
    const float kind = random.unit();
    if (kind < 0.3F) // wood, leather, fur, stone, skin
        return fromHsv(random.between(0.03F, 0.13F), random.between(0.15F, 0.7F), random.between(0.25F, 0.95F));
    if (kind < 0.5F)
        return fromHsv(random.unit(), random.between(0, 0.12F), random.between(0.12F, 0.97F));
    if (kind < 0.75F)
        return fromHsv(random.unit(), random.between(0.15F, 0.55F), random.between(0.3F, 0.95F));
    return fromHsv(random.unit(), random.between(0.5F, 1), random.between(0.4F, 1));
}

float hashed(int x, int y, int z, std::uint32_t seed)
{
    std::uint32_t h = static_cast<std::uint32_t>(x) * 0x8da6b343U ^ static_cast<std::uint32_t>(y) * 0xd8163841U
        ^ static_cast<std::uint32_t>(z) * 0xcb1ab31fU ^ seed;
    h ^= h >> 15U;
    h *= 0x2c1b3c6dU;
    h ^= h >> 12U;
    h *= 0x297a2d39U;
    return static_cast<float>(h >> 8U) * 0x1p-24F;
}

/// Value noise in [0, 1], one cell a unit.
float noise(Vec3f p, std::uint32_t seed)
{
    const Vec3f cell { std::floor(p.x), std::floor(p.y), std::floor(p.z) };
    const auto ease = [](float t) { return t * t * (3 - 2 * t); };
    const Vec3f t { ease(p.x - cell.x), ease(p.y - cell.y), ease(p.z - cell.z) };
    const int x = static_cast<int>(cell.x);
    const int y = static_cast<int>(cell.y);
    const int z = static_cast<int>(cell.z);
    const auto row = [&](int dy, int dz) {
        return std::lerp(hashed(x, y + dy, z + dz, seed), hashed(x + 1, y + dy, z + dz, seed), t.x);
    };
    return std::lerp(std::lerp(row(0, 0), row(1, 0), t.y), std::lerp(row(0, 1), row(1, 1), t.y), t.z);
}

/// Distance to the nearest of one point a cell. \source Worley 1996
float cellular(Vec3f p, std::uint32_t seed)
{
    const int x = static_cast<int>(std::floor(p.x));
    const int y = static_cast<int>(std::floor(p.y));
    const int z = static_cast<int>(std::floor(p.z));
    float nearest = 9;
    for (int i = 0; i < 27; ++i) {
        const int cx = x + i % 3 - 1;
        const int cy = y + i / 3 % 3 - 1;
        const int cz = z + i / 9 - 1;
        const Vec3f point { static_cast<float>(cx) + hashed(cx, cy, cz, seed),
                            static_cast<float>(cy) + hashed(cx, cy, cz, seed ^ 0x51U),
                            static_cast<float>(cz) + hashed(cx, cy, cz, seed ^ 0xa2U) };
        const Vec3f away = point - p;
        nearest = std::min(nearest, dot(away, away));
    }
    return std::sqrt(nearest);
}

float step(float value, float edge)
{
    return std::clamp(value / edge + 0.5F, 0.0F, 1.0F);
}

} // namespace

Paint::Paint(Random& random) : m_seed(static_cast<std::uint32_t>(random.bits()))
{
    const int colours = random.chance(0.35F) ? 1 : random.whole(2, 6);
    for (Vec3f& colour : m_palette) {
        const auto number = static_cast<int>(&colour - m_palette.data());
        colour = number < colours ? randomColour(random) : m_palette[random.below(colours)];
    }
    m_second = randomColour(random);
    const float kind = random.unit();
    if (kind > 0.5F)
        m_pattern = static_cast<Pattern>(random.whole(1, 6));
    m_axis = random.chance(0.6F) ? Vec3f { 0, 1, 0 } : random.direction();
    m_frequency = random.between(3, 14);
    m_phase = random.unit();
    m_share = random.between(0.3F, 0.9F);
    m_edge = random.chance(0.5F) ? 0.03F : random.between(0.1F, 0.6F);
    m_grain = random.chance(0.5F) ? random.between(0, 0.12F) : 0;
    m_blotch = random.chance(0.5F) ? random.between(0, 0.25F) : 0;
    m_keepsOwn = random.chance(0.7F) ? 1.0F : random.unit();
}

float Paint::patternAt(Vec3f p) const
{
    const float along = dot(p, m_axis);
    switch (m_pattern) {
    case Pattern::None:
        return 0;
    case Pattern::TwoTone:
        return step(along - (m_phase - 0.5F) * 0.7F, m_edge);
    case Pattern::Stripes:
        return step(std::sin(2 * std::numbers::pi_v<float> * (along * m_frequency + m_phase)), 3 * m_edge);
    case Pattern::Spots:
        return step(0.38F - cellular(p * m_frequency, m_seed), m_edge);
    case Pattern::Blotches:
        return step(noise(p * m_frequency, m_seed) - 0.5F, m_edge);
    case Pattern::Gradient:
        return std::clamp(along + 0.5F, 0.0F, 1.0F);
    case Pattern::Checks: {
        const int sum = static_cast<int>(std::floor(p.x * m_frequency))
            + static_cast<int>(std::floor(p.y * m_frequency)) + static_cast<int>(std::floor(p.z * m_frequency));
        return static_cast<float>(sum & 1);
    }
    }
    return 0;
}

Vec3f Paint::colourAt(Vec3f p, int part, const std::optional<Vec3f>& own) const
{
    Vec3f colour = m_palette[static_cast<std::size_t>(part) % m_palette.size()];
    float pattern = m_pattern == Pattern::None ? 0 : m_share * patternAt(p);
    if (own) {
        colour = mix(colour, *own, m_keepsOwn);
        pattern *= 1 - m_keepsOwn;
    }
    colour = mix(colour, m_second, pattern);
    float brightness = 1;
    if (m_blotch > 0)
        brightness += m_blotch * (noise(p * 6, m_seed ^ 7U) + 0.5F * noise(p * 17, m_seed ^ 9U) - 0.75F) * 2;
    if (m_grain > 0)
        brightness += m_grain
            * (hashed(static_cast<int>(p.x * 150), static_cast<int>(p.y * 150), static_cast<int>(p.z * 150), m_seed)
               - 0.5F)
            * 2;
    return colour * brightness;
}

Light::Light(Random& random)
{
    // the key comes from the upper left mostly, as in studios
    m_key = random.chance(0.7F)
        ? Vec3f { -random.between(0.2F, 0.9F), random.between(0.3F, 1), random.between(0.3F, 1) }
        : Vec3f { random.about(1), random.between(-0.2F, 1), random.between(-0.2F, 1) };
    m_key = normalised(m_key);
    m_half = normalised(m_key + Vec3f { 0, 0, 1 });
    const bool hard = random.chance(0.2F);
    m_ambient = hard ? random.between(0.12F, 0.35F) : random.between(0.35F, 0.65F);
    m_head = random.between(0, hard ? 0.25F : 0.5F);
    m_keyStrength = random.between(0.25F, hard ? 1.0F : 0.6F);
    // a surface that faces viewer and key is about as bright as its colour
    const float sum = (m_ambient + m_head + 0.7F * m_keyStrength) / random.between(0.85F, 1.15F);
    m_ambient /= sum;
    m_head /= sum;
    m_keyStrength /= sum;
    m_gloss = random.chance(0.3F) ? random.between(0, 0.5F) : 0;
    m_sharpness = random.between(8, 60);
    m_occlusion = random.between(0.3F, 1);
    m_contrast = random.chance(0.3F) ? random.between(0.8F, 1.3F) : 1;
    m_tint = { 1 + random.about(0.06F), 1 + random.about(0.03F), 1 + random.about(0.06F) };
}

Vec3f Light::shade(Vec3f colour, Vec3f normal, float open) const
{
    const float key = std::max(0.0F, dot(normal, m_key));
    const float occlusion = 1 - m_occlusion * (1 - open);
    const float light = (m_ambient * (0.85F + 0.15F * normal.y) + m_head * std::max(0.0F, normal.z)) * occlusion
        + m_keyStrength * key * (0.5F + 0.5F * occlusion);
    float shine = 0;
    if (m_gloss > 0)
        shine = m_gloss * std::exp(-m_sharpness * (1 - std::max(0.0F, dot(normal, m_half)))) * open;
    const auto channel = [&](float v, float tint) {
        const float lit = v * tint * light;
        return std::clamp((m_contrast == 1 ? lit : std::pow(std::max(lit, 0.0F), m_contrast)) + shine, 0.0F, 1.0F);
    };
    return { channel(colour.x, m_tint.x), channel(colour.y, m_tint.y), channel(colour.z, m_tint.z) };
}

Vec3f Light::softly(Vec3f colour, Vec3f normal)
{
    const float light = 0.78F + 0.14F * normal.y + 0.08F * std::abs(normal.z);
    return { std::clamp(colour.x * light, 0.0F, 1.0F), std::clamp(colour.y * light, 0.0F, 1.0F),
             std::clamp(colour.z * light, 0.0F, 1.0F) };
}

} // namespace orfeas::trainer
