#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kHalfTurn = std::numbers::pi_v<float>;

enum Part { Wall, Handle, Lid, Content, Label, Spout };

/// The outer profile from the foot's middle to the rim, doubled back at `wall` to a hollow that ends `wall` above it.
std::vector<Vec2f> hollow(std::span<const Vec2f> outer, float wall)
{
    std::vector<Vec2f> profile(outer.begin(), outer.end());
    const float floor = outer.front().y + wall;
    for (std::size_t i = outer.size(); i-- > 0;) {
        if (outer[i].x > wall && outer[i].y > floor)
            profile.push_back({ outer[i].x - wall, outer[i].y });
    }
    profile.push_back({ std::max(profile.back().x * 0.98F, 0.001F), floor });
    profile.push_back({ 0, floor });
    return profile;
}

void addHandle(Shape& shape, float radius, float low, float high, Random& random, float side = 1)
{
    const float reach = (high - low) * random.between(0.3F, 0.65F);
    const float thick = random.between(0.018F, 0.045F);
    const mesh::Mesh handle = arc({ reach, (high - low) / 2 }, thick, -kHalfTurn * 0.55F, kHalfTurn * 0.55F);
    shape.add(handle, Handle,
              turned({ 0, 1, 0 }, side > 0 ? 0.0F : kHalfTurn, { side * radius * 0.96F, (low + high) / 2, 0 }));
}

void makeMug(Shape& shape, Random& random)
{
    const float tall = random.between(0.35F, 1.1F);
    const float foot = random.between(0.25F, 0.4F);
    const float rim = foot * random.between(0.9F, 1.5F);
    const float belly = random.chance(0.4F) ? foot * random.between(1.05F, 1.35F) : (foot + rim) / 2;
    const float wall = random.between(0.02F, 0.05F);
    const std::array<Vec2f, 4> points {
        Vec2f { foot * 0.96F, 0 }, { foot, tall * 0.05F }, { belly, tall * 0.5F }, { rim, tall }
    };
    std::vector<Vec2f> outer { { 0, 0 } };
    for (const Vec2f p : smoothProfile(points, 4))
        outer.push_back(p);
    shape.add(lathe(hollow(outer, wall), 32), Wall);
    if (random.chance(0.85F))
        addHandle(shape, (belly + rim) / 2, tall * random.between(0.1F, 0.3F), tall * random.between(0.7F, 0.92F),
                  random, random.sign());
    if (random.chance(0.4F))
        shape.add(frustum(belly * 0.8F, belly * 0.8F, 0.01F), Content, at({ 0, tall * random.between(0.6F, 0.9F), 0 }));
    if (random.chance(0.2F)) { // saucer
        const float wide = foot * random.between(1.5F, 2.1F);
        const std::array<Vec2f, 6> plate { Vec2f { 0, -0.06F }, { wide * 0.6F, -0.06F }, { wide, 0.02F },
                                           { wide, 0.04F },     { wide * 0.6F, -0.03F }, { 0, -0.03F } };
        shape.add(lathe(plate, 32), Label);
    }
    shape.pictureYaw = random.about(0.7F);
}

/// Bottles, vases, jars and urns.
void makeBottle(Shape& shape, Random& random)
{
    const float tall = 1;
    const float belly = random.between(0.1F, 0.4F);
    const float neck = belly * random.between(0.2F, 0.8F);
    const float shoulder = random.between(0.35F, 0.8F);
    std::vector<Vec2f> outer { { 0, 0 } };
    if (random.chance(0.5F)) { // straight sides
        const std::array<Vec2f, 5> top { Vec2f { belly, shoulder },
                                         { belly * 0.93F, shoulder + 0.05F },
                                         { std::lerp(neck, belly, 0.3F), shoulder + 0.12F },
                                         { neck, std::min(shoulder + 0.2F, 0.95F) },
                                         { neck, tall } };
        outer.push_back({ belly * 0.95F, 0 });
        outer.push_back({ belly, 0.03F });
        for (const Vec2f p : smoothProfile(top, 4))
            outer.push_back(p);
    } else {
        const std::array<Vec2f, 5> points { Vec2f { belly * random.between(0.4F, 0.9F), 0 },
                                            { belly * random.between(0.7F, 1.1F), 0.25F },
                                            { belly, shoulder * 0.8F },
                                            { neck, random.between(0.8F, 0.92F) },
                                            { neck * random.between(0.9F, 1.8F), tall } };
        for (const Vec2f p : smoothProfile(points, 5))
            outer.push_back(p);
    }
    if (random.chance(0.5F)) {
        shape.add(lathe(hollow(outer, random.between(0.015F, 0.03F)), 28), Wall);
    } else {
        outer.push_back({ 0, tall });
        shape.add(lathe(outer, 28), Wall);
        const float cap = random.between(0.04F, 0.14F);
        shape.add(frustum(neck * 1.15F, neck * random.between(0.9F, 1.15F), cap), Lid, at({ 0, tall - cap * 0.3F, 0 }));
    }
    if (random.chance(0.35F))
        shape.add(frustum(belly * 1.01F, belly * 1.01F, shoulder * 0.4F), Label, at({ 0, shoulder * 0.3F, 0 }));
    if (random.chance(0.25F)) {
        const int handles = random.whole(1, 2);
        for (int i = 0; i < handles; ++i)
            addHandle(shape, belly * 0.8F, shoulder * 0.6F, 0.9F, random, i == 0 ? 1.0F : -1.0F);
    }
}

/// Pots, pans, kettles and teapots.
void makePot(Shape& shape, Random& random)
{
    const float wide = random.between(0.3F, 0.45F);
    const float tall = wide * random.between(0.5F, 1.8F);
    const std::array<Vec2f, 4> points { Vec2f { wide * random.between(0.6F, 0.95F), 0 },
                                        { wide, tall * 0.35F },
                                        { wide * random.between(0.85F, 1), tall * 0.75F },
                                        { wide * random.between(0.5F, 0.95F), tall } };
    std::vector<Vec2f> outer { { 0, 0 } };
    for (const Vec2f p : smoothProfile(points, 5))
        outer.push_back(p);
    const float rim = outer.back().x;
    const bool lid = random.chance(0.7F);
    if (lid) {
        outer.push_back({ 0, tall });
        shape.add(lathe(outer, 30), Wall);
        const float dome = random.between(0.02F, 0.15F);
        const std::array<Vec2f, 4> cover {
            Vec2f { 0, tall - 0.01F }, { rim * 1.03F, tall }, { rim * 0.6F, tall + dome * 0.8F }, { 0, tall + dome }
        };
        shape.add(lathe(cover, 30), Lid);
        shape.add(ellipsoid({ 0.05F, 0.045F, 0.05F }), Handle, at({ 0, tall + dome + 0.03F, 0 }));
    } else {
        shape.add(lathe(hollow(outer, 0.03F), 30), Wall);
    }
    const int kind = random.below(4);
    if (kind == 0) { // teapot
        addHandle(shape, wide * 0.95F, tall * 0.2F, tall * 0.9F, random, 1);
        const std::array<Vec3f, 4> spout { Vec3f { -wide * 0.8F, tall * 0.3F, 0 },
                                           { -wide * 1.25F, tall * 0.45F, 0 },
                                           { -wide * 1.4F, tall * 0.8F, 0 },
                                           { -wide * 1.65F, tall * random.between(0.9F, 1.1F), 0 } };
        const std::array<float, 4> radii { 0.11F, 0.08F, 0.05F, 0.04F };
        shape.add(tube(spout, radii), Spout);
    } else if (kind == 1) { // saucepan
        shape.add(rod({ wide * 0.9F, tall * 0.85F, 0 },
                      { wide * random.between(2, 3), tall * random.between(0.85F, 1.1F), 0 }, 0.03F, 0.04F),
                  Handle);
    } else if (kind == 2) {
        for (const float side : { -1.0F, 1.0F })
            shape.add(arc({ 0.12F, 0.1F }, 0.022F, -kHalfTurn / 2, kHalfTurn / 2), Handle,
                      after(turned({ 1, 0, 0 }, kHalfTurn / 2),
                            turned({ 0, 1, 0 }, side > 0 ? 0 : kHalfTurn, { side * wide * 0.95F, tall * 0.75F, 0 })));
    } else { // a bail
        shape.add(arc({ rim * 1.02F, tall * random.between(0.4F, 0.8F) }, 0.018F, 0, kHalfTurn), Handle,
                  at({ 0, tall * 0.95F, 0 }));
    }
    shape.pictureYaw = random.about(0.9F);
}

void makeBowl(Shape& shape, Random& random)
{
    const float wide = 0.5F;
    const float tall = random.between(0.12F, 0.6F);
    const float foot = random.between(0.15F, 0.35F);
    const std::array<Vec2f, 4> points {
        Vec2f { foot, 0 }, { foot * 1.05F, 0.04F }, { wide * random.between(0.75F, 0.95F), tall * 0.5F }, { wide, tall }
    };
    std::vector<Vec2f> outer { { 0, 0 } };
    for (const Vec2f p : smoothProfile(points, 5))
        outer.push_back(p);
    shape.add(lathe(hollow(outer, random.between(0.02F, 0.04F)), 36), Wall);
    if (random.chance(0.5F)) { // fruit
        const int count = random.whole(3, 8);
        for (int i = 0; i < count; ++i) {
            const float r = random.between(0.08F, 0.14F);
            shape.add(ellipsoid({ r, r, r }), 1 + i % 5,
                      at({ random.about(0.25F), tall * random.between(0.7F, 1.1F), random.about(0.25F) }));
        }
    }
}

void makeGoblet(Shape& shape, Random& random)
{
    const float cup = random.between(0.16F, 0.32F);
    const float stem = random.between(0.015F, 0.05F);
    const float foot = cup * random.between(0.7F, 1.1F);
    const float low = random.between(0.2F, 0.55F);
    const std::array<Vec2f, 5> bowl { Vec2f { stem, low },
                                      { cup * 0.75F, low + 0.12F },
                                      { cup, low + (1 - low) * 0.45F },
                                      { cup * random.between(0.85F, 1.1F), 0.9F },
                                      { cup * random.between(0.7F, 1.15F), 1 } };
    std::vector<Vec2f> outer { { 0, 0 }, { foot, 0 }, { foot, 0.015F }, { stem, 0.06F } };
    for (const Vec2f p : smoothProfile(bowl, 5))
        outer.push_back(p);
    std::vector<Vec2f> profile = outer;
    for (std::size_t i = outer.size(); i-- > 0;) {
        if (outer[i].y > low + 0.06F)
            profile.push_back({ std::max(outer[i].x - 0.015F, 0.002F), outer[i].y });
    }
    profile.push_back({ 0, low + 0.05F });
    shape.add(lathe(profile, 30), Wall);
}

/// Buckets, baskets, barrels, bins and tins.
void makeContainer(Shape& shape, Random& random)
{
    const float wide = random.between(0.25F, 0.4F);
    const float tall = random.between(0.4F, 1);
    const float swell = random.between(0.85F, 1.3F);
    const float top = wide * random.between(0.9F, 1.3F);
    const std::array<Vec2f, 3> points { Vec2f { wide, 0 }, { (wide + top) / 2 * swell, tall / 2 }, { top, tall } };
    std::vector<Vec2f> outer { { 0, 0 } };
    for (const Vec2f p : smoothProfile(points, 6))
        outer.push_back(p);
    const bool open = random.chance(0.5F);
    if (open) {
        shape.add(lathe(hollow(outer, random.between(0.02F, 0.05F)), 28), Wall);
        if (random.chance(0.4F))
            shape.add(arc({ top * 1.02F, tall * random.between(0.2F, 0.7F) }, 0.018F, 0, kHalfTurn), Handle,
                      at({ 0, tall * 0.97F, 0 }));
    } else {
        outer.push_back({ 0, tall });
        shape.add(lathe(outer, 28), Wall);
        if (random.chance(0.3F))
            shape.add(frustum(top * 1.05F, top * random.between(0.7F, 1.05F), tall * 0.12F), Lid,
                      at({ 0, tall * 0.97F, 0 }));
    }
    const int hoops = random.below(4);
    for (int i = 0; i < hoops; ++i) {
        const float share = (static_cast<float>(i) + 0.7F) / (static_cast<float>(hoops) + 0.4F);
        const float radius = std::lerp(wide, top, share) * (1 + (swell - 1) * 4 * share * (1 - share));
        shape.add(torus(radius, random.between(0.012F, 0.03F)), Label, at({ 0, tall * share, 0 }));
    }
}

constexpr std::array<Category, 6> kVessels { {
    { "mug", 1.2F, makeMug },
    { "bottle", 1.0F, makeBottle },
    { "pot", 1.0F, makePot },
    { "bowl", 0.4F, makeBowl },
    { "goblet", 0.4F, makeGoblet },
    { "container", 0.7F, makeContainer },
} };

} // namespace

std::span<const Category> vesselCategories()
{
    return kVessels;
}

} // namespace orfeas::trainer
