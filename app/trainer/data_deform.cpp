#include "app/trainer/data_deform.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

struct Wave {
    Vec3f along; ///< radians a unit
    Vec3f push;
    float phase = 0;
};

/// One draw of all parameters.
struct Deformation {
    Vec3f scale { 1, 1, 1 };
    float taper = 0;
    float twist = 0;
    float bend = 0;
    bool bendSideways = false;
    std::array<Wave, 3> waves;

    explicit Deformation(Random& random)
    {
        const auto stretch = [&random] { return std::exp(random.about(0.223F)); };
        scale = { stretch(), stretch(), stretch() };
        if (random.chance(0.4F))
            taper = random.about(0.35F);
        if (random.chance(0.25F))
            twist = random.about(0.5F);
        if (random.chance(0.35F))
            bend = random.about(0.3F);
        bendSideways = random.chance(0.5F);
        if (random.chance(0.5F)) {
            for (Wave& wave : waves)
                wave = { random.direction() * random.between(2, 6), random.direction() * random.between(0, 0.02F),
                         random.between(0, 6) };
        }
    }

    Vec3f operator()(Vec3f p) const
    {
        p = { p.x * scale.x, p.y * scale.y, p.z * scale.z };
        const float wide = 1 + taper * p.y;
        const float angle = twist * p.y;
        p = { wide * (p.x * std::cos(angle) + p.z * std::sin(angle)), p.y,
              wide * (p.z * std::cos(angle) - p.x * std::sin(angle)) };
        (bendSideways ? p.x : p.z) += bend * (p.y * p.y - 0.1F);
        Vec3f pushed = p;
        for (const Wave& wave : waves)
            pushed = pushed + wave.push * std::sin(dot(p, wave.along) + wave.phase);
        return pushed;
    }
};

} // namespace

Shape variantOf(const Shape& shape, Random& random)
{
    const Deformation deformation(random);
    Shape variant = shape;
    for (Vec3f& p : variant.positions)
        p = deformation(p);
    variant.finish();
    return variant;
}

} // namespace orfeas::trainer
