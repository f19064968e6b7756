#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

enum Part { Skin, Shirt, Trousers, Shoes, Hair, Extra, Prop };

/// A figure's measures, its height about 1.
struct Figure {
    float head = 0.07F; ///< radius
    float hipHeight = 0.5F;
    float shoulderHeight = 0.82F;
    float shoulder = 0.12F; ///< half width
    float hip = 0.09F; ///< half width
    float girth = 0.1F; ///< radius of the trunk
    float arm = 0.032F;
    float leg = 0.05F;
    float armLength = 0.38F;
    float flat = 0.65F; ///< depth of the trunk over its width
};

Figure randomFigure(Random& random)
{
    Figure figure;
    // from a child's toy to a grown person
    const float toy = random.chance(0.5F) ? random.unit() : 0;
    figure.head = std::lerp(0.068F, 0.2F, toy) * random.between(0.9F, 1.15F);
    figure.shoulderHeight = 1 - 2 * figure.head - std::lerp(0.05F, 0.0F, toy);
    figure.hipHeight = figure.shoulderHeight * std::lerp(0.62F, 0.42F, toy) * random.between(0.93F, 1.06F);
    figure.shoulder = std::lerp(0.115F, 0.14F, toy) * random.between(0.8F, 1.25F);
    figure.hip = figure.shoulder * random.between(0.55F, 0.9F);
    figure.girth = figure.shoulder * random.between(0.75F, 1.15F);
    figure.arm = std::lerp(0.033F, 0.055F, toy) * random.between(0.75F, 1.4F);
    figure.leg = figure.arm * random.between(1.25F, 1.8F);
    figure.armLength = std::lerp(0.4F, 0.26F, toy) * random.between(0.9F, 1.1F);
    figure.flat = random.between(0.55F, 0.9F);
    return figure;
}

void addTrunk(Blend& body, const Figure& figure)
{
    const float radius = figure.girth;
    const Vec3f hip { 0, figure.hipHeight, 0 };
    const Vec3f waist { 0, std::lerp(figure.hipHeight, figure.shoulderHeight, 0.4F), 0.01F };
    const Vec3f breast { 0, figure.shoulderHeight - radius * 0.6F, 0 };
    body.add({ hip, waist, radius * 0.95F, radius * 0.85F, { 0, 0, 1 }, figure.flat, Trousers });
    body.add({ waist, breast, radius * 0.85F, radius, { 0, 0, 1 }, figure.flat, Shirt });
    const float shoulder = figure.arm * 1.35F;
    body.add({ { -figure.shoulder, figure.shoulderHeight - shoulder, 0 },
               { figure.shoulder, figure.shoulderHeight - shoulder, 0 },
               shoulder,
               shoulder,
               { 0, 0, 1 },
               0.9F,
               Shirt });
}

/// Two links of given lengths from `root` towards `way`, the joint pushed aside by `bend`.
std::array<Vec3f, 2> links(Vec3f root, Vec3f upper, Vec3f lower, float length)
{
    const Vec3f joint = root + normalised(upper) * (length * 0.5F);
    return { joint, joint + normalised(lower) * (length * 0.5F) };
}

void addHand(Blend& body, Vec3f wrist, Vec3f way, float arm)
{
    body.add({ wrist, wrist + way * (arm * 1.8F), arm * 0.85F, arm * 0.75F, { 0, 0, 1 }, 0.7F, Skin });
}

/// \return where the hands are
std::array<Vec3f, 2> addArms(Blend& body, const Figure& figure, Random& random)
{
    std::array<Vec3f, 2> hands;
    const int pose = random.below(6);
    const int sleeve = random.chance(0.5F) ? Shirt : Skin;
    float out = random.between(0.1F, 0.5F);
    for (int i = 0; i < 2; ++i) {
        const float side = i == 0 ? -1.0F : 1.0F;
        if (random.chance(0.4F))
            out = random.between(0.05F, 0.7F);
        Vec3f upper { side * out, -1, random.about(0.25F) };
        Vec3f lower = upper + Vec3f { 0, 0, random.between(0, 0.5F) };
        if (pose == 1) { // T or A
            upper = lower = { side, -random.between(0, 0.9F), 0 };
        } else if (pose == 2 && i == 0) { // one up
            upper = { side * 0.8F, random.between(-0.3F, 0.6F), 0.2F };
            lower = { side * 0.4F, 1, 0.2F };
        } else if (pose == 3) { // before the body
            lower = { -side * random.between(0.1F, 0.8F), random.about(0.6F), 0.9F };
        } else if (pose == 4) { // on the hips
            upper = { side * 0.9F, -0.8F, 0 };
            lower = { -side * 0.8F, -0.6F, 0.3F };
        }
        const Vec3f root { side * figure.shoulder, figure.shoulderHeight - figure.arm * 1.35F, 0 };
        const auto [elbow, wrist] = links(root, upper, lower, figure.armLength);
        body.limb(root, elbow, figure.arm * 1.25F, figure.arm, sleeve);
        body.limb(elbow, wrist, figure.arm, figure.arm * 0.75F, random.chance(0.5F) ? sleeve : Skin);
        addHand(body, wrist, normalised(lower), figure.arm);
        hands[i] = wrist + normalised(lower) * (figure.arm * 1.8F);
    }
    return hands;
}

void addLegs(Blend& body, const Figure& figure, Random& random, bool sitting)
{
    const float spread = random.between(0, 0.25F);
    const float stride = random.chance(0.4F) ? random.between(0, 0.5F) : 0;
    const float length = figure.hipHeight;
    const float foot = figure.leg * random.between(0.8F, 1.1F);
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3f root { side * figure.hip * 0.6F, figure.hipHeight, 0 };
        Vec3f upper { side * spread, -1, side * stride };
        Vec3f lower { side * spread * 0.7F, -1, side * stride - stride * 0.8F };
        if (sitting) {
            upper = { side * (spread + 0.1F), -0.1F, 1 };
            lower = { 0, -1, random.about(0.2F) };
        }
        const auto [knee, ankle] = links(root, upper, lower, length * 0.94F);
        body.limb(root, knee, figure.leg * 1.3F, figure.leg, Trousers);
        body.limb(knee, ankle, figure.leg, figure.leg * 0.7F, Trousers);
        body.limb(ankle, ankle + Vec3f { side * 0.02F, -foot * 0.3F, foot * random.between(1.2F, 2) }, foot * 0.8F,
                  foot * 0.7F, Shoes);
    }
}

void addFace(Shape& shape, Blend& body, Vec3f head, float size, Random& random)
{
    body.add({ head + Vec3f { 0, size * 0.25F, 0 },
               head - Vec3f { 0, size * 0.35F, -size * 0.1F },
               size * 0.85F,
               size * 0.65F,
               { 1, 0, 0 },
               0.9F,
               Skin });
    body.ball(head + Vec3f { 0, -size * 0.1F, size * 0.85F }, size * random.between(0.08F, 0.22F), Skin);
    if (random.chance(0.5F)) {
        for (const float side : { -1.0F, 1.0F }) {
            body.ball(head + Vec3f { side * size * 0.85F, 0, 0 }, size * 0.18F, Skin);
            const float eye = size * random.between(0.08F, 0.16F);
            shape.add(ellipsoid({ eye, eye * 1.2F, eye }), Prop,
                      at(head + Vec3f { side * size * 0.3F, size * 0.15F, size * 0.8F }));
        }
    }
    if (random.chance(0.75F)) // hair
        body.add({ head + Vec3f { 0, size * 0.35F, -size * 0.15F },
                   head + Vec3f { 0, size * random.between(-1.3F, 0.3F), -size * 0.35F },
                   size * random.between(0.8F, 0.95F),
                   size * random.between(0.5F, 0.8F),
                   { 1, 0, 0 },
                   1,
                   Hair });
    if (random.chance(0.2F)) // beard
        body.ball(head + Vec3f { 0, -size * 0.75F, size * 0.4F }, size * random.between(0.3F, 0.5F), Hair);
    if (random.chance(0.3F)) { // hat
        const float brim = size * random.between(0.95F, 2);
        const float tall = size * random.between(0.5F, 2);
        const float top = random.chance(0.4F) ? 0.02F : size * random.between(0.4F, 0.9F);
        const std::array<Vec2f, 6> profile { Vec2f { 0, 0 },        { brim, 0 },
                                             { brim, size * 0.1F }, { size * 0.9F, size * 0.15F },
                                             { top, tall },         { 0, tall } };
        shape.add(lathe(profile), Extra, at(head + Vec3f { 0, size * 0.45F, 0 }));
    }
}

void addClothes(Shape& shape, const Figure& figure, Random& random)
{
    if (random.chance(0.3F)) { // skirt, robe or coat
        const float hem = figure.hipHeight * random.between(0.05F, 0.7F);
        const float waist = std::lerp(figure.hipHeight, figure.shoulderHeight, 0.35F);
        const float wide = figure.girth * random.between(1.2F, 2.2F);
        const std::array<Vec2f, 4> profile {
            Vec2f { 0, hem }, { wide, hem }, { figure.girth * 1.05F, waist }, { 0, waist }
        };
        mesh::Mesh skirt = lathe(profile);
        for (Vec3f& p : skirt.positions)
            p.z *= std::max(figure.flat, 0.75F);
        shape.add(skirt, Extra);
    }
    if (random.chance(0.15F)) { // cape
        const float hem = figure.hipHeight * random.between(0.1F, 0.8F);
        const float behind = figure.girth * figure.flat;
        const mesh::Mesh cape =
            taperedBox({ figure.shoulder * random.between(1, 1.7F), 0.012F }, { figure.shoulder * 0.9F, 0.012F },
                       figure.shoulderHeight - hem, { 0, 0.12F });
        shape.add(cape, Prop, at({ 0, hem, -behind - 0.12F }));
    }
    if (random.chance(0.15F)) { // rucksack
        const float half = figure.girth * random.between(0.5F, 0.8F);
        shape.add(roundedBox({ half, half * 1.3F, half * 0.6F }, half * 0.3F), Prop,
                  at({ 0, figure.shoulderHeight - half * 1.6F, -figure.girth * figure.flat - half * 0.5F }));
    }
}

void addHeld(Shape& shape, Vec3f hand, Random& random)
{
    const float length = random.between(0.15F, 0.8F);
    const float pitch = random.between(-0.5F, 1.4F);
    const Vec3f way { random.about(0.3F), std::sin(pitch), std::cos(pitch) };
    switch (random.below(4)) {
    case 0: // stick, spear, staff
        shape.add(rod(hand - way * (length * 0.4F), hand + way * length, 0.015F), Prop);
        if (random.chance(0.5F))
            shape.add(ellipsoid({ 0.05F, 0.05F, 0.05F }), Extra, at(hand + way * length));
        break;
    case 1: // sword
        shape.add(boxOf({ 0.03F, length * 0.5F, 0.008F }), Prop, along(way, hand + way * (length * 0.5F)));
        shape.add(boxOf({ 0.08F, 0.012F, 0.015F }), Extra, along(way, hand + way * 0.05F));
        break;
    case 2: { // box, book or bag
        const float half = random.between(0.04F, 0.12F);
        shape.add(boxOf({ half, half * random.between(0.5F, 1.4F), half * random.between(0.3F, 1) }), Prop, at(hand));
        break;
    }
    default: // shield or plate
        shape.add(frustum(0.14F, 0.12F, 0.03F), Prop, along({ way.x, 0, 1 }, hand));
    }
}

void makePerson(Shape& shape, Random& random)
{
    const Figure figure = randomFigure(random);
    Blend body(figure.girth * random.between(0.2F, 0.5F));
    addTrunk(body, figure);
    const auto hands = addArms(body, figure, random);
    const bool sitting = random.chance(0.1F);
    addLegs(body, figure, random, sitting);
    const Vec3f head { 0, 1 - figure.head, figure.head * random.between(0, 0.4F) };
    body.limb({ 0, figure.shoulderHeight - figure.girth * 0.3F, 0 }, head - Vec3f { 0, figure.head * 0.4F, 0 },
              figure.head * 0.6F, figure.head * 0.5F, Skin);
    addFace(shape, body, head, figure.head, random);
    addClothes(shape, figure, random);
    for (const Vec3f hand : hands) {
        if (random.chance(0.2F))
            addHeld(shape, hand, random);
    }
    if (sitting) {
        const float half = figure.shoulder * random.between(0.9F, 1.6F);
        shape.add(boxOf({ half, figure.hipHeight * 0.22F, half }), Prop, at({ 0, figure.hipHeight * 0.72F, 0 }));
    }
    addBlend(shape, body);
    if (random.chance(0.12F)) // a statue's base
        shape.add(boxOf({ 0.2F, 0.04F, 0.2F }), Prop, at({ 0, -0.03F, 0.03F }));
}

void makeBust(Shape& shape, Random& random)
{
    const float size = 0.2F;
    const float shoulder = size * random.between(1.2F, 2.1F);
    const float neck = size * random.between(0.45F, 0.65F);
    Blend body(size * random.between(0.15F, 0.35F));
    const Vec3f head { random.about(0.02F), size * 2.4F, size * random.between(0, 0.3F) };
    body.limb({ 0, size * 0.8F, 0 }, head - Vec3f { 0, size * 0.3F, size * 0.1F }, neck * 1.1F, neck, Skin);
    const float deep = random.between(0.5F, 0.75F);
    body.add({ { -shoulder * 0.6F, size * 0.3F, 0 },
               { shoulder * 0.6F, size * 0.3F, 0 },
               size * 0.65F,
               size * 0.65F,
               { 0, 0, 1 },
               deep + 0.2F,
               Shirt });
    body.add({ { 0, size * 0.4F, 0 },
               { 0, -size * random.between(0.3F, 1), 0 },
               size * 1.1F,
               size * random.between(0.5F, 0.9F),
               { 0, 0, 1 },
               deep,
               Shirt });
    addFace(shape, body, head, size, random);
    for (const float side : { -1.0F, 1.0F }) { // brow and cheek
        body.limb(head + Vec3f { side * size * 0.15F, size * 0.3F, size * 0.75F },
                  head + Vec3f { side * size * 0.5F, size * 0.28F, size * 0.6F }, size * 0.12F, size * 0.1F, Skin);
        body.ball(head + Vec3f { side * size * 0.4F, -size * 0.2F, size * 0.55F }, size * 0.25F, Skin);
    }
    body.limb(head + Vec3f { 0, size * 0.25F, size * 0.75F }, head + Vec3f { 0, -size * 0.12F, size * 0.95F },
              size * 0.08F, size * 0.13F, Skin);
    if (random.chance(0.7F)) {
        const float foot = -size * random.between(0.6F, 1.6F);
        const std::array<Vec2f, 6> profile { Vec2f { 0, foot - size },
                                             { size * 0.9F, foot - size },
                                             { size * 0.7F, foot - size * 0.6F },
                                             { size * 0.4F, foot - size * 0.3F },
                                             { size * 0.6F, foot + size * 0.7F },
                                             { 0, foot + size * 0.7F } };
        shape.add(lathe(profile), Prop);
    }
    addBlend(shape, body);
}

void makeHand(Shape& shape, Random& random)
{
    const float palm = 0.22F;
    Blend body(random.between(0.03F, 0.08F));
    body.add({ { 0, 0, 0 }, { 0, palm, 0 }, 0.14F, 0.17F, { 0, 0, 1 }, random.between(0.35F, 0.55F), Skin });
    body.add({ { 0, -random.between(0.1F, 0.5F), 0 },
               { 0, 0, 0 },
               0.11F,
               0.12F,
               { 0, 0, 1 },
               0.7F,
               random.chance(0.5F) ? Shirt : Skin });
    const float curl = random.chance(0.5F) ? random.between(0, 0.4F) : random.between(0.6F, 1.5F);
    const float spread = random.between(0, 0.14F);
    for (int finger = 0; finger < 4; ++finger) {
        const float across = (static_cast<float>(finger) - 1.5F) * 0.085F;
        Vec3f place { across, palm + 0.06F, 0 };
        float pitch = 0;
        float piece = 0.13F - 0.012F * std::abs(static_cast<float>(finger) - 1.3F);
        const float own = curl + (random.chance(0.15F) ? -curl : random.about(0.15F));
        for (int joint = 0; joint < 3; ++joint) {
            pitch += own;
            const Vec3f next = place + Vec3f { across * spread * 8, std::cos(pitch), std::sin(pitch) } * piece;
            body.limb(place, next, 0.044F, 0.038F, Skin);
            place = next;
            piece *= 0.78F;
        }
    }
    const float thumb = random.between(0.2F, 0.9F);
    body.limb({ 0.11F, 0, 0.02F }, { 0.22F, 0.13F, 0.05F + 0.1F * thumb }, 0.06F, 0.05F, Skin);
    body.limb({ 0.22F, 0.13F, 0.05F + 0.1F * thumb }, { 0.24F - 0.12F * thumb, 0.26F, 0.07F + 0.15F * thumb }, 0.05F,
              0.036F, Skin);
    addBlend(shape, body);
    shape.pictureYaw = random.chance(0.4F) ? std::numbers::pi_v<float> : 0;
}

constexpr std::array<Category, 3> kPeople { {
    { "person", 3.0F, makePerson },
    { "bust", 0.8F, makeBust },
    { "hand", 0.5F, makeHand },
} };

} // namespace

std::span<const Category> peopleCategories()
{
    return kPeople;
}

} // namespace orfeas::trainer
