#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kRight = std::numbers::pi_v<float> / 2;

/// Parts' numbers, so that a paint may tell them apart.
enum Part { Body, Head, Legs, Feet, Ears, Tail, Eyes, Beak, Fins };

Vec3f raised(float pitch, float yaw = 0)
{
    return { std::cos(pitch) * std::sin(yaw), std::sin(pitch), std::cos(pitch) * std::cos(yaw) };
}

struct HeadPlan {
    float size = 0.12F;
    float snout = 0.1F; ///< length
    float snoutWidth = 0.6F; ///< times size
    float pitch = 0;
    float yaw = 0;
};

void addEyes(Shape& shape, Vec3f head, const HeadPlan& plan, Random& random)
{
    const float radius = plan.size * random.between(0.1F, 0.28F);
    const Placement turn = turned({ 0, 1, 0 }, plan.yaw, head);
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3f place = normalised({ side * random.between(0.55F, 0.6F), 0.35F, 0.8F }) * (plan.size * 0.98F);
        shape.add(ellipsoid({ radius, radius, radius }), Eyes, at(turn.point(place)));
    }
}

void addEars(Blend& body, Vec3f head, const HeadPlan& plan, Random& random)
{
    const int kind = random.below(5);
    if (kind == 0)
        return;
    const float size = plan.size;
    const float length = size * (kind == 1 ? random.between(1.2F, 2.6F) : random.between(0.4F, 1));
    const float width = size * random.between(0.2F, 0.45F);
    const float spread = random.between(0.3F, 0.9F);
    const float droop = kind == 4 ? -1.0F : 1.0F;
    const Placement turn = turned({ 0, 1, 0 }, plan.yaw, head);
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3f root = turn.point({ side * size * 0.6F, size * 0.7F, -0.1F * size });
        const Vec3f tip =
            turn.point({ side * (size * 0.6F + length * spread), size * 0.7F + droop * length, -0.15F * size });
        body.add({ root, tip, width, kind == 2 ? width : width * 0.3F, turn.direction({ 0, 0, 1 }), 0.4F, Ears });
    }
}

void addHorns(Shape& shape, Vec3f head, const HeadPlan& plan, Random& random)
{
    const float length = plan.size * random.between(0.6F, 2.5F);
    const float bend = random.about(0.8F);
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3f root = head + Vec3f { side * plan.size * 0.4F, plan.size * 0.7F, 0 };
        const std::array<Vec3f, 3> points {
            root, root + Vec3f { side * 0.6F * length, 0.5F * length, 0.1F * bend },
            root + Vec3f { side * (0.7F + bend * 0.5F) * length, length, 0.3F * bend * length }
        };
        const auto path = smoothPath(points, 4);
        std::vector<float> radii;
        radii.reserve(path.size());
        for (std::size_t i = 0; i < path.size(); ++i)
            radii.push_back(plan.size * 0.16F * (1.05F - static_cast<float>(i) / static_cast<float>(path.size())));
        shape.add(tube(path, radii), Ears);
        if (random.chance(0.3F)) // antlers
            shape.add(
                rod(path[4], path[4] + Vec3f { side * 0.1F, length * 0.5F, length * 0.3F }, plan.size * 0.08F, 0.01F),
                Ears);
    }
}

/// A head at the end of a neck, looking along yaw and pitch.
void addHead(Shape& shape, Blend& body, Vec3f head, const HeadPlan& plan, Random& random)
{
    body.ball(head, plan.size, Head);
    const Vec3f way = raised(plan.pitch, plan.yaw);
    const Vec3f nose = head + way * (plan.size * 0.5F + plan.snout) - Vec3f { 0, plan.size * 0.2F, 0 };
    body.limb(head + way * (plan.size * 0.2F) - Vec3f { 0, plan.size * 0.2F, 0 }, nose, plan.size * plan.snoutWidth,
              plan.size * plan.snoutWidth * random.between(0.5F, 0.9F), Head);
    if (random.chance(0.5F)) {
        const float r = plan.size * plan.snoutWidth * 0.35F;
        shape.add(ellipsoid({ r, r * 0.7F, r }), Eyes, at(nose + way * (plan.size * plan.snoutWidth * 0.55F)));
    }
    addEars(body, head, plan, random);
    if (random.chance(0.7F))
        addEyes(shape, head, plan, random);
    if (random.chance(0.14F))
        addHorns(shape, head, plan, random);
}

void addTail(Blend& body, Vec3f root, float length, float radius, Random& random)
{
    Vec3f place = root;
    float pitch = random.between(-1.3F, 1.2F);
    const float curl = random.about(0.9F);
    const float side = random.about(0.5F);
    const float end = radius * (random.chance(0.3F) ? random.between(1, 2) : random.between(0.3F, 0.9F));
    for (int i = 0; i < 4; ++i) {
        const Vec3f next = place - raised(-pitch, side) * (length / 4);
        const auto along = [&](float t) { return std::lerp(radius, end, t / 4); };
        body.limb(place, next, along(static_cast<float>(i)), along(static_cast<float>(i + 1)), Tail);
        place = next;
        pitch += curl;
    }
}

struct LegPlan {
    float thigh = 0.08F;
    float ankle = 0.04F;
    float foot = 0.05F;
    float footLength = 0.05F;
    float bend = 0.1F; ///< of the knee, along z
};

void addLeg(Blend& body, Vec3f hip, float swing, const LegPlan& plan, float knee)
{
    const Vec3f foot { hip.x * 1.05F, plan.foot * 0.7F, hip.z + hip.y * std::sin(swing) };
    const Vec3f middle = (hip + foot) * 0.5F + Vec3f { 0, 0, knee * plan.bend };
    body.limb(hip, middle, plan.thigh, (plan.thigh + plan.ankle) * 0.5F, Legs);
    body.limb(middle, foot, (plan.thigh + plan.ankle) * 0.45F, plan.ankle, Legs);
    body.limb(foot, foot + Vec3f { 0, 0, plan.footLength }, plan.foot, plan.foot * 0.8F, Feet);
}

void makeQuadruped(Shape& shape, Random& random)
{
    const bool toy = random.chance(0.3F);
    const float chest = toy ? random.between(0.22F, 0.38F) : random.between(0.13F, 0.26F);
    const float hips = chest * random.between(0.75F, 1.1F);
    const float leg = toy ? random.between(0.12F, 0.3F) : random.between(0.2F, 0.75F);
    const float height = leg + 0.6F * chest;
    const float slope = random.about(0.08F);
    const float flat = random.between(0.75F, 1.1F);
    Blend body(chest * random.between(0.15F, 0.6F));
    const Vec3f back { 0, height - slope, -0.5F + hips * 0.5F };
    const Vec3f front { 0, height + slope, 0.5F - chest * 0.5F };
    const Vec3f middle { 0, height - random.between(-0.2F, 0.25F) * chest, 0 };
    const float belly = std::min(hips, chest) * random.between(0.8F, 1.2F);
    body.add({ back, middle, hips, belly, { 1, 0, 0 }, flat, Body });
    body.add({ middle, front, belly, chest, { 1, 0, 0 }, flat, Body });
    LegPlan plan;
    plan.thigh = chest * random.between(0.25F, 0.5F);
    plan.ankle = plan.thigh * random.between(0.35F, 0.95F);
    plan.foot = plan.ankle * random.between(1, 1.6F);
    plan.footLength = plan.foot * random.between(0, 1.4F);
    plan.bend = leg * random.about(0.2F);
    const float walk = random.chance(0.5F) ? random.between(0, 0.5F) : 0;
    const float wide = chest * flat * random.between(0.45F, 0.8F);
    for (const float side : { -1.0F, 1.0F }) {
        addLeg(body, { side * wide, height, front.z }, side * walk, plan, 1);
        addLeg(body, { side * wide, height - slope, back.z }, -side * walk * random.between(0.5F, 1), plan, -1);
    }
    HeadPlan head;
    head.size = toy ? chest * random.between(0.7F, 1.2F) : chest * random.between(0.45F, 0.85F);
    head.snout = head.size * random.between(0.1F, 1.7F);
    head.snoutWidth = random.between(0.35F, 0.8F);
    head.yaw = random.about(0.6F);
    head.pitch = random.between(-0.7F, 0.2F);
    const float neck = random.chance(0.07F) ? random.between(0.5F, 0.9F) : random.between(0.05F, 0.45F);
    const float rise = random.between(0.1F, 1.4F);
    const Vec3f root = front + Vec3f { 0, chest * 0.4F, chest * 0.2F };
    const Vec3f top = root + raised(rise) * (neck + head.size * 0.4F);
    body.add({ root,
               top,
               chest * random.between(0.45F, 0.75F),
               head.size * random.between(0.5F, 0.9F),
               { 1, 0, 0 },
               0.8F,
               Body });
    addHead(shape, body, top, head, random);
    if (random.chance(0.85F))
        addTail(body, back - Vec3f { 0, -hips * 0.3F, hips * 0.8F }, random.between(0.08F, 0.7F),
                hips * random.between(0.1F, 0.3F), random);
    if (random.chance(0.1F)) // a hump, or a shell
        body.ball(middle + Vec3f { 0, belly * 0.6F, random.about(0.2F) }, belly * random.between(0.5F, 1), Ears);
    addBlend(shape, body);
}

/// A dog, cat, rabbit or bear that sits, its front legs or arms before it.
void makeSittingAnimal(Shape& shape, Random& random)
{
    const bool upright = random.chance(0.4F); // as toys sit
    const float hips = random.between(0.24F, 0.4F);
    const float chest = hips * random.between(0.55F, 0.9F);
    const float tall = random.between(0.4F, 0.8F);
    const float lean = upright ? random.about(0.1F) : random.between(0.1F, 0.4F);
    Blend body(hips * random.between(0.15F, 0.45F));
    const Vec3f seat { 0, hips * 0.9F, -lean * 0.5F };
    const Vec3f breast { 0, hips * 0.9F + tall, lean * 0.5F };
    body.add({ seat, breast, hips, chest, { 1, 0, 0 }, random.between(0.8F, 1.1F), Body });
    const float arm = chest * random.between(0.25F, 0.42F);
    const float thigh = hips * random.between(0.4F, 0.6F);
    const float spread = random.between(0.1F, 0.6F);
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3f shoulder = breast + Vec3f { side * chest * 0.75F, -chest * 0.2F, chest * 0.3F };
        const Vec3f paw = upright
            ? shoulder
                + Vec3f { side * random.about(0.15F), -tall * random.between(0.2F, 0.6F), random.between(0.1F, 0.4F) }
            : Vec3f { side * chest * 0.6F, arm * 0.8F, breast.z + chest * random.between(0.3F, 0.7F) };
        body.limb(shoulder, paw, arm, arm * random.between(0.7F, 1), Legs);
        body.ball(paw, arm * random.between(0.9F, 1.2F), Feet);
        const Vec3f knee { side * hips * (0.75F + spread * 0.5F), thigh, seat.z + hips * 0.6F };
        body.limb({ side * hips * 0.6F, thigh, seat.z }, knee, thigh, thigh * 0.8F, Legs);
        const Vec3f toe { side * hips * (0.6F + spread), arm * 0.8F, seat.z + hips * random.between(1, 1.6F) };
        body.limb(knee, toe, thigh * 0.6F, arm, Legs);
        body.limb(toe, toe + Vec3f { 0, upright ? arm : 0, arm }, arm * 1.1F, arm * 0.9F, Feet);
    }
    HeadPlan head;
    head.size = chest * random.between(0.65F, 1.35F);
    head.snout = head.size * random.between(0, 0.9F);
    head.snoutWidth = random.between(0.35F, 0.7F);
    head.yaw = random.about(0.5F);
    head.pitch = random.between(-0.4F, 0.2F);
    const Vec3f top = breast + Vec3f { 0, chest * 0.5F + head.size * random.between(0.5F, 0.9F), lean * 0.3F };
    body.limb(breast, top, chest * 0.8F, head.size * 0.6F, Body);
    addHead(shape, body, top, head, random);
    if (random.chance(0.7F))
        addTail(body, seat - Vec3f { 0, hips * 0.5F, hips * 0.8F }, random.between(0.1F, 0.6F),
                hips * random.between(0.1F, 0.3F), random);
    addBlend(shape, body);
}

void makeBird(Shape& shape, Random& random)
{
    const float round = random.between(0.18F, 0.36F);
    const float rise = random.chance(0.25F) ? random.between(1.2F, 1.57F) : random.between(0, 0.9F);
    const float leg = random.chance(0.2F) ? random.between(0.4F, 0.9F) : random.between(0.05F, 0.4F);
    Blend body(round * random.between(0.2F, 0.5F));
    const Vec3f way = raised(rise);
    const Vec3f middle { 0, leg + round + 0.2F * way.y, 0 };
    const Vec3f rump = middle - way * 0.22F;
    const Vec3f breast = middle + way * 0.2F;
    body.limb(rump, breast, round * random.between(0.6F, 1), round, Body);
    HeadPlan head;
    head.size = round * random.between(0.45F, 0.95F);
    head.yaw = random.about(0.6F);
    const float neck = random.chance(0.25F) ? random.between(0.3F, 0.7F) : random.between(0, 0.2F);
    const Vec3f top = breast + raised(random.between(0.7F, 1.5F)) * (round * 0.8F + neck);
    body.limb(breast, top, round * 0.7F, head.size * 0.7F, Body);
    body.ball(top, head.size, Head);
    if (random.chance(0.3F)) // comb or crest
        body.add({ top + Vec3f { 0, head.size, 0.3F * head.size },
                   top + Vec3f { 0, head.size * 1.1F, -head.size * 0.5F },
                   head.size * 0.4F,
                   head.size * 0.2F,
                   { 1, 0, 0 },
                   0.35F,
                   Ears });
    const Vec3f ahead = raised(random.between(-0.3F, 0.1F), head.yaw);
    const float beak = head.size * random.between(0.3F, 1.8F);
    shape.add(tube(std::array { top + ahead * (head.size * 0.7F), top + ahead * (head.size + beak * 0.5F),
                                top + ahead * (head.size + beak) },
                   std::array { head.size * 0.45F, head.size * 0.28F, 0.01F }, random.between(0.6F, 1.4F)),
              Beak);
    addEyes(shape, top, head, random);
    const bool flying = random.chance(0.15F);
    const float wing = random.between(0.4F, 0.7F);
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3f shoulder = breast + Vec3f { side * round * 0.8F, round * 0.2F, 0 };
        if (flying) {
            const Vec3f tip = shoulder + Vec3f { side * random.between(0.5F, 1), random.about(0.4F), -0.2F };
            body.add({ shoulder, tip, round * 0.7F, round * 0.25F, { 0, 1, 0 }, 0.22F, Fins });
        } else {
            const Vec3f tip = shoulder - way * wing + Vec3f { side * 0.04F, -0.05F, 0 };
            body.add({ shoulder, tip, round * random.between(0.45F, 0.7F), round * 0.2F, { 1, 0, 0 }, 0.35F, Fins });
        }
        if (!flying) {
            const Vec3f hip = middle + Vec3f { side * round * 0.45F, -round * 0.5F, 0 };
            const Vec3f foot { side * round * 0.5F, 0.02F, random.about(0.08F) };
            body.limb(hip, (hip + foot) * 0.5F, round * 0.35F, round * 0.1F, Legs);
            shape.add(rod(hip, foot, round * 0.1F), Feet);
            for (int toe = -1; toe <= 1; ++toe)
                shape.add(rod(foot, foot + Vec3f { static_cast<float>(toe) * 0.06F, 0, 0.12F }, round * 0.1F, 0.012F),
                          Feet);
        }
    }
    const Vec3f fan = rump - raised(rise + random.between(-0.6F, 0.3F)) * random.between(0.15F, 0.6F);
    body.add({ rump, fan, round * 0.5F, round * random.between(0.2F, 0.8F), { 0, 1, 0 }, 0.3F, Tail });
    addBlend(shape, body);
}

void makeFish(Shape& shape, Random& random)
{
    const float tall = random.between(0.12F, 0.32F);
    const float flat = random.between(0.3F, 0.95F);
    Blend body(tall * 0.25F);
    const float bend = random.about(0.2F);
    const Vec3f tail { -0.5F * bend, 0, -0.45F };
    body.add({ { 0, 0, 0.35F }, {}, tall * random.between(0.5F, 0.9F), tall, { 1, 0, 0 }, flat, Body });
    body.add({ {}, tail, tall, tall * random.between(0.15F, 0.35F), { 1, 0, 0 }, flat, Body });
    const float fin = tall * random.between(0.5F, 1.1F);
    const bool whale = random.chance(0.15F);
    const Vec3f across = whale ? Vec3f { 1, 0, 0 } : Vec3f { 0, 1, 0 };
    const Vec3f thin = whale ? Vec3f { 0, 1, 0 } : Vec3f { 1, 0, 0 };
    for (const float side : { -1.0F, 1.0F })
        body.add({ tail, tail + across * (side * fin) - Vec3f { bend * 0.2F, 0, fin * random.between(0.3F, 1) },
                   tall * 0.2F, tall * 0.3F, thin, 0.2F, Fins });
    const Vec3f back { 0, tall * 0.85F, random.about(0.15F) };
    body.add({ back,
               back + Vec3f { 0, tall * random.between(0.2F, 0.7F), -random.between(0.05F, 0.35F) },
               tall * 0.4F,
               tall * 0.15F,
               { 1, 0, 0 },
               0.2F,
               Fins });
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3f root { side * tall * flat * 0.8F, -tall * 0.3F, 0.18F };
        body.add({ root,
                   root + Vec3f { side * fin * 0.8F, -fin * random.between(0, 0.6F), -fin * 0.6F },
                   tall * 0.2F,
                   tall * 0.25F,
                   { 0, 1, 0 },
                   0.25F,
                   Fins });
        const float eye = tall * random.between(0.1F, 0.3F);
        shape.add(ellipsoid({ eye, eye, eye }), Eyes, at({ side * tall * flat * 0.62F, tall * 0.2F, 0.33F }));
    }
    addBlend(shape, body);
    shape.pictureYaw = random.chance(0.7F) ? random.sign() * kRight : 0;
}

/// Neither this nor that: a bent spine with limbs.
void makeCreature(Shape& shape, Random& random)
{
    const float thick = random.between(0.1F, 0.3F);
    Blend body(thick * random.between(0.2F, 0.7F));
    const int joints = random.whole(3, 6);
    std::vector<Vec3f> spine { { 0, 0, -0.5F } };
    float pitch = random.about(0.8F);
    for (int i = 1; i < joints; ++i) {
        spine.push_back(spine.back() + raised(pitch, random.about(0.3F)) * (1.2F / static_cast<float>(joints)));
        pitch += random.about(0.6F);
    }
    std::vector<float> radii;
    radii.reserve(static_cast<std::size_t>(joints));
    for (int i = 0; i < joints; ++i)
        radii.push_back(thick * random.between(0.5F, 1.1F));
    for (int i = 0; i + 1 < joints; ++i)
        body.limb(spine[i], spine[i + 1], radii[i], radii[i + 1], Body);
    const int pairs = random.whole(0, 4);
    for (int i = 0; i < pairs; ++i) {
        const int joint = random.below(joints);
        const float reach = random.between(0.2F, 0.7F);
        const float down = random.between(-1, 0.5F);
        const float radius = thick * random.between(0.15F, 0.5F);
        const Vec3f knee { reach * 0.6F, down * reach * 0.5F + random.between(0, 0.2F), random.about(0.2F) };
        const Vec3f end =
            knee + Vec3f { reach * random.between(-0.2F, 0.6F), -reach * random.between(-0.3F, 1), random.about(0.3F) };
        body.mirrored({ spine[joint], spine[joint] + knee, radius, radius * 0.8F, { 0, 1, 0 }, 1, Legs });
        body.mirrored({ spine[joint] + knee,
                        spine[joint] + end,
                        radius * 0.8F,
                        radius * random.between(0.4F, 1.2F),
                        { 0, 1, 0 },
                        1,
                        Feet });
    }
    HeadPlan head;
    head.size = thick * random.between(0.6F, 1.6F);
    head.snout = head.size * random.between(0, 1);
    head.yaw = random.about(0.5F);
    addHead(shape, body, spine.back(), head, random);
    addBlend(shape, body);
}

constexpr std::array<Category, 5> kAnimals { {
    { "quadruped", 2.6F, makeQuadruped },
    { "sitting-animal", 1.6F, makeSittingAnimal },
    { "bird", 1.3F, makeBird },
    { "fish", 0.8F, makeFish },
    { "creature", 0.7F, makeCreature },
} };

} // namespace

std::span<const Category> animalCategories()
{
    return kAnimals;
}

} // namespace orfeas::trainer
