#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

void makeBlob(Shape& shape, Random& random)
{
    Blend body(random.between(0.05F, 0.3F));
    const int limbs = random.whole(2, 10);
    std::vector<Vec3f> places { {} };
    for (int i = 0; i < limbs; ++i) {
        const Vec3f from = places[random.below(static_cast<int>(places.size()))];
        const Vec3f to = from + random.direction() * random.between(0.1F, 0.6F);
        const Blend::Limb limb { from,
                                 to,
                                 random.between(0.04F, 0.25F),
                                 random.between(0.03F, 0.25F),
                                 random.direction(),
                                 random.between(0.3F, 1.2F),
                                 i };
        if (random.chance(0.4F))
            body.mirrored(limb);
        else
            body.add(limb);
        places.push_back(to);
    }
    addBlend(shape, body);
}

void makeTurnedProfile(Shape& shape, Random& random)
{
    std::vector<Vec2f> points;
    const int count = random.whole(4, 8);
    points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        points.push_back({ random.between(0.05F, 0.45F), static_cast<float>(i) / static_cast<float>(count - 1) });
    std::vector<Vec2f> profile { { 0, 0 } };
    for (const Vec2f p : random.chance(0.7F) ? smoothProfile(points, 5) : points)
        profile.push_back(p);
    profile.push_back({ 0, 1 });
    const int sides = random.chance(0.2F) ? random.whole(3, 8) : 30;
    shape.add(lathe(profile, sides), 0,
              random.chance(0.3F) ? turned(random.direction(), random.about(1.5F)) : Placement {});
}

void makeSweep(Shape& shape, Random& random)
{
    std::vector<Vec3f> points { {} };
    Vec3f way = random.direction();
    const int count = random.whole(3, 7);
    for (int i = 0; i < count; ++i) {
        way = normalised(way + random.direction() * 0.9F);
        points.push_back(points.back() + way * random.between(0.2F, 0.4F));
    }
    const auto path = smoothPath(points, 6);
    std::vector<float> radii;
    radii.reserve(path.size());
    const float thick = random.between(0.03F, 0.16F);
    const float wave = random.chance(0.4F) ? random.between(0, 0.4F) : 0;
    for (std::size_t i = 0; i < path.size(); ++i)
        radii.push_back(thick * (1 + wave * std::sin(static_cast<float>(i) * 0.7F)));
    shape.add(tube(path, radii, random.between(0.4F, 1.6F), 12), 0);
}

/// Solids thrown together, the larger below.
void makePile(Shape& shape, Random& random)
{
    const int count = random.whole(2, 9);
    for (int i = 0; i < count; ++i) {
        const Vec3f half { random.between(0.06F, 0.35F), random.between(0.06F, 0.35F), random.between(0.06F, 0.35F) };
        Vec3f place { random.about(0.3F), random.between(0, 0.6F), random.about(0.3F) };
        if (i == 0)
            place = { 0, half.y, 0 };
        const Placement turn = random.chance(0.5F) ? turned(random.direction(), random.about(1.5F), place) : at(place);
        switch (random.below(6)) {
        case 0:
            shape.add(boxOf(half), i, turn);
            break;
        case 1:
            shape.add(roundedBox(half, random.between(0.02F, 0.1F)), i, turn);
            break;
        case 2:
            shape.add(ellipsoid(half), i, turn);
            break;
        case 3:
            shape.add(
                frustum(half.x, half.x * random.unit(), half.y * 2, random.chance(0.3F) ? random.whole(3, 6) : 24), i,
                turn);
            break;
        case 4:
            shape.add(torus(half.x, half.x * random.between(0.15F, 0.5F)), i, turn);
            break;
        default: {
            std::vector<Vec2f> star;
            const int points = random.whole(3, 7);
            star.reserve(std::size_t { 2 } * static_cast<std::size_t>(points));
            const float inner = random.between(0.4F, 1);
            for (int k = 0; k < 2 * points; ++k) {
                const float angle = std::numbers::pi_v<float> * static_cast<float>(k) / static_cast<float>(points);
                const float radius = half.x * (k % 2 == 0 ? 1 : inner);
                star.push_back({ radius * std::cos(angle), radius * std::sin(angle) });
            }
            shape.add(extruded(star, half.z, random.chance(0.5F) ? 0.03F : 0), i, turn);
        }
        }
    }
}

constexpr std::array<Category, 4> kAbstract { {
    { "blob", 0.8F, makeBlob },
    { "turned-profile", 0.6F, makeTurnedProfile },
    { "sweep", 0.4F, makeSweep },
    { "pile", 0.9F, makePile },
} };

} // namespace

std::span<const Category> abstractCategories()
{
    return kAbstract;
}

} // namespace orfeas::trainer
