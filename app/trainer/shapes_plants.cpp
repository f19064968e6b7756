#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;

enum Part { Stem, Leaf, Pot, Earth, Bloom, Fruit };

/// A pot under y = 0. \return its rim's radius
float addPot(Shape& shape, Random& random)
{
    const float rim = random.between(0.12F, 0.28F);
    const float foot = rim * random.between(0.55F, 0.95F);
    const float tall = rim * random.between(0.9F, 2);
    const float lip = random.chance(0.5F) ? rim * 0.1F : 0;
    const std::array<Vec2f, 9> profile { Vec2f { 0, -tall },      { foot, -tall },        { rim, -lip * 2 },
                                         { rim + lip, -lip * 2 }, { rim + lip, 0.02F },   { rim - 0.025F, 0.02F },
                                         { rim - 0.03F, -0.03F }, { rim * 0.5F, -0.03F }, { 0, -0.025F } };
    shape.add(lathe(profile, random.chance(0.2F) ? 4 : 26), Pot);
    return rim;
}

/// A bent leaf from `root`. \param way  horizontal direction
void addLeaf(Shape& shape, Vec3f root, Vec3f way, float reach, float width, float rise, float droop)
{
    const Vec3f across = normalised(cross(way, { 0, 1, 0 }));
    std::vector<Ring> rings;
    rings.reserve(7);
    for (int i = 0; i <= 6; ++i) {
        const float t = static_cast<float>(i) / 6;
        const Vec3f middle = root + way * (reach * t) + Vec3f { 0, rise * t - droop * t * t, 0 };
        const float half = width * std::sqrt(std::max(0.02F, t * (1.02F - t))) + 0.004F;
        const Vec3f thick { 0, 0.009F, 0 };
        rings.push_back({ middle - across * half, middle - thick, middle + across * half, middle + thick });
    }
    shape.add(skinned(rings), Leaf);
}

void makeCactus(Shape& shape, Random& random)
{
    if (random.chance(0.75F))
        addPot(shape, random);
    const float radius = random.between(0.07F, 0.2F);
    const float tall = random.between(0.3F, 1);
    Blend body(radius * 0.3F);
    body.limb({ 0, -0.02F, 0 }, { random.about(0.03F), tall, 0 }, radius * random.between(0.8F, 1.1F),
              radius * random.between(0.6F, 1), Leaf);
    const int arms = random.below(5);
    for (int i = 0; i < arms; ++i) {
        const float angle = random.unit() * kTurn;
        const Vec3f way { std::cos(angle), 0, std::sin(angle) };
        const float arm = radius * random.between(0.45F, 0.75F);
        const Vec3f root { 0, tall * random.between(0.25F, 0.75F), 0 };
        const Vec3f elbow = root + way * (radius + arm * random.between(1, 2.4F));
        body.limb(root, elbow, arm, arm, Leaf);
        body.limb(elbow, elbow + Vec3f { 0, tall * random.between(0.12F, 0.5F), 0 }, arm, arm * 0.85F, Leaf);
    }
    addBlend(shape, body);
    const int blooms = random.chance(0.3F) ? random.whole(1, 4) : 0;
    for (int i = 0; i < blooms; ++i)
        shape.add(ellipsoid({ radius * 0.3F, radius * 0.22F, radius * 0.3F }), Bloom,
                  at({ random.about(radius * 0.5F), tall + radius * 0.8F, random.about(radius * 0.5F) }));
}

void makeTree(Shape& shape, Random& random)
{
    const float tall = random.between(0.2F, 0.7F);
    const float trunk = random.between(0.025F, 0.08F);
    const Vec3f top { random.about(0.08F), tall, random.about(0.08F) };
    shape.add(rod({}, top, trunk * random.between(1, 1.6F), trunk * 0.7F), Stem);
    const int kind = random.below(4);
    if (kind == 0) { // conifer
        const int storeys = random.whole(1, 5);
        float y = tall * 0.5F;
        float wide = random.between(0.22F, 0.4F);
        for (int i = 0; i < storeys; ++i) {
            const float height = random.between(0.25F, 0.45F) * (storeys == 1 ? 2.5F : 1);
            shape.add(frustum(wide, 0.01F, height, 16), Leaf, at({ top.x * 0.5F, y, 0 }));
            y += height * 0.5F;
            wide *= 0.78F;
        }
    } else if (kind == 1) { // palm
        const int leaves = random.whole(6, 11);
        for (int i = 0; i < leaves; ++i) {
            const float angle = (static_cast<float>(i) + random.about(0.3F)) * kTurn / static_cast<float>(leaves);
            addLeaf(shape, top, { std::cos(angle), 0, std::sin(angle) }, random.between(0.3F, 0.5F), 0.09F,
                    random.between(0.05F, 0.3F), random.between(0.2F, 0.6F));
        }
    } else {
        Blend crown(random.between(0.03F, 0.12F));
        const int clumps = kind == 2 ? 1 : random.whole(3, 12);
        const float spread = clumps == 1 ? 0 : random.between(0.12F, 0.3F);
        for (int i = 0; i < clumps; ++i) {
            const Vec3f place =
                top + Vec3f { random.about(spread), random.between(0, spread * 2), random.about(spread) };
            crown.ball(place, random.between(0.12F, clumps == 1 ? 0.4F : 0.24F), Leaf);
            if (clumps > 1)
                shape.add(rod(top - Vec3f { 0, tall * 0.2F, 0 }, place, trunk * 0.5F, trunk * 0.3F), Stem);
        }
        addBlend(shape, crown);
    }
}

void makePottedPlant(Shape& shape, Random& random)
{
    const float rim = addPot(shape, random);
    const int leaves = random.whole(5, 22);
    const bool upright = random.chance(0.4F);
    const float reach = random.between(0.2F, 0.5F);
    const float width = random.between(0.03F, 0.16F);
    for (int i = 0; i < leaves; ++i) {
        const float angle = random.unit() * kTurn;
        const Vec3f way { std::cos(angle), 0, std::sin(angle) };
        const float tall = upright ? random.between(0.2F, 0.7F) : random.between(0, 0.35F);
        addLeaf(shape, way * (rim * 0.2F) + Vec3f { 0, upright ? 0 : tall * 0.5F, 0 }, way,
                reach * random.between(0.4F, 1), width, tall, random.between(0, 0.4F));
        if (!upright)
            shape.add(rod({ 0, -0.03F, 0 }, way * (rim * 0.2F) + Vec3f { 0, tall * 0.5F, 0 }, 0.01F), Stem);
    }
    const int blooms = random.chance(0.4F) ? random.whole(1, 5) : 0;
    for (int i = 0; i < blooms; ++i) {
        const Vec3f place { random.about(0.2F), random.between(0.3F, 0.8F), random.about(0.2F) };
        shape.add(rod({}, place, 0.012F), Stem);
        const int petals = random.whole(4, 8);
        for (int k = 0; k < petals; ++k)
            shape.add(ellipsoid({ 0.06F, 0.03F, 0.015F }), Bloom,
                      after(at({ 0.06F, 0, 0 }),
                            turned({ 0, 0, 1 }, static_cast<float>(k) * kTurn / static_cast<float>(petals), place)));
        shape.add(ellipsoid({ 0.035F, 0.035F, 0.03F }), Fruit, at(place));
    }
}

void makeMushroom(Shape& shape, Random& random)
{
    const float cap = random.between(0.25F, 0.5F);
    const std::array<Vec2f, 5> stalk {
        Vec2f { 0, 0 }, { 0.16F, 0 }, { random.between(0.07F, 0.14F), 0.2F }, { 0.1F, 0.45F }, { 0, 0.45F }
    };
    shape.add(lathe(stalk), Stem);
    const std::array<Vec2f, 4> dome { Vec2f { 0.08F, 0.42F },
                                      { cap, 0.38F },
                                      { cap * 0.75F, 0.38F + cap * random.between(0.5F, 1) },
                                      { 0, 0.42F + cap * random.between(0.7F, 1.2F) } };
    std::vector<Vec2f> profile { { 0, 0.42F } };
    for (const Vec2f p : smoothProfile(dome, 6))
        profile.push_back(p);
    shape.add(lathe(profile, 30), Bloom);
}

/// A banana, cucumber or carrot.
void makeLongFruit(Shape& shape, Random& random)
{
    std::vector<Vec3f> path;
    std::vector<float> radii;
    radii.reserve(13);
    const float bend = random.between(0, 0.3F);
    const float thick = random.between(0.06F, 0.13F);
    const float taper = random.between(0, 0.8F);
    for (int i = 0; i <= 12; ++i) {
        const float t = static_cast<float>(i) / 12;
        path.push_back({ t - 0.5F, bend * 4 * (t - 0.5F) * (t - 0.5F), 0 });
        radii.push_back(thick * std::sqrt(std::max(0.02F, 1 - std::pow(2 * t - 1, 6.0F))) * (1 - taper * t));
    }
    shape.add(tube(path, radii, 1, 14), Fruit, turned(random.direction(), random.about(1)));
}

/// An apple or aubergine; \param kind  2: a pear, 3: a pumpkin
void makeRoundFruit(Shape& shape, Random& random, int kind)
{
    const float neck = kind == 2 ? random.between(0.3F, 0.7F) : 1;
    const int ribs = kind == 3 ? random.whole(6, 10) : 0;
    const float squat = random.between(0.75F, 1.2F);
    std::vector<Ring> rings;
    rings.reserve(19);
    for (int j = 0; j <= 18; ++j) {
        const float latitude = (static_cast<float>(j) / 18 - 0.5F) * kTurn / 2;
        const float y = std::sin(latitude);
        float radius = std::cos(latitude) * std::lerp(1.0F, neck, std::clamp(y, 0.0F, 1.0F));
        const float dent = 0.22F * std::exp(-8 * radius * radius);
        Ring ring;
        for (int i = 0; i < 40; ++i) {
            const float angle = static_cast<float>(i) / 40 * kTurn;
            const float rib = ribs > 0 ? 1 + 0.07F * std::abs(std::cos(angle * static_cast<float>(ribs) / 2)) : 1;
            ring.push_back({ radius * rib * std::cos(angle),
                             y * squat * (neck < 1 ? 1.25F : 1) - std::copysign(dent, y) * (neck < 1 ? 0 : 1),
                             radius * rib * std::sin(angle) });
        }
        rings.push_back(std::move(ring));
    }
    shape.add(skinned(rings), Fruit);
    shape.add(rod({ 0, squat * 0.6F, 0 }, { random.about(0.15F), squat + random.between(0.1F, 0.4F), 0 }, 0.06F, 0.05F),
              Stem);
    if (random.chance(0.4F))
        addLeaf(shape, { 0, squat, 0 }, { 1, 0, random.about(1) }, 0.5F, 0.3F, 0.2F, 0.2F);
}

/// Fruit, vegetables and mushrooms.
void makeFruit(Shape& shape, Random& random)
{
    const int kind = random.below(6);
    if (kind == 0)
        makeMushroom(shape, random);
    else if (kind == 1)
        makeLongFruit(shape, random);
    else
        makeRoundFruit(shape, random, kind);
}

constexpr std::array<Category, 4> kPlants { {
    { "cactus", 0.7F, makeCactus },
    { "tree", 0.6F, makeTree },
    { "potted-plant", 0.7F, makePottedPlant },
    { "fruit", 0.6F, makeFruit },
} };

} // namespace

std::span<const Category> plantCategories()
{
    return kPlants;
}

} // namespace orfeas::trainer
