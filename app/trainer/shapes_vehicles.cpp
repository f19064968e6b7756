#include "app/trainer/shape_parts.h"
#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kRight = std::numbers::pi_v<float> / 2;

enum Part { Paintwork, Glass, Wheels, Hubs, Trim, Cargo, Lights };

void addWheels(Shape& shape, float halfWidth, std::span<const float> axles, float radius, float width)
{
    for (const float z : axles) {
        for (const float side : { -1.0F, 1.0F })
            addWheel(shape, { side * (halfWidth - width * 0.4F), radius, z }, radius, width, Wheels);
    }
}

/// A skin over cross-sections along z: each a rectangle with rounded corners. x: half width, y: top, z: place
mesh::Mesh lofted(std::span<const Vec3f> sections, float bottom, float round)
{
    std::vector<Ring> rings;
    rings.reserve(sections.size());
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

constexpr std::array<Category, 4> kVehicles { {
    { "car", 2.0F, makeCar },
    { "truck", 1.1F, makeTruck },
    { "train", 0.7F, makeTrain },
    { "cycle", 0.5F, makeCycle },
} };

} // namespace

std::span<const Category> vehicleCategories()
{
    return kVehicles;
}

} // namespace orfeas::trainer
