#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kRight = std::numbers::pi_v<float> / 2;

enum Part { Paintwork, Glass, Wheels, Hubs, Trim, Cargo, Lights };

void addBox(Shape& shape, Vec3f centre, Vec3f half, float round, int part)
{
    shape.add(round > 0 ? roundedBox(half, round) : boxOf(half), part, at(centre));
}

/// Its axle along x.
void addWheel(Shape& shape, Vec3f centre, float radius, float width)
{
    const Placement lying = turned({ 0, 0, 1 }, kRight, centre + Vec3f { width / 2, 0, 0 });
    const std::array<Vec2f, 6> tyre { Vec2f { 0, 0 },
                                      { radius * 0.93F, 0 },
                                      { radius, width * 0.15F },
                                      { radius, width * 0.85F },
                                      { radius * 0.93F, width },
                                      { 0, width } };
    shape.add(lathe(tyre, 20), Wheels, lying);
    shape.add(frustum(radius * 0.55F, radius * 0.55F, width * 1.08F, 12), Hubs,
              turned({ 0, 0, 1 }, kRight, centre + Vec3f { width * 0.54F, 0, 0 }));
}

void addWheels(Shape& shape, float halfWidth, std::span<const float> axles, float radius, float width)
{
    for (const float z : axles) {
        for (const float side : { -1.0F, 1.0F })
            addWheel(shape, { side * (halfWidth - width * 0.4F), radius, z }, radius, width);
    }
}

/// A skin over cross-sections along z: each a rectangle with rounded corners. x: half width, y: top, z: place
mesh::Mesh lofted(std::span<const Vec3f> sections, float bottom, float round)
{
    std::vector<Ring> rings;
    for (const Vec3f s : sections) {
        const float corner = std::min({ round, s.x * 0.95F, (s.y - bottom) * 0.45F });
        Ring ring;
        for (int i = 0; i < 20; ++i) {
            const float angle = 2 * std::numbers::pi_v<float> * (static_cast<float>(i) + 0.5F) / 20;
            const float x = std::cos(angle);
            const float y = std::sin(angle);
            ring.push_back({ std::copysign(s.x - corner, x) + corner * x,
                             (s.y + bottom) / 2 + std::copysign((s.y - bottom) / 2 - corner, y) + corner * y, s.z });
        }
        rings.push_back(std::move(ring));
    }
    return skinned(rings);
}

void makeCar(Shape& shape, Random& random)
{
    const bool toy = random.chance(0.3F);
    const float half = toy ? random.between(0.22F, 0.32F) : random.between(0.17F, 0.23F);
    const float wheel = toy ? random.between(0.09F, 0.15F) : random.between(0.065F, 0.1F);
    const float floor = wheel * random.between(0.5F, 1);
    const float bonnet = floor + random.between(0.12F, 0.2F);
    const float roof = bonnet + random.between(0.1F, 0.22F);
    const float round = random.between(0.02F, 0.1F);
    const float nose = random.between(0.75F, 0.95F);
    const std::array<Vec3f, 7> body { Vec3f { half * nose, bonnet * random.between(0.8F, 1), -0.5F },
                                      { half * 0.97F, bonnet, -0.46F },
                                      { half, bonnet * 1.03F, -0.2F },
                                      { half, bonnet * 1.02F, 0.15F },
                                      { half * 0.98F, bonnet * random.between(0.88F, 1), 0.36F },
                                      { half * 0.95F, bonnet * random.between(0.75F, 0.92F), 0.46F },
                                      { half * nose, bonnet * 0.72F, 0.5F } };
    shape.add(lofted(body, floor, round), Paintwork);
    const int kind = random.below(4); // saloon, hatchback, van, pick-up
    const float rear = kind == 0 ? random.between(-0.36F, -0.3F) : kind == 3 ? random.between(-0.12F, 0) : -0.47F;
    const float front = random.between(0.12F, 0.28F) + (kind == 2 ? 0.12F : 0);
    const float slantRear = kind == 0 ? 0.13F : random.between(0.01F, 0.1F);
    const float slantFront = random.between(0.06F, 0.2F);
    const float top = half * random.between(0.72F, 0.9F);
    const float middle = (rear + front) / 2;
    const float roofMiddle = (rear + slantRear + front - slantFront) / 2;
    const mesh::Mesh cabin =
        taperedBox({ half * 0.93F, (front - rear) / 2 }, { top, (front - slantFront - rear - slantRear) / 2 },
                   roof - bonnet, { 0, roofMiddle - middle });
    shape.add(cabin, random.chance(0.6F) ? Glass : Paintwork, at({ 0, bonnet - 0.005F, middle }));
    addBox(shape, { 0, roof, roofMiddle }, { top, 0.012F, (front - slantFront - rear - slantRear) / 2 + 0.005F }, 0.01F,
           Paintwork);
    for (const float side : { -1.0F, 1.0F }) { // pillars
        const auto pillar = [&](float low, float high) {
            shape.add(rod({ side * half * 0.93F, bonnet, low }, { side * top, roof, high }, 0.014F), Paintwork);
        };
        pillar(front, front - slantFront);
        pillar(rear, rear + slantRear);
        pillar(middle, roofMiddle);
        addBox(shape, { side * half * 0.65F, bonnet * 0.75F, 0.485F }, { half * 0.2F, 0.028F, 0.03F }, 0.02F, Lights);
        addBox(shape, { side * half * 0.75F, bonnet * 0.82F, -0.49F }, { half * 0.15F, 0.03F, 0.02F }, 0.01F, Lights);
        if (random.chance(0.7F))
            addBox(shape, { side * (half + 0.02F), bonnet + 0.03F, front - 0.05F }, { 0.03F, 0.02F, 0.015F }, 0.01F,
                   Trim);
    }
    addBox(shape, { 0, floor + 0.04F, 0.495F }, { half * 0.95F, 0.03F, 0.03F }, 0.02F, Trim);
    addBox(shape, { 0, floor + 0.04F, -0.495F }, { half * 0.95F, 0.03F, 0.03F }, 0.02F, Trim);
    const std::array<float, 2> axles { -random.between(0.27F, 0.34F), random.between(0.27F, 0.34F) };
    addWheels(shape, half, axles, wheel, wheel * random.between(0.5F, 0.9F));
}

/// Lorry, bus, fire engine, pick-up, tractor's trailer: a cab and what it carries.
void makeTruck(Shape& shape, Random& random)
{
    const float half = random.between(0.13F, 0.24F);
    const float wheel = random.between(0.05F, 0.11F);
    const float deck = wheel * random.between(1.2F, 1.8F);
    const float cab = random.between(0.15F, 0.32F); // length
    const float tall = deck + random.between(0.15F, 0.35F);
    const float round = random.chance(0.5F) ? random.between(0.01F, 0.04F) : 0;
    addBox(shape, { 0, deck, 0 }, { half * 0.7F, 0.03F, 0.48F }, 0, Trim);
    const bool bonneted = random.chance(0.35F);
    const float front = bonneted ? 0.5F - random.between(0.1F, 0.2F) : 0.5F;
    addBox(shape, { 0, (deck + tall) / 2, front - cab / 2 }, { half * 0.95F, (tall - deck) / 2, cab / 2 }, round,
           Paintwork);
    addBox(shape, { 0, std::lerp(deck, tall, 0.7F), front - 0.005F }, { half * 0.85F, (tall - deck) * 0.18F, 0.012F },
           0, Glass);
    for (const float side : { -1.0F, 1.0F })
        addBox(shape, { side * half * 0.95F, std::lerp(deck, tall, 0.7F), front - cab * 0.4F },
               { 0.008F, (tall - deck) * 0.17F, cab * 0.3F }, 0, Glass);
    if (bonneted)
        addBox(shape, { 0, std::lerp(deck, tall, 0.25F), (front + 0.5F) / 2 },
               { half * 0.8F, (tall - deck) * 0.27F, (0.5F - front) / 2 + 0.01F }, round, Paintwork);
    for (const float side : { -1.0F, 1.0F })
        shape.add(ellipsoid({ 0.025F, 0.025F, 0.015F }), Lights, at({ side * half * 0.65F, deck + 0.05F, 0.5F }));
    const float rear = front - cab - random.between(0.005F, 0.04F);
    const float loadHalf = (rear + 0.5F) / 2;
    const float top = deck + random.between(0.1F, 0.4F);
    const Vec3f middle { 0, (deck + top) / 2 + 0.02F, -0.5F + loadHalf };
    switch (random.below(4)) {
    case 0: // box
        addBox(shape, middle, { half, (top - deck) / 2, loadHalf }, round, Cargo);
        break;
    case 1: // tank
        shape.add(frustum((top - deck) / 2, (top - deck) / 2, loadHalf * 2), Cargo,
                  turned({ 1, 0, 0 }, kRight, middle - Vec3f { 0, 0, loadHalf }));
        break;
    case 2: { // open bed
        const float wall = random.between(0.04F, 0.12F);
        for (const float side : { -1.0F, 1.0F }) {
            addBox(shape, { side * half, deck + wall, middle.z }, { 0.012F, wall, loadHalf }, 0, Cargo);
            addBox(shape, { 0, deck + wall, middle.z + side * loadHalf }, { half, wall, 0.012F }, 0, Cargo);
        }
        addBox(shape, { 0, deck + 0.03F, middle.z }, { half, 0.015F, loadHalf }, 0, Cargo);
        if (random.chance(0.4F))
            shape.add(ellipsoid({ half * 0.85F, wall * 1.6F, loadHalf * 0.85F }), Lights,
                      at({ 0, deck + wall, middle.z }));
        break;
    }
    default: // ladder or crane on a lower body
        addBox(shape, { 0, std::lerp(deck, middle.y, 0.6F), middle.z }, { half, (middle.y - deck) * 0.6F, loadHalf },
               round, Paintwork);
        shape.add(rod({ 0, middle.y, -0.45F }, { 0, middle.y + random.between(0, 0.25F), front }, 0.03F), Cargo);
    }
    std::array<float, 3> axles { -0.36F, random.chance(0.5F) ? -0.22F : -0.36F, random.between(0.3F, 0.38F) };
    addWheels(shape, half, axles, wheel, wheel * 0.7F);
}

void makeTrain(Shape& shape, Random& random)
{
    const float half = random.between(0.1F, 0.18F);
    const float wheel = random.between(0.045F, 0.09F);
    const float boiler = half * random.between(0.7F, 0.95F);
    const float deck = wheel * 1.6F;
    addBox(shape, { 0, deck, 0 }, { half, 0.025F, 0.45F }, 0, Trim);
    const float cab = random.between(0.1F, 0.17F);
    shape.add(frustum(boiler, boiler, 0.85F - 2 * cab), Paintwork,
              turned({ 1, 0, 0 }, kRight, { 0, deck + boiler, -0.42F + 2 * cab }));
    if (random.chance(0.4F))
        shape.add(ellipsoid({ boiler, boiler, 0.04F }), Trim, at({ 0, deck + boiler, 0.43F }));
    const float roof = deck + boiler * random.between(2.2F, 3);
    addBox(shape, { 0, (deck + roof) / 2, -0.42F + cab }, { half, (roof - deck) / 2, cab }, 0, Cargo);
    addBox(shape, { 0, roof, -0.42F + cab }, { half * 1.15F, 0.02F, cab * 1.15F }, 0.01F, Trim);
    for (const float side : { -1.0F, 1.0F })
        addBox(shape, { side * half, std::lerp(deck, roof, 0.7F), -0.42F + cab },
               { 0.008F, (roof - deck) * 0.15F, cab * 0.6F }, 0, Glass);
    const float chimney = random.between(0.03F, 0.06F);
    shape.add(
        frustum(chimney, chimney * random.between(0.9F, 1.8F), roof - deck - boiler + random.between(-0.05F, 0.1F)),
        Trim, at({ 0, deck + boiler, random.between(0.25F, 0.36F) }));
    if (random.chance(0.6F))
        shape.add(ellipsoid({ 0.05F, 0.06F, 0.05F }), Lights, at({ 0, deck + 2 * boiler, random.about(0.1F) }));
    if (random.chance(0.5F))
        shape.add(taperedBox({ half, 0.06F }, { half * 0.6F, 0.01F }, deck, { 0, -0.05F }), Trim,
                  at({ 0, 0.02F, 0.45F }));
    const std::array<float, 4> axles { -0.34F, -0.1F, 0.12F, 0.33F };
    addWheels(shape, half, axles, wheel, 0.035F);
    shape.pictureYaw = random.chance(0.4F) ? random.sign() * kRight : 0;
}

/// Two wheels, a frame and a saddle; with an engine, a motorcycle.
void makeCycle(Shape& shape, Random& random)
{
    const bool motor = random.chance(0.6F);
    const float wheel = motor ? random.between(0.15F, 0.2F) : random.between(0.2F, 0.26F);
    const float tyre = motor ? random.between(0.03F, 0.06F) : random.between(0.01F, 0.02F);
    const float tubeRadius = motor ? 0.02F : 0.012F;
    for (const float z : { -0.32F, 0.32F }) {
        shape.add(torus(wheel - tyre, tyre), Wheels, turned({ 0, 0, 1 }, kRight, { 0, wheel, z }));
        shape.add(frustum(motor ? wheel * 0.5F : 0.02F, motor ? wheel * 0.5F : 0.02F, 0.05F), Hubs,
                  turned({ 0, 0, 1 }, kRight, { 0.025F, wheel, z }));
        for (int i = 0; i < 5; ++i) {
            const float angle = std::numbers::pi_v<float> * static_cast<float>(i) / 5;
            const Vec3f spoke { 0, std::sin(angle) * (wheel - tyre), std::cos(angle) * (wheel - tyre) };
            shape.add(rod(Vec3f { 0, wheel, z } - spoke, Vec3f { 0, wheel, z } + spoke, 0.006F), Hubs);
        }
    }
    const Vec3f rear { 0, wheel, -0.32F };
    const Vec3f crank { 0, wheel * 0.85F, -0.02F };
    const Vec3f head { 0, wheel * random.between(1.9F, 2.4F), 0.2F };
    const Vec3f seat { 0, wheel * random.between(1.8F, 2.4F), -0.14F };
    for (const auto& [a, b] :
         { std::pair { rear, crank }, { crank, head }, { crank, seat }, { seat, head }, { rear, seat } })
        shape.add(rod(a, b, tubeRadius), Paintwork);
    for (const float side : { -1.0F, 1.0F })
        shape.add(rod({ side * (tyre + 0.02F), wheel, 0.32F }, head + Vec3f { side * 0.02F, 0, 0 }, tubeRadius), Trim);
    const float bar = random.between(0.12F, 0.2F);
    shape.add(rod(head + Vec3f { -bar, 0.08F, -0.04F }, head + Vec3f { bar, 0.08F, -0.04F }, tubeRadius), Trim);
    shape.add(rod(head, head + Vec3f { 0, 0.08F, -0.03F }, tubeRadius), Trim);
    addBox(shape, seat + Vec3f { 0, 0.03F, motor ? -0.03F : 0 },
           { motor ? 0.07F : 0.05F, 0.025F, motor ? 0.16F : 0.09F }, 0.024F, Cargo);
    if (motor) {
        addBox(shape, crank + Vec3f { 0, 0.06F, 0.02F }, { 0.08F, 0.09F, 0.11F }, 0.03F, Trim);
        shape.add(ellipsoid({ 0.08F, 0.07F, 0.14F }), Paintwork, at({ 0, seat.y + 0.04F, 0.07F }));
        shape.add(ellipsoid({ 0.05F, 0.05F, 0.05F }), Lights, at(head + Vec3f { 0, 0.02F, 0.06F }));
        shape.add(rod(crank + Vec3f { 0.09F, -0.02F, 0 }, { 0.09F, wheel, -0.42F }, 0.025F), Hubs);
    }
    shape.pictureYaw = random.chance(0.7F) ? random.sign() * kRight : 0;
}

void addWing(Shape& shape, Vec3f root, Vec3f tip, float chord, float tipChord, float thick, int part)
{
    const auto ring = [&](Vec3f p, float c, float t) {
        Ring points;
        for (int i = 0; i < 12; ++i) {
            const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / 12;
            points.push_back(p + Vec3f { 0, t * std::sin(angle), c * 0.5F * std::cos(angle) });
        }
        return points;
    };
    // an upright fin's section lies level
    const bool fin = std::abs(tip.y - root.y) > std::abs(tip.x - root.x);
    std::vector<Ring> rings { ring(root, chord, thick), ring(tip, tipChord, thick * 0.6F) };
    if (fin) {
        for (std::size_t r = 0; r < 2; ++r) {
            const Vec3f centre = r == 0 ? root : tip;
            for (Vec3f& p : rings[r])
                p = { centre.x + (p.y - centre.y), centre.y, p.z };
        }
    }
    shape.add(skinned(rings), part);
}

void makePlane(Shape& shape, Random& random)
{
    const float thick = random.chance(0.3F) ? random.between(0.12F, 0.2F) : random.between(0.05F, 0.1F);
    const std::array<Vec2f, 6> hull { Vec2f { 0, -0.5F },
                                      { thick * 0.35F, -0.44F },
                                      { thick * 0.85F, -0.15F },
                                      { thick, 0.2F },
                                      { thick * random.between(0.6F, 0.95F), 0.42F },
                                      { 0, 0.5F } };
    shape.add(lathe(smoothProfile(hull, 5)), Paintwork, turned({ 1, 0, 0 }, kRight));
    const float span = random.between(0.35F, 0.7F);
    const float chord = random.between(0.12F, 0.28F);
    const float sweep = random.between(-0.05F, 0.3F);
    const int storeys = random.chance(0.25F) ? 2 : 1;
    for (int storey = 0; storey < storeys; ++storey) {
        const float y = storeys == 2 ? (storey == 0 ? -thick * 0.8F : thick * 1.8F) : thick * random.about(0.8F);
        for (const float side : { -1.0F, 1.0F }) {
            addWing(shape, { 0, y, 0.1F }, { side * span, y + random.between(0, 0.06F), 0.1F - sweep }, chord,
                    chord * random.between(0.35F, 1), 0.016F, Cargo);
            if (storey == 1)
                shape.add(rod({ side * span * 0.6F, -thick * 0.8F, 0.1F - sweep * 0.6F },
                              { side * span * 0.6F, y, 0.1F - sweep * 0.6F }, 0.01F),
                          Trim);
        }
    }
    for (const float side : { -1.0F, 1.0F })
        addWing(shape, { 0, thick * 0.2F, -0.42F }, { side * span * 0.35F, thick * 0.3F, -0.46F }, chord * 0.6F,
                chord * 0.4F, 0.012F, Cargo);
    addWing(shape, { 0, 0, -0.41F }, { 0, random.between(0.15F, 0.3F), -0.48F }, chord * 0.8F, chord * 0.4F, 0.012F,
            Cargo);
    shape.add(ellipsoid({ thick * 0.6F, thick * 0.7F, thick * 1.5F }), Glass, at({ 0, thick * 0.75F, 0.2F }));
    const int engines = random.below(3);
    if (engines == 0) {
        for (int blade = 0; blade < 3; ++blade)
            shape.add(boxOf({ 0.018F, 0.16F, 0.008F }), Trim,
                      turned({ 0, 0, 1 }, static_cast<float>(blade) * 1.047F, { 0, 0, 0.49F }));
        shape.add(ellipsoid({ 0.03F, 0.03F, 0.05F }), Lights, at({ 0, 0, 0.5F }));
    }
    for (int i = 0; i < engines; ++i) {
        for (const float side : { -1.0F, 1.0F })
            shape.add(
                frustum(0.035F, 0.045F, 0.16F, 14), Trim,
                turned({ 1, 0, 0 }, kRight, { side * span * (0.35F + 0.3F * static_cast<float>(i)), -0.05F, 0.06F }));
    }
    if (random.chance(0.4F)) {
        for (const float side : { -1.0F, 1.0F }) {
            shape.add(rod({ side * 0.05F, -thick * 0.5F, 0.2F }, { side * 0.12F, -thick - 0.1F, 0.2F }, 0.012F), Trim);
            addWheel(shape, { side * 0.12F, -thick - 0.1F, 0.2F }, 0.05F, 0.03F);
        }
    }
}

void makeHelicopter(Shape& shape, Random& random)
{
    const float cabin = random.between(0.12F, 0.18F);
    Blend body(0.06F);
    body.limb({ 0, 0, 0.12F }, { 0, 0, 0.3F }, cabin, cabin * 0.8F, Paintwork);
    body.limb({ 0, 0.04F, 0 }, { 0, 0.1F, -0.45F }, cabin * 0.7F, 0.025F, Paintwork);
    addBlend(shape, body);
    shape.add(ellipsoid({ cabin * 0.8F, cabin * 0.75F, cabin * 0.7F }), Glass, at({ 0, 0.03F, 0.32F }));
    shape.add(rod({ 0, cabin * 0.5F, 0.12F }, { 0, cabin + 0.1F, 0.12F }, 0.025F), Trim);
    const float turn = random.between(0, 1.5F);
    for (int i = 0; i < 2; ++i)
        shape.add(boxOf({ random.between(0.4F, 0.5F), 0.008F, 0.025F }), Trim,
                  turned({ 0, 1, 0 }, turn + static_cast<float>(i) * kRight, { 0, cabin + 0.1F, 0.12F }));
    addWing(shape, { 0, 0.08F, -0.43F }, { 0, 0.25F, -0.48F }, 0.1F, 0.06F, 0.01F, Cargo);
    for (const float side : { -1.0F, 1.0F }) {
        shape.add(rod({ side * 0.13F, -cabin - 0.06F, -0.1F }, { side * 0.13F, -cabin - 0.06F, 0.4F }, 0.014F), Trim);
        for (const float z : { 0.05F, 0.25F })
            shape.add(rod({ side * 0.06F, -cabin * 0.7F, z }, { side * 0.13F, -cabin - 0.06F, z }, 0.012F), Trim);
    }
}

void makeBoat(Shape& shape, Random& random)
{
    const float half = random.between(0.1F, 0.22F);
    const float tall = random.between(0.1F, 0.22F);
    std::vector<Ring> rings;
    for (int i = 0; i <= 10; ++i) {
        const float z = static_cast<float>(i) / 10 - 0.5F;
        const float width = half * std::pow(std::max(0.02F, 1 - std::pow(std::max(0.0F, z + 0.2F) / 0.7F, 2.0F)), 0.6F)
            * (z < -0.4F ? 0.85F : 1);
        const float deck = tall * (1 + 0.35F * std::pow(std::max(0.0F, z) * 2, 2.0F));
        const float keel = tall * 0.5F * std::pow(std::max(0.0F, z) * 2, 3.0F);
        rings.push_back({ { -width, deck, z },
                          { -width * 0.8F, (deck + keel) * 0.4F, z },
                          { 0, keel, z },
                          { width * 0.8F, (deck + keel) * 0.4F, z },
                          { width, deck, z } });
    }
    shape.add(skinned(rings), Paintwork);
    if (random.chance(0.55F)) {
        const float cabin = random.between(0.06F, 0.15F);
        addBox(shape, { 0, tall + cabin, -0.15F }, { half * 0.6F, cabin, 0.15F }, 0.02F, Cargo);
        addBox(shape, { 0, tall + cabin * 1.3F, -0.15F }, { half * 0.61F, cabin * 0.35F, 0.12F }, 0, Glass);
        shape.add(frustum(0.04F, 0.035F, random.between(0.1F, 0.25F)), Trim, at({ 0, tall + cabin, -0.2F }));
    } else {
        const float mast = random.between(0.5F, 0.9F);
        shape.add(rod({ 0, tall * 0.5F, 0.02F }, { 0, tall + mast, 0.02F }, 0.014F), Trim);
        const std::array<Vec2f, 3> sail { Vec2f { 0, 0 }, { -0.42F, 0.02F }, { 0, mast * 0.85F } };
        shape.add(extruded(sail, 0.012F), Lights,
                  turned({ 0, 1, 0 }, -kRight + random.about(0.4F), { 0, tall + 0.08F, 0 }));
    }
    shape.pictureYaw = random.chance(0.65F) ? random.sign() * kRight : 0;
}

void makeTank(Shape& shape, Random& random)
{
    const float half = random.between(0.22F, 0.3F);
    const float tall = random.between(0.14F, 0.22F);
    for (const float side : { -1.0F, 1.0F }) {
        addBox(shape, { side * half, tall * 0.45F, 0 }, { half * 0.25F, tall * 0.45F, 0.45F }, tall * 0.44F, Wheels);
        for (int i = -2; i <= 2; ++i)
            addWheel(shape, { side * half * 1.2F, tall * 0.4F, static_cast<float>(i) * 0.18F }, tall * 0.3F, 0.05F);
    }
    shape.add(taperedBox({ half * 0.8F, 0.42F }, { half * 0.9F, 0.36F }, tall * 0.8F), Paintwork,
              at({ 0, tall * 0.4F, 0 }));
    const float turret = random.between(0.1F, 0.16F);
    const Placement turn =
        turned({ 0, 1, 0 }, random.chance(0.5F) ? random.about(0.6F) : 0, { 0, tall * 1.2F, -0.03F });
    shape.add(random.chance(0.5F) ? taperedBox({ half * 0.65F, 0.22F }, { half * 0.45F, 0.14F }, turret)
                                  : frustum(half * 0.7F, half * 0.5F, turret),
              Cargo, turn);
    shape.add(
        rod({ 0, turret * 0.5F, 0.1F }, { 0, turret * random.between(0.5F, 1), random.between(0.4F, 0.65F) }, 0.022F),
        Trim, turn);
}

void makeRocket(Shape& shape, Random& random)
{
    const float radius = random.between(0.08F, 0.2F);
    const std::array<Vec2f, 6> hull { Vec2f { 0, 0 },   { radius * 0.6F, 0 },     { radius, 0.3F },
                                      { radius, 0.6F }, { radius * 0.6F, 0.85F }, { 0, 1 } };
    shape.add(lathe(smoothProfile(hull, 5)), Paintwork);
    const int fins = random.whole(3, 4);
    const float reach = random.between(0.12F, 0.28F);
    const std::array<Vec2f, 4> fin { Vec2f { 0, 0.32F }, { 0, 0.05F }, { reach, -0.06F }, { reach, 0.08F } };
    for (int i = 0; i < fins; ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(fins) + 0.4F;
        shape.add(extruded(fin, 0.03F), Cargo, after(at({ radius * 0.75F, 0, 0 }), turned({ 0, 1, 0 }, angle)));
    }
    shape.add(frustum(radius * 0.7F, radius * 0.4F, 0.1F), Trim, at({ 0, -0.07F, 0 }));
    shape.add(ellipsoid({ radius * 0.4F, radius * 0.4F, 0.03F }), Glass, at({ 0, 0.62F, radius * 0.95F }));
}

constexpr std::array<Category, 9> kVehicles { {
    { "car", 2.0F, makeCar },
    { "truck", 1.1F, makeTruck },
    { "train", 0.7F, makeTrain },
    { "cycle", 0.5F, makeCycle },
    { "plane", 1.0F, makePlane },
    { "helicopter", 0.3F, makeHelicopter },
    { "boat", 0.5F, makeBoat },
    { "tank", 0.3F, makeTank },
    { "rocket", 0.2F, makeRocket },
} };

} // namespace

std::span<const Category> vehicleCategories()
{
    return kVehicles;
}

} // namespace orfeas::trainer
