#include "app/trainer/shape_parts.h"
#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;

enum Part { Main, Second, Metal, Dark, Bright };

/// Lays a tool made upright down at an angle, as it is pictured.
void lieDown(Shape& shape, Random& random)
{
    const float angle = random.chance(0.4F) ? 0 : random.about(kTurn / 4);
    const Placement turn = turned({ 0, 0, 1 }, angle);
    for (Vec3f& p : shape.positions)
        p = turn.point(p);
}

void makeHammer(Shape& shape, Random& random)
{
    const float grip = random.between(0.025F, 0.05F);
    shape.add(rod({}, { 0, 0.9F, 0 }, grip, grip * 0.8F), Main);
    const float head = random.between(0.12F, 0.3F);
    if (random.chance(0.4F)) { // axe
        const std::array<Vec2f, 6> blade { Vec2f { -0.05F, 0.07F }, { -0.05F, -0.07F },  { head * 0.4F, -0.06F },
                                           { head, -0.18F },        { head * 1.12F, 0 }, { head, 0.16F } };
        shape.add(extruded(blade, 0.05F, 0.01F), Metal, at({ 0, 0.85F, 0 }));
    } else if (random.chance(0.5F)) {
        addBox(shape, { 0, 0.88F, 0 }, { head, random.between(0.05F, 0.1F), random.between(0.05F, 0.09F) }, 0.02F,
               Metal);
    } else { // hammer with a claw
        shape.add(rod({ -0.02F, 0.88F, 0 }, { head, 0.88F, 0 }, 0.045F, 0.06F), Metal);
        for (const float side : { -1.0F, 1.0F })
            shape.add(rod({ 0, 0.88F, side * 0.02F }, { -head, 0.8F, side * 0.045F }, 0.03F, 0.012F), Metal);
    }
    lieDown(shape, random);
}

/// Screwdriver, brush, knife, spoon, wrench, pencil, torch: a grip and what is on it.
void makeHandTool(Shape& shape, Random& random)
{
    const float grip = random.between(0.03F, 0.07F);
    const std::array<Vec2f, 5> handle { Vec2f { grip * 0.6F, 0 },
                                        { grip, 0.06F },
                                        { grip * random.between(0.7F, 1), 0.2F },
                                        { grip, 0.33F },
                                        { grip * 0.5F, 0.4F } };
    std::vector<Vec2f> profile { { 0, 0 } };
    for (const Vec2f p : smoothProfile(handle, 4))
        profile.push_back(p);
    profile.push_back({ 0, 0.4F });
    shape.add(lathe(profile, random.chance(0.5F) ? 20 : 6), Main);
    const float end = random.between(0.65F, 1);
    switch (random.below(6)) {
    case 0:
        shape.add(rod({ 0, 0.38F, 0 }, { 0, end, 0 }, grip * 0.3F), Metal);
        shape.add(taperedBox({ grip * 0.3F, grip * 0.3F }, { grip * 0.5F, 0.005F }, 0.08F), Metal,
                  at({ 0, end - 0.01F, 0 }));
        break;
    case 1: { // knife
        const float wide = random.between(0.04F, 0.1F);
        const std::array<Vec2f, 5> blade { Vec2f { -wide / 2, 0.38F },
                                           { wide / 2, 0.38F },
                                           { wide / 2, end - 0.2F },
                                           { 0, end },
                                           { -wide / 2, end - 0.03F } };
        shape.add(extruded(blade, 0.016F), Metal);
        break;
    }
    case 2: // spoon or ladle
        shape.add(rod({ 0, 0.38F, 0 }, { 0, end - 0.1F, 0 }, grip * 0.35F), Metal);
        shape.add(ellipsoid({ 0.09F, 0.13F, 0.03F }), Metal, at({ 0, end, 0.01F }));
        break;
    case 3: // brush
        addBox(shape, { 0, 0.45F, 0 }, { 0.09F, 0.07F, 0.03F }, 0.02F, Metal);
        shape.add(taperedBox({ 0.085F, 0.028F }, { 0.1F, 0.02F }, 0.22F), Second, at({ 0, 0.5F, 0 }));
        break;
    case 4: { // wrench
        shape.add(taperedBox({ grip * 0.8F, 0.02F }, { grip * 0.6F, 0.016F }, end - 0.45F), Metal, at({ 0, 0.38F, 0 }));
        shape.add(arc({ 0.08F, 0.08F }, 0.035F, kTurn * 0.35F, kTurn * 1.15F), Metal, at({ 0, end, 0 }));
        break;
    }
    default: // torch
        shape.add(frustum(grip, grip * 1.8F, 0.16F, 24), Second, at({ 0, 0.39F, 0 }));
        shape.add(frustum(grip * 1.7F, grip * 1.7F, 0.02F, 24), Bright, at({ 0, 0.54F, 0 }));
    }
    lieDown(shape, random);
}

/// Drill, hair dryer, spray bottle, pistol: a body on a grip, its muzzle to one side.
void makePistolShape(Shape& shape, Random& random)
{
    const float thick = random.between(0.07F, 0.13F);
    Blend body(random.between(0.02F, 0.06F));
    body.limb({ -0.3F, 0, 0 }, { 0.2F, 0, 0 }, thick, thick * random.between(0.8F, 1.1F), Main);
    const float tilt = random.between(-0.15F, 0.05F);
    body.limb({ -0.12F, -0.05F, 0 }, { -0.12F + tilt, -0.4F, 0 }, thick * 0.65F, thick * 0.6F, Second);
    addBlend(shape, body);
    shape.add(rod({ 0.15F, 0, 0 }, { random.between(0.35F, 0.6F), 0, 0 }, thick * random.between(0.4F, 1),
                  thick * random.between(0.15F, 0.8F)),
              Dark);
    if (random.chance(0.5F))
        addBox(shape, { -0.12F + tilt, -0.46F, 0 }, { 0.13F, 0.06F, thick }, 0.02F, Dark);
    addBox(shape, { -0.02F, -0.13F, 0 }, { 0.03F, 0.04F, 0.02F }, 0, Bright);
    shape.pictureYaw = random.chance(0.5F) ? kTurn / 2 : 0;
}

/// Camera, radio, telephone, clock, toaster: a box with discs, knobs and screens.
void makeDevice(Shape& shape, Random& random)
{
    const Vec3f half { random.between(0.25F, 0.5F), random.between(0.18F, 0.5F), random.between(0.05F, 0.3F) };
    const float round = std::min({ half.x, half.y, half.z }) * random.between(0, 0.9F);
    addBox(shape, {}, half, round, Main);
    const float front = half.z;
    if (random.chance(0.5F)) { // lens or dial
        const float radius = std::min(half.x, half.y) * random.between(0.4F, 0.9F);
        const Vec3f centre { half.x * random.about(0.4F), 0, front };
        const int rings = random.whole(1, 3);
        for (int i = 0; i < rings; ++i)
            addDisc(shape, centre + Vec3f { 0, 0, 0.05F * static_cast<float>(i) },
                    radius * (1 - 0.2F * static_cast<float>(i)), 0.08F, i % 2 == 0 ? Dark : Metal);
        addDisc(shape, centre + Vec3f { 0, 0, 0.05F * static_cast<float>(rings) }, radius * 0.4F, 0.02F, Bright);
    } else {
        addBox(shape, { half.x * random.about(0.3F), half.y * 0.2F, front },
               { half.x * random.between(0.3F, 0.6F), half.y * random.between(0.2F, 0.6F), 0.015F }, 0, Dark);
    }
    const int knobs = random.below(6);
    for (int i = 0; i < knobs; ++i)
        addDisc(shape, { half.x * random.about(0.8F), -half.y * random.between(0.4F, 0.85F), front },
                random.between(0.02F, 0.06F), 0.06F, Second + i % 4);
    if (random.chance(0.5F))
        addBox(shape, { half.x * random.about(0.5F), half.y, 0 },
               { half.x * random.between(0.1F, 0.4F), random.between(0.02F, 0.08F), half.z * 0.6F }, 0.015F, Second);
    if (random.chance(0.3F))
        shape.add(arc({ half.x * 0.7F, random.between(0.1F, 0.25F) }, 0.02F, 0, kTurn / 2), Metal,
                  at({ 0, half.y, 0 }));
    if (random.chance(0.3F)) {
        for (const float side : { -1.0F, 1.0F })
            shape.add(rod({ side * half.x * 0.6F, -half.y, 0 },
                          { side * half.x * 0.75F, -half.y - random.between(0.04F, 0.12F), 0 }, 0.03F),
                      Metal);
    }
}

/// A round clock on feet, a globe, a mirror: a disc or ball on a stand.
void makeRoundThing(Shape& shape, Random& random)
{
    const float radius = random.between(0.3F, 0.45F);
    const float deep = random.between(0.08F, 0.35F);
    if (random.chance(0.3F)) {
        shape.add(ellipsoid({ radius, radius, radius }), Main);
    } else {
        addDisc(shape, {}, radius, deep, Main);
        addDisc(shape, { 0, 0, deep / 2 }, radius * 0.88F, 0.02F, Bright);
        for (int i = 0; i < 2; ++i) {
            const float angle = random.unit() * kTurn;
            shape.add(rod({ 0, 0, deep / 2 + 0.02F },
                          { radius * 0.6F * std::cos(angle), radius * 0.6F * std::sin(angle), deep / 2 + 0.02F },
                          0.012F),
                      Dark);
        }
    }
    if (random.chance(0.5F)) {
        for (const float side : { -1.0F, 1.0F })
            shape.add(rod({ side * radius * 0.6F, -radius * 0.6F, 0 }, { side * radius * 0.85F, -radius * 1.2F, 0 },
                          0.04F, 0.03F),
                      Metal);
        if (random.chance(0.6F)) {
            for (const float side : { -1.0F, 1.0F })
                shape.add(ellipsoid({ 0.13F, 0.1F, 0.13F }), Metal,
                          turned({ 0, 0, 1 }, -side * 0.6F, { side * radius * 0.6F, radius * 0.95F, 0 }));
        }
    } else {
        shape.add(rod({ 0, -radius, 0 }, { 0, -radius - 0.2F, 0 }, 0.04F), Metal);
        shape.add(frustum(radius * random.between(0.4F, 0.8F), radius * 0.3F, 0.06F), Metal,
                  at({ 0, -radius - 0.24F, 0 }));
    }
}

void makeGamepad(Shape& shape, Random& random)
{
    Blend body(random.between(0.05F, 0.12F));
    const float thick = random.between(0.08F, 0.13F);
    body.add({ { -0.22F, 0, 0 }, { 0.22F, 0, 0 }, thick * 1.4F, thick * 1.4F, { 0, 0, 1 }, 0.7F, Main });
    const float grip = random.between(0.15F, 0.35F);
    body.mirrored({ { 0.28F, -0.03F, 0 },
                    { 0.36F + random.about(0.06F), -grip, -0.05F },
                    thick * 1.1F,
                    thick * 0.75F,
                    { 0, 0, 1 },
                    0.8F,
                    Main });
    addBlend(shape, body);
    const float front = thick * 0.95F;
    for (const float side : { -1.0F, 1.0F }) {
        addDisc(shape, { side * 0.12F, -0.08F, front }, 0.05F, 0.08F, Dark);
        shape.add(ellipsoid({ 0.055F, 0.055F, 0.02F }), Dark, at({ side * 0.12F, -0.08F, front + 0.05F }));
    }
    for (int i = 0; i < 4; ++i) {
        const float angle = static_cast<float>(i) * kTurn / 4;
        addDisc(shape, { 0.27F + 0.05F * std::cos(angle), 0.04F + 0.05F * std::sin(angle), front }, 0.022F, 0.04F,
                Second + i % 3);
    }
    addBox(shape, { -0.27F, 0.04F, front }, { 0.06F, 0.02F, 0.015F }, 0, Dark);
    addBox(shape, { -0.27F, 0.04F, front }, { 0.02F, 0.06F, 0.015F }, 0, Dark);
    const Placement tilt = turned({ 1, 0, 0 }, random.chance(0.5F) ? -random.between(0.3F, 1.2F) : 0);
    for (Vec3f& p : shape.positions)
        p = tilt.point(p);
}

constexpr std::array<Category, 6> kTools { {
    { "hammer", 0.4F, makeHammer },
    { "hand-tool", 0.5F, makeHandTool },
    { "pistol-shape", 0.5F, makePistolShape },
    { "device", 0.7F, makeDevice },
    { "round-thing", 0.5F, makeRoundThing },
    { "gamepad", 0.4F, makeGamepad },
} };

} // namespace

std::span<const Category> toolCategories()
{
    return kTools;
}

} // namespace orfeas::trainer
