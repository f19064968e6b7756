#include "app/trainer/shape_parts.h"
#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kRight = std::numbers::pi_v<float> / 2;

enum Part { Paintwork, Glass, Wheels, Hubs, Trim, Cargo, Lights };

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
            addWheel(shape, { side * 0.12F, -thick - 0.1F, 0.2F }, 0.05F, 0.03F, Wheels);
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
    rings.reserve(11);
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
            addWheel(shape, { side * half * 1.2F, tall * 0.4F, static_cast<float>(i) * 0.18F }, tall * 0.3F, 0.05F,
                     Wheels);
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

constexpr std::array<Category, 5> kMachines { {
    { "plane", 1.0F, makePlane },
    { "helicopter", 0.3F, makeHelicopter },
    { "boat", 0.5F, makeBoat },
    { "tank", 0.3F, makeTank },
    { "rocket", 0.2F, makeRocket },
} };

} // namespace

std::span<const Category> machineCategories()
{
    return kMachines;
}

} // namespace orfeas::trainer
