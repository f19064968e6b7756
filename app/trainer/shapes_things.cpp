#include "app/trainer/shape_parts.h"
#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;

enum Part { Main, Second, Metal, Dark, Bright };

/// One shoe or boot, its toe forward.
void makeShoe(Shape& shape, Random& random)
{
    const float shaft = random.chance(0.5F) ? random.between(0.25F, 0.7F) : random.between(0.05F, 0.15F);
    const float wide = random.between(0.12F, 0.17F);
    const float toe = wide * random.between(0.6F, 1);
    const float heel = random.chance(0.25F) ? random.between(0.1F, 0.25F) : random.between(0, 0.04F);
    Blend body(random.between(0.05F, 0.1F));
    body.add({ { 0, heel + wide * 0.8F, -0.3F },
               { 0, wide * 0.75F + heel * 0.4F, 0 },
               wide * 0.85F,
               wide,
               { 1, 0, 0 },
               0.8F,
               Main });
    body.add({ { 0, wide * 0.75F + heel * 0.4F, 0 },
               { 0, toe * 0.75F, 0.33F },
               wide,
               toe,
               { 1, 0, 0 },
               random.between(0.9F, 1.15F),
               Main });
    body.add({ { 0, heel + wide, -0.28F },
               { 0, heel + wide + shaft, -0.28F + random.about(0.05F) },
               wide * 0.95F,
               wide * random.between(0.75F, 1.05F),
               { 1, 0, 0 },
               0.85F,
               Second });
    body.add({ { 0, heel + wide, -0.2F }, { 0, wide, 0.12F }, wide * 0.7F, wide * 0.5F, { 1, 0, 0 }, 0.6F, Second });
    addBlend(shape, body);
    // sole
    std::vector<Vec2f> outline;
    outline.reserve(24);
    for (int i = 0; i < 24; ++i) {
        const float angle = static_cast<float>(i) * kTurn / 24;
        const float z = 0.42F * std::sin(angle);
        outline.push_back(
            { std::cos(angle) * wide * (z > 0 ? 1.0F : 0.8F) * (1 - 0.15F * std::exp(-30 * (z + 0.05F) * (z + 0.05F))),
              z });
    }
    const float sole = random.between(0.03F, 0.1F);
    shape.add(extruded(outline, sole), Dark, turned({ 1, 0, 0 }, kTurn / 4, { 0, sole * 0.4F + heel * 0.3F, 0.02F }));
    if (heel > 0.05F)
        addBox(shape, { 0, heel / 2, -0.3F }, { wide * 0.5F, heel / 2 + 0.03F, wide * 0.5F }, 0, Dark);
    const int laces = random.below(5);
    for (int i = 0; i < laces; ++i) {
        const float share = static_cast<float>(i) / 5;
        shape.add(rod({ -wide * 0.5F, heel + wide * (1.75F - share), -0.08F + share * 0.25F },
                      { wide * 0.5F, heel + wide * (1.75F - share), -0.08F + share * 0.25F }, 0.014F),
                  Bright);
    }
    shape.pictureYaw = random.chance(0.6F) ? random.sign() * random.between(0.8F, 1.6F) : 0;
}

/// Suitcase, book, present, box, crate, dice.
void makeBoxThing(Shape& shape, Random& random)
{
    const Vec3f half { random.between(0.2F, 0.5F), random.between(0.1F, 0.5F), random.between(0.08F, 0.4F) };
    const float round = random.chance(0.5F) ? std::min({ half.x, half.y, half.z }) * random.between(0.1F, 0.6F) : 0;
    addBox(shape, {}, half, round, Main);
    if (random.chance(0.4F)) { // bands
        addBox(shape, {}, { half.x * 0.12F, half.y * 1.01F + 0.004F, half.z * 1.01F + 0.004F }, 0, Second);
        if (random.chance(0.5F))
            addBox(shape, {}, { half.x * 1.01F + 0.004F, half.y * 1.01F + 0.004F, half.z * 0.15F }, 0, Second);
    }
    if (random.chance(0.35F))
        addBox(shape, { 0, half.y, 0 }, { half.x * 1.04F, half.y * 0.12F, half.z * 1.04F }, round * 0.5F, Bright);
    if (random.chance(0.4F))
        shape.add(arc({ half.x * random.between(0.25F, 0.5F), random.between(0.06F, 0.18F) }, 0.025F, 0, kTurn / 2),
                  Metal, at({ 0, half.y, 0 }));
    if (random.chance(0.3F)) {
        for (const float side : { -1.0F, 1.0F })
            shape.add(boxOf({ half.x * 0.25F, half.y * 0.5F, 0.05F }), Second,
                      at({ side * half.x * 0.55F, -half.y * 0.2F, half.z }));
    }
    shape.pictureYaw = random.about(0.8F);
}

/// A cylinder with a hose, valve or wheel: extinguisher, gas bottle, hydrant, post.
void makeCylinderThing(Shape& shape, Random& random)
{
    const float radius = random.between(0.13F, 0.24F);
    const std::array<Vec2f, 6> skin {
        Vec2f { radius * 0.95F, 0 }, { radius, 0.04F },        { radius, random.between(0.6F, 0.75F) },
        { radius * 0.8F, 0.85F },    { radius * 0.3F, 0.92F }, { radius * 0.28F, 0.97F }
    };
    std::vector<Vec2f> profile { { 0, 0 } };
    for (const Vec2f p : random.chance(0.6F) ? smoothProfile(skin, 3) : std::vector<Vec2f>(skin.begin(), skin.end()))
        profile.push_back(p);
    profile.push_back({ 0, 0.97F });
    shape.add(lathe(profile, 26), Main);
    addBox(shape, { 0, 1, 0 }, { random.between(0.05F, 0.1F), 0.04F, 0.04F }, 0, Metal);
    if (random.chance(0.6F)) {
        const float side = random.sign();
        const std::array<Vec3f, 5> hose { Vec3f { side * 0.05F, 1, 0 },
                                          { side * (radius + 0.06F), 0.95F, 0.02F },
                                          { side * (radius + 0.1F), 0.7F, 0.05F },
                                          { side * (radius + 0.03F), 0.4F, 0.1F },
                                          { side * (radius + 0.02F), 0.2F, 0.1F } };
        const std::array<float, 1> thick { 0.02F };
        shape.add(tube(smoothPath(hose, 5), thick), Dark);
        shape.add(frustum(0.03F, 0.045F, 0.15F), Dark,
                  turned({ 1, 0, 0 }, kTurn / 2, { side * (radius + 0.02F), 0.25F, 0.1F }));
        shape.add(rod({ 0, 1.02F, 0 }, { -side * 0.2F, 1.08F, 0 }, 0.018F), Dark);
    } else {
        for (const float side : { -1.0F, 1.0F }) {
            shape.add(rod({ 0, 0.6F, 0 }, { side * radius * 1.35F, 0.6F, 0 }, radius * 0.4F), Second);
            shape.add(rod({ side * radius * 1.2F, 0.6F, 0 }, { side * radius * 1.5F, 0.6F, 0 }, radius * 0.5F), Metal);
        }
        shape.add(frustum(radius * 1.3F, radius * 1.2F, 0.08F), Second);
        shape.add(frustum(radius * 1.15F, radius * 1.1F, 0.06F), Second, at({ 0, 0.75F, 0 }));
    }
    if (random.chance(0.5F))
        shape.add(frustum(radius * 1.01F, radius * 1.01F, 0.25F, 26), Bright, at({ 0, 0.25F, 0 }));
}

/// Roast, burger, cake, bread, ice cream.
void makeFood(Shape& shape, Random& random)
{
    const int kind = random.below(4);
    if (kind == 0) { // roast: a lump with limbs
        Blend body(0.12F);
        body.limb({ 0, 0, -0.2F }, { 0, 0.03F, 0.2F }, random.between(0.2F, 0.3F), random.between(0.2F, 0.28F), Main);
        body.mirrored({ { 0.15F, 0, 0.15F }, { 0.2F, 0.05F, 0.5F }, 0.13F, 0.06F, { 1, 0, 0 }, 1, Main });
        body.mirrored(
            { { 0.2F, 0.05F, -0.15F }, { 0.36F, 0, random.about(0.1F) }, 0.08F, 0.06F, { 1, 0, 0 }, 1, Main });
        addBlend(shape, body);
        if (random.chance(0.7F))
            shape.add(frustum(0.5F, 0.58F, 0.05F, 32), Bright, at({ 0, -0.28F, 0.05F }));
    } else if (kind == 1) { // layers
        float y = 0;
        const int layers = random.whole(3, 6);
        for (int i = 0; i < layers; ++i) {
            const float wide = random.between(0.38F, 0.5F);
            const float tall = random.between(0.04F, 0.16F);
            if (i == layers - 1)
                shape.add(ellipsoid({ wide, tall * 1.8F, wide }), Main, at({ 0, y, 0 }));
            else
                shape.add(roundedBox({ wide * 0.95F, tall / 2 + 0.02F, wide * 0.95F }, tall / 2), i % 5,
                          at({ 0, y + tall / 2, 0 }));
            y += tall;
        }
    } else if (kind == 2) { // cake in storeys
        float y = 0;
        float wide = 0.5F;
        const int storeys = random.whole(1, 3);
        for (int i = 0; i < storeys; ++i) {
            const float tall = random.between(0.15F, 0.35F);
            shape.add(frustum(wide, wide, tall, 32), i, at({ 0, y, 0 }));
            shape.add(torus(wide, 0.03F), Bright, at({ 0, y + 0.02F, 0 }));
            y += tall;
            for (int k = 0; k < 6; ++k)
                shape.add(ellipsoid({ 0.05F, 0.06F, 0.05F }), Dark,
                          at({ wide * 0.75F * std::cos(static_cast<float>(k) * 1.047F), y + 0.03F,
                               wide * 0.75F * std::sin(static_cast<float>(k) * 1.047F) }));
            wide *= random.between(0.6F, 0.8F);
        }
    } else { // cone with balls
        shape.add(frustum(0.02F, 0.18F, 0.55F), Main);
        const int balls = random.whole(1, 3);
        for (int i = 0; i < balls; ++i)
            shape.add(ellipsoid({ 0.2F, 0.19F, 0.2F }), 1 + i,
                      at({ random.about(0.05F), 0.6F + 0.2F * static_cast<float>(i), 0 }));
    }
}

/// Guitar, bell, key, umbrella, ball on a base, trophy.
void makeOddThing(Shape& shape, Random& random)
{
    const int kind = random.below(4);
    if (kind == 0) { // guitar
        const float deep = random.between(0.06F, 0.13F);
        for (int i = 0; i < 2; ++i) {
            const float radius = i == 0 ? 0.2F : 0.15F;
            addDisc(shape, { 0, 0.2F + 0.22F * static_cast<float>(i), 0 }, radius, deep, Main);
        }
        addDisc(shape, { 0, 0.32F, deep / 2 }, 0.06F, 0.01F, Dark);
        addBox(shape, { 0, 0.72F, deep * 0.4F }, { 0.025F, 0.28F, 0.02F }, 0, Second);
        addBox(shape, { 0, 1.04F, deep * 0.35F }, { 0.045F, 0.07F, 0.018F }, 0, Second);
    } else if (kind == 1) { // umbrella
        const std::array<Vec2f, 5> dome {
            Vec2f { 0.5F, 0 }, { 0.42F, 0.16F }, { 0.2F, 0.27F }, { 0.02F, 0.3F }, { 0, 0.3F }
        };
        std::vector<Vec2f> profile { { 0, 0.27F } };
        profile.push_back({ 0.19F, 0.245F });
        profile.push_back({ 0.4F, 0.14F });
        profile.insert(profile.end(), dome.begin(), dome.end());
        shape.add(lathe(profile, 8), Main, at({ 0, 0.6F, 0 }));
        shape.add(rod({ 0, 0, 0 }, { 0, 0.95F, 0 }, 0.014F), Metal);
        shape.add(arc({ 0.06F, 0.06F }, 0.018F, kTurn / 2, kTurn), Second, at({ -0.06F, 0, 0 }));
    } else if (kind == 2) { // bell or chess piece
        const std::array<Vec2f, 6> points { Vec2f { 0.26F, 0 },
                                            { 0.24F, 0.12F },
                                            { random.between(0.08F, 0.16F), 0.3F },
                                            { random.between(0.08F, 0.15F), 0.55F },
                                            { random.between(0.12F, 0.22F), 0.66F },
                                            { 0.08F, 0.75F } };
        std::vector<Vec2f> profile { { 0, 0 } };
        for (const Vec2f p : smoothProfile(points, 4))
            profile.push_back(p);
        profile.push_back({ 0, 0.75F });
        shape.add(lathe(profile, 28), Main);
        const float r = random.between(0.08F, 0.18F);
        shape.add(ellipsoid({ r, r, r }), Second, at({ 0, 0.78F + r * 0.6F, 0 }));
    } else { // headphones
        shape.add(arc({ 0.33F, 0.4F }, 0.03F, -0.2F, kTurn / 2 + 0.2F), Main);
        for (const float side : { -1.0F, 1.0F }) {
            shape.add(frustum(0.14F, 0.12F, 0.1F), Dark,
                      turned({ 0, 0, 1 }, side * kTurn / 4, { side * 0.36F, -0.08F, 0 }));
            shape.add(torus(0.1F, 0.045F), Second, turned({ 0, 0, 1 }, kTurn / 4, { side * 0.26F, -0.08F, 0 }));
        }
    }
}

constexpr std::array<Category, 5> kThings { {
    { "shoe", 0.7F, makeShoe },
    { "box-thing", 0.5F, makeBoxThing },
    { "cylinder-thing", 0.5F, makeCylinderThing },
    { "food", 0.5F, makeFood },
    { "odd-thing", 0.5F, makeOddThing },
} };

} // namespace

std::span<const Category> thingCategories()
{
    return kThings;
}

} // namespace orfeas::trainer
