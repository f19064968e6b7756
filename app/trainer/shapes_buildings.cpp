#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

enum Part { Walls, Roof, Windows, Door, Trim };

void addBox(Shape& shape, Vec3f lo, Vec3f hi, int part)
{
    shape.add(boxOf((hi - lo) * 0.5F), part, at((hi + lo) * 0.5F));
}

void addWindows(Shape& shape, Vec3f half, float floor, float tall, int rows, int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const float w = 2 * half.x / static_cast<float>(columns);
            const float h = tall / static_cast<float>(rows);
            const float x = -half.x + w * (static_cast<float>(column) + 0.5F);
            const float y = floor + h * (static_cast<float>(row) + 0.55F);
            addBox(shape, { x - w * 0.25F, y - h * 0.25F, half.z - 0.01F },
                   { x + w * 0.25F, y + h * 0.25F, half.z + 0.012F }, Windows);
        }
    }
}

/// A roof over a rectangle, its ridge along z (or x); `hip` draws the ridge's ends in.
void addRoof(Shape& shape, Vec3f half, float eaves, float rise, float hip, bool alongX)
{
    const Vec2f over { half.x * 1.1F, half.z * 1.1F };
    const Vec2f ridge = alongX ? Vec2f { over.x * (1 - hip), 0.004F } : Vec2f { 0.004F, over.y * (1 - hip) };
    shape.add(taperedBox(over, ridge, rise), Roof, at({ 0, eaves, 0 }));
}

void makeHouse(Shape& shape, Random& random)
{
    const Vec3f half { random.between(0.25F, 0.5F), 0, random.between(0.22F, 0.45F) };
    const float eaves = random.between(0.25F, 0.7F);
    addBox(shape, { -half.x, 0, -half.z }, { half.x, eaves, half.z }, Walls);
    const float rise = random.between(0.15F, 0.5F);
    if (random.chance(0.85F))
        addRoof(shape, half, eaves, rise, random.chance(0.5F) ? 0 : random.between(0.2F, 1), random.chance(0.5F));
    else
        addBox(shape, { -half.x - 0.03F, eaves, -half.z - 0.03F }, { half.x + 0.03F, eaves + 0.06F, half.z + 0.03F },
               Roof);
    addWindows(shape, half, eaves * 0.15F, eaves * 0.85F, random.whole(1, 3), random.whole(2, 4));
    const float door = half.x * random.between(0.12F, 0.4F);
    addBox(shape, { -door, 0, half.z - 0.02F }, { door, eaves * random.between(0.4F, 0.75F), half.z + 0.03F }, Door);
    if (random.chance(0.5F)) {
        const float x = half.x * random.about(0.6F);
        addBox(shape, { x - 0.04F, eaves, -0.04F }, { x + 0.04F, eaves + rise * random.between(0.9F, 1.3F), 0.04F },
               Trim);
    }
    if (random.chance(0.35F)) { // annexe or porch
        const float w = half.x * random.between(0.4F, 0.8F);
        const float deep = random.between(0.1F, 0.3F);
        const float top = eaves * random.between(0.5F, 0.8F);
        addBox(shape, { half.x * 0.9F - w, 0, half.z - 0.01F }, { half.x * 0.9F, top, half.z + deep }, Walls);
        shape.add(taperedBox({ w / 2 + 0.03F, deep / 2 + 0.03F }, { w / 2 + 0.03F, 0.005F }, 0.12F), Roof,
                  at({ half.x * 0.9F - w / 2, top, half.z + deep / 2 }));
    }
}

void addTower(Shape& shape, Vec3f foot, float radius, float tall, Random& random)
{
    const int sides = random.chance(0.5F) ? 20 : 4;
    const Placement turn = turned({ 0, 1, 0 }, sides == 4 ? 0.7854F : 0, foot);
    shape.add(frustum(radius, radius * random.between(0.8F, 1), tall, sides), Walls, turn);
    if (random.chance(0.5F)) {
        shape.add(frustum(radius * 1.2F, 0.01F, radius * random.between(1, 3), sides), Roof,
                  after(at({ 0, tall, 0 }), turn));
    } else {
        shape.add(frustum(radius * 1.15F, radius * 1.15F, radius * 0.3F, sides), Walls,
                  after(at({ 0, tall, 0 }), turn));
        for (int i = 0; i < 8; ++i) {
            const float angle = static_cast<float>(i) * 0.7854F;
            shape.add(
                boxOf({ radius * 0.16F, radius * 0.2F, radius * 0.16F }), Walls,
                after(at({ radius * std::cos(angle) * 0.8F, tall + radius * 0.45F, radius * std::sin(angle) * 0.8F }),
                      turn));
        }
    }
}

void makeCastle(Shape& shape, Random& random)
{
    const float half = random.between(0.3F, 0.45F);
    const float wall = random.between(0.2F, 0.5F);
    const float radius = random.between(0.07F, 0.13F);
    const float tall = wall * random.between(1.2F, 2);
    for (const float x : { -1.0F, 1.0F }) {
        for (const float z : { -1.0F, 1.0F }) {
            Random same(static_cast<std::uint64_t>(tall * 1e6F));
            addTower(shape, { x * half, 0, z * half }, radius, tall, same);
        }
        addBox(shape, { x * half - 0.04F, 0, -half }, { x * half + 0.04F, wall, half }, Walls);
        addBox(shape, { -half, 0, x * half - 0.04F }, { half, wall, x * half + 0.04F }, Walls);
    }
    addBox(shape, { -0.08F, 0, half }, { 0.08F, wall * 0.7F, half + 0.06F }, Door);
    if (random.chance(0.6F))
        addTower(shape, {}, half * random.between(0.3F, 0.5F), tall * random.between(1, 1.5F), random);
}

/// A tower, lighthouse, windmill, church, pagoda or skyscraper.
void makeTower(Shape& shape, Random& random)
{
    const int kind = random.below(4);
    const float radius = random.between(0.12F, 0.25F);
    if (kind == 0) {
        addTower(shape, {}, radius, random.between(0.6F, 1), random);
        if (random.chance(0.5F)) { // a mill's sails
            const float turn = random.unit();
            for (int i = 0; i < 4; ++i)
                shape.add(
                    boxOf({ 0.04F, 0.22F, 0.01F }), Trim,
                    after(at({ 0, 0.22F, 0 }),
                          turned({ 0, 0, 1 }, turn + static_cast<float>(i) * 1.5708F, { 0, 0.65F, radius + 0.06F })));
            shape.add(rod({ 0, 0.65F, 0 }, { 0, 0.65F, radius + 0.09F }, 0.03F), Trim);
        }
    } else if (kind == 1) { // nave and steeple
        const Vec3f half { random.between(0.15F, 0.25F), 0, random.between(0.3F, 0.45F) };
        addBox(shape, { -half.x, 0, -half.z }, { half.x, 0.35F, half.z }, Walls);
        addRoof(shape, half, 0.35F, random.between(0.15F, 0.3F), 0, false);
        addTower(shape, { 0, 0, half.z }, half.x * random.between(0.5F, 0.8F), random.between(0.5F, 0.9F), random);
    } else {
        float half = random.between(0.2F, 0.4F);
        float y = 0;
        const int storeys = random.whole(2, 5);
        for (int i = 0; i < storeys; ++i) {
            const float tall = random.between(0.15F, 0.45F);
            addBox(shape, { -half, y, -half }, { half, y + tall, half }, Walls);
            addWindows(shape, { half, 0, half }, y, tall, random.whole(1, 4), random.whole(2, 5));
            y += tall;
            if (kind == 2) { // pagoda
                shape.add(taperedBox({ half * 1.4F, half * 1.4F }, { half * 0.8F, half * 0.8F }, 0.1F), Roof,
                          at({ 0, y, 0 }));
                y += 0.09F;
            }
            half *= random.between(0.6F, 0.95F);
        }
        if (random.chance(0.5F))
            shape.add(frustum(half * 0.3F, 0.005F, random.between(0.1F, 0.4F)), Trim, at({ 0, y, 0 }));
    }
}

constexpr std::array<Category, 3> kBuildings { {
    { "house", 0.7F, makeHouse },
    { "castle", 0.2F, makeCastle },
    { "tower", 0.4F, makeTower },
} };

} // namespace

std::span<const Category> buildingCategories()
{
    return kBuildings;
}

} // namespace orfeas::trainer
