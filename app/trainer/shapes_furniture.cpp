#include "app/trainer/shapes.h"

#include <array>
#include <cmath>

namespace orfeas::trainer {

namespace {

enum Part { Wood, Cloth, Metal, Pillow, Trim };

/// A box from corner to corner, rounded where `round` is above 0.
void addSlab(Shape& shape, Vec3f lo, Vec3f hi, float round, int part)
{
    const Vec3f half = (hi - lo) * 0.5F;
    if (half.x <= 0 || half.y <= 0 || half.z <= 0)
        return;
    shape.add(round > 0 ? roundedBox(half, round) : boxOf(half), part, at((hi + lo) * 0.5F));
}

/// Four legs under a rectangle, splayed outward by `splay`.
void addLegs(Shape& shape, Vec2f half, float height, Random& random)
{
    const float thick = random.between(0.012F, 0.05F);
    const float end = random.chance(0.5F) ? thick : thick * random.between(0.35F, 0.8F);
    const float splay = random.chance(0.4F) ? random.between(0, 0.12F) : 0;
    const bool square = random.chance(0.4F) && splay == 0;
    for (const float x : { -1.0F, 1.0F }) {
        for (const float z : { -1.0F, 1.0F }) {
            const Vec3f top { x * (half.x - thick), height, z * (half.y - thick) };
            if (square)
                shape.add(taperedBox({ end, end }, { thick, thick }, height), Wood, at({ top.x, 0, top.z }));
            else
                shape.add(rod({ top.x + x * splay, 0, top.z + z * splay }, top, end, thick), Wood);
        }
    }
    if (random.chance(0.25F)) { // stretchers
        const float y = height * random.between(0.2F, 0.6F);
        for (const float side : { -1.0F, 1.0F }) {
            shape.add(rod({ side * half.x, y, -half.y }, { side * half.x, y, half.y }, thick * 0.6F), Wood);
            shape.add(rod({ -half.x, y, side * half.y }, { half.x, y, side * half.y }, thick * 0.6F), Wood);
        }
    }
}

/// One foot in the middle.
void addPedestal(Shape& shape, float radius, float height, Random& random)
{
    shape.add(frustum(radius * 0.12F, radius * random.between(0.1F, 0.25F), height), Metal);
    if (random.chance(0.5F)) {
        const int arms = random.whole(3, 6);
        for (int i = 0; i < arms; ++i) {
            const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(arms);
            const Vec3f end { radius * std::cos(angle), 0.03F, radius * std::sin(angle) };
            shape.add(rod({ 0, 0.08F, 0 }, end, 0.025F, 0.018F), Metal);
            shape.add(ellipsoid({ 0.03F, 0.03F, 0.03F }), Trim, at(end));
        }
    } else {
        shape.add(frustum(radius, radius * 0.85F, random.between(0.02F, 0.08F)), Metal);
    }
}

void addBack(Shape& shape, Vec2f half, float seat, float tall, Random& random)
{
    const float lean = random.between(0, 0.14F);
    const float thick = random.between(0.015F, 0.05F);
    const float z = -half.y + thick;
    const Vec3f top { 0, seat + tall, z - lean };
    const int kind = random.below(4);
    if (kind == 0) { // one board
        const float low = random.chance(0.4F) ? tall * random.between(0.2F, 0.5F) : 0;
        const Placement tilt = turned({ 1, 0, 0 }, -std::atan2(lean, tall), { 0, seat, z });
        const mesh::Mesh board = random.chance(0.5F)
            ? roundedBox({ half.x * random.between(0.8F, 1), (tall - low) / 2, thick }, thick)
            : boxOf({ half.x * random.between(0.8F, 1), (tall - low) / 2, thick });
        shape.add(board, random.chance(0.5F) ? Cloth : Wood, after(at({ 0, (tall + low) / 2, 0 }), tilt));
        if (low == 0)
            return;
    }
    const int posts = kind == 1 ? random.whole(4, 7) : 2;
    for (int i = 0; i < posts; ++i) {
        const float x = half.x * (2 * static_cast<float>(i) / static_cast<float>(posts - 1) - 1) * 0.92F;
        const bool outer = i == 0 || i == posts - 1;
        shape.add(rod({ x, seat, z }, { x, top.y, top.z }, outer ? thick * 0.8F : thick * 0.4F), Wood);
    }
    const int slats = kind == 2 ? random.whole(2, 4) : 1;
    for (int i = 0; i < slats && kind != 0; ++i) {
        const float share = 1 - static_cast<float>(i) / static_cast<float>(slats) * 0.8F;
        const float wide = kind == 3 ? tall * random.between(0.2F, 0.5F) : tall * 0.09F;
        addSlab(shape, { -half.x, seat + tall * share - wide, z - lean * share - thick },
                { half.x, seat + tall * share, z - lean * share + thick }, thick, kind == 3 ? Cloth : Wood);
    }
}

void makeChair(Shape& shape, Random& random)
{
    const Vec2f half { random.between(0.18F, 0.32F), random.between(0.18F, 0.3F) };
    const float seat = random.between(0.3F, 0.55F);
    const float thick = random.between(0.02F, 0.09F);
    const int cloth = random.chance(0.6F) ? Cloth : Wood;
    if (random.chance(0.25F)) {
        std::vector<Vec2f> round;
        round.reserve(20);
        for (int i = 0; i < 20; ++i)
            round.push_back({ half.x * std::cos(static_cast<float>(i) * 0.31416F),
                              half.y * std::sin(static_cast<float>(i) * 0.31416F) });
        shape.add(extruded(round, thick, thick * 0.3F), cloth,
                  turned({ 1, 0, 0 }, std::numbers::pi_v<float> / 2, { 0, seat, 0 }));
    } else {
        addSlab(shape, { -half.x, seat - thick / 2, -half.y }, { half.x, seat + thick / 2, half.y },
                random.chance(0.5F) ? thick * 0.5F : 0, cloth);
    }
    if (random.chance(0.25F))
        addPedestal(shape, half.x * random.between(0.7F, 1.1F), seat, random);
    else
        addLegs(shape, half, seat, random);
    const bool stool = random.chance(0.12F);
    if (stool)
        return;
    const float tall = random.between(0.3F, 0.75F);
    addBack(shape, half, seat, tall, random);
    if (random.chance(0.35F)) {
        const float y = seat + random.between(0.15F, 0.3F);
        for (const float side : { -1.0F, 1.0F }) {
            const float r = random.between(0.02F, 0.04F);
            addSlab(shape, { side * half.x - r, y - r, -half.y },
                    { side * half.x + r, y + r, half.y * random.between(0.6F, 1) }, r * 0.6F, Wood);
            shape.add(rod({ side * half.x, seat, half.y * 0.55F }, { side * half.x, y, half.y * 0.55F }, r * 0.7F),
                      Wood);
        }
    }
}

/// Armchair, sofa or bench with cushions.
void makeSofa(Shape& shape, Random& random)
{
    const int places = random.chance(0.5F) ? 1 : random.whole(2, 3);
    const float half = random.between(0.28F, 0.38F) * static_cast<float>(places);
    const float deep = random.between(0.3F, 0.42F);
    const float foot = random.chance(0.6F) ? random.between(0.05F, 0.2F) : 0;
    const float seat = foot + random.between(0.2F, 0.35F);
    const float arm = random.between(0.06F, 0.16F);
    const float tall = seat + random.between(0.3F, 0.6F);
    const float round = random.chance(0.7F) ? random.between(0.03F, 0.1F) : 0.01F;
    addSlab(shape, { -half, foot, -deep }, { half, seat - 0.08F, deep }, std::min(round, 0.04F), Cloth);
    if (foot > 0)
        addLegs(shape, { half - 0.03F, deep - 0.03F }, foot + 0.02F, random);
    const float lean = random.between(0, 0.12F);
    const float thick = random.between(0.09F, 0.2F);
    const Placement tilt = turned({ 1, 0, 0 }, -std::atan2(lean, tall - foot), { 0, foot + 0.02F, -deep + thick / 2 });
    shape.add(roundedBox({ half, (tall - foot) / 2, thick / 2 }, round), Cloth,
              after(at({ 0, (tall - foot) / 2, 0 }), tilt));
    if (random.chance(0.85F)) {
        const float armTall = seat + random.between(0.05F, 0.3F);
        const bool rolled = random.chance(0.3F);
        for (const float side : { -1.0F, 1.0F }) {
            const float x = side * (half - (rolled ? 0 : arm / 2));
            addSlab(shape, { x - arm / 2, foot, -deep }, { x + arm / 2, armTall, deep }, round, Cloth);
            if (rolled)
                shape.add(rod({ x, armTall, -deep }, { x, armTall, deep + 0.01F }, arm * 0.75F), Cloth);
        }
    }
    for (int i = 0; i < places; ++i) {
        const float w = (half - arm) * 2 / static_cast<float>(places);
        const float x = -half + arm + w * static_cast<float>(i);
        addSlab(shape, { x, seat - 0.1F, -deep + thick }, { x + w, seat + 0.02F, deep * random.between(0.98F, 1.05F) },
                0.05F, Pillow);
        if (random.chance(0.4F))
            shape.add(roundedBox({ w * 0.38F, w * 0.3F, 0.07F }, 0.065F), Trim,
                      turned({ 1, 0, 0 }, -0.3F,
                             { x + w / 2 + random.about(0.05F), seat + w * 0.3F, -deep + thick + 0.07F }));
    }
}

void makeTable(Shape& shape, Random& random)
{
    const Vec2f half { random.between(0.3F, 0.7F), random.between(0.22F, 0.45F) };
    const float height = random.between(0.25F, 0.8F);
    const float thick = random.between(0.02F, 0.07F);
    if (random.chance(0.3F)) {
        shape.add(frustum(half.x, half.x, thick, 32), Wood, at({ 0, height, 0 }));
        if (random.chance(0.6F))
            addPedestal(shape, half.x * random.between(0.4F, 0.8F), height, random);
        else
            addLegs(shape, { half.x * 0.65F, half.x * 0.65F }, height, random);
    } else {
        addSlab(shape, { -half.x, height, -half.y }, { half.x, height + thick, half.y },
                random.chance(0.3F) ? thick * 0.4F : 0, Wood);
        addLegs(shape, { half.x * 0.95F, half.y * 0.93F }, height, random);
        if (random.chance(0.35F)) { // drawers at one or both sides: a desk
            for (const float side : { -1.0F, 1.0F }) {
                if (random.chance(0.6F))
                    addSlab(shape,
                            { side * half.x * 0.65F - half.x * 0.28F, height * random.between(0.05F, 0.5F),
                              -half.y * 0.9F },
                            { side * half.x * 0.65F + half.x * 0.28F, height, half.y * 0.9F }, 0, Trim);
            }
        }
    }
    const int things = random.chance(0.4F) ? random.whole(1, 4) : 0;
    for (int i = 0; i < things; ++i) {
        const Vec3f place { random.about(half.x * 0.7F), height + thick, random.about(half.y * 0.6F) };
        const float size = random.between(0.04F, 0.12F);
        if (random.chance(0.5F))
            shape.add(boxOf({ size, size * random.between(0.2F, 1.2F), size * 0.7F }), Pillow + i % 2,
                      at(place + Vec3f { 0, size * 0.2F, 0 }));
        else
            shape.add(frustum(size * 0.6F, size * random.between(0.4F, 0.8F), size * 2), Pillow + i % 2, at(place));
    }
}

/// Cupboard, chest of drawers, bookcase, stove, fridge: a box whose front is divided.
void makeCabinet(Shape& shape, Random& random)
{
    const Vec3f half { random.between(0.2F, 0.5F), random.between(0.2F, 0.6F), random.between(0.12F, 0.28F) };
    const float foot = random.chance(0.5F) ? random.between(0.03F, 0.15F) : 0;
    if (foot > 0)
        addLegs(shape, { half.x, half.z }, foot + 0.01F, random);
    const float wall = random.between(0.015F, 0.04F);
    const float top = foot + 2 * half.y;
    const bool open = random.chance(0.35F);
    const int rows = random.whole(1, 5);
    const int columns = random.whole(1, 3);
    if (open) {
        addSlab(shape, { -half.x, foot, -half.z }, { half.x, top, -half.z + wall }, 0, Wood);
        for (const float side : { -1.0F, 1.0F })
            addSlab(shape, { side * half.x - wall, foot, -half.z }, { side * half.x + wall, top, half.z }, 0, Wood);
        for (int i = 0; i <= rows; ++i) {
            const float y = std::lerp(foot, top, static_cast<float>(i) / static_cast<float>(rows));
            addSlab(shape, { -half.x, y - wall, -half.z }, { half.x, y + wall, half.z }, 0, Wood);
            float x = -half.x + 0.04F;
            while (i < rows && x < half.x - 0.06F && random.chance(0.85F)) { // books
                const float tall = (top - foot) / static_cast<float>(rows) * random.between(0.4F, 0.8F);
                addSlab(shape, { x, y, -half.z },
                        { x + random.between(0.03F, 0.07F), y + tall, half.z * random.between(0, 0.8F) }, 0,
                        Cloth + random.below(4));
                x += 0.07F;
            }
        }
    } else {
        addSlab(shape, { -half.x, foot, -half.z }, { half.x, top, half.z }, random.chance(0.2F) ? 0.05F : 0, Wood);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const float w = 2 * half.x / static_cast<float>(columns);
                const float h = (top - foot) / static_cast<float>(rows);
                const Vec3f lo { -half.x + w * static_cast<float>(column) + 0.015F,
                                 foot + h * static_cast<float>(row) + 0.015F, half.z };
                addSlab(shape, lo, { lo.x + w - 0.03F, lo.y + h - 0.03F, half.z + 0.02F }, 0, Trim);
                const Vec3f knob { lo.x + (w - 0.03F) * random.between(0.4F, 0.6F), lo.y + (h - 0.03F) * 0.5F,
                                   half.z + 0.035F };
                shape.add(ellipsoid({ 0.02F, 0.02F, 0.025F }), Metal, at(knob));
            }
        }
    }
    if (random.chance(0.4F))
        addSlab(shape, { -half.x - 0.03F, top - 0.005F, -half.z - 0.01F },
                { half.x + 0.03F, top + 0.03F, half.z + 0.04F }, 0, Wood);
    if (random.chance(0.3F))
        shape.add(frustum(0.06F, 0.1F, random.between(0.1F, 0.3F)), Pillow,
                  at({ random.about(half.x * 0.7F), top, 0 }));
}

void makeBed(Shape& shape, Random& random)
{
    const float half = random.between(0.25F, 0.5F);
    const float deep = random.between(0.5F, 0.6F);
    const float foot = random.between(0.08F, 0.2F);
    const float tall = foot + random.between(0.15F, 0.25F);
    addLegs(shape, { half, deep }, foot + 0.02F, random);
    addSlab(shape, { -half, foot, -deep }, { half, foot + 0.08F, deep }, 0, Wood);
    addSlab(shape, { -half + 0.01F, foot + 0.06F, -deep }, { half - 0.01F, tall, deep - 0.02F }, 0.04F, Cloth);
    addSlab(shape, { -half - 0.01F, foot + 0.04F, -deep * random.between(0, 0.5F) },
            { half + 0.01F, tall + 0.03F, deep }, 0.04F, Pillow);
    addSlab(shape, { -half, 0, -deep - 0.05F }, { half, tall + random.between(0.1F, 0.5F), -deep },
            random.chance(0.4F) ? 0.02F : 0, Wood);
    if (random.chance(0.5F))
        addSlab(shape, { -half, 0, deep }, { half, tall + random.between(0, 0.15F), deep + 0.05F }, 0, Wood);
    for (const float side : { -1.0F, 1.0F })
        shape.add(roundedBox({ half * 0.4F, 0.06F, 0.12F }, 0.055F), Trim,
                  turned({ 1, 0, 0 }, -0.3F, { side * half * 0.48F, tall + 0.06F, -deep + 0.15F }));
}

void makeLamp(Shape& shape, Random& random)
{
    const float tall = random.between(0.4F, 1);
    const float shade = random.between(0.12F, 0.28F);
    const float deep = shade * random.between(0.8F, 1.8F);
    const float top = shade * random.between(0.3F, 1);
    const float wall = 0.012F;
    const std::array<Vec2f, 4> curve { Vec2f { 0, 0 },
                                       { random.between(0.08F, 0.22F), 0 },
                                       { random.between(0.03F, 0.2F), tall * 0.2F },
                                       { 0.02F, tall * 0.5F } };
    if (random.chance(0.5F)) {
        std::vector<Vec2f> profile = smoothProfile(curve, 6);
        profile.push_back({ 0, tall * 0.5F });
        shape.add(lathe(profile), Wood);
    } else {
        shape.add(frustum(random.between(0.1F, 0.2F), 0.08F, 0.04F), Wood);
    }
    Vec3f head { 0, tall, 0 };
    if (random.chance(0.3F)) { // a bent arm
        const Vec3f elbow { 0, tall * 0.6F, -random.between(0.1F, 0.3F) };
        head = { 0, tall, random.between(0.1F, 0.35F) };
        shape.add(rod({}, elbow, 0.016F), Metal);
        shape.add(rod(elbow, head, 0.016F), Metal);
    } else {
        shape.add(rod({}, head, random.between(0.012F, 0.03F)), Metal);
    }
    // hollow, open at both ends, which the closing ring of the profile makes
    const std::array<Vec2f, 5> skin {
        Vec2f { shade, 0 }, { top, deep }, { top - wall, deep }, { shade - wall, 0 }, { shade, 0 }
    };
    std::vector<Ring> rings;
    rings.reserve(28);
    for (int i = 0; i < 28; ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / 28;
        Ring ring;
        for (std::size_t k = 0; k < 4; ++k)
            ring.push_back({ skin[k].x * std::cos(angle), skin[k].y - deep * 0.5F, skin[k].x * std::sin(angle) });
        rings.push_back(ring);
    }
    shape.add(skinned(rings, true), Cloth, at(head));
    shape.add(ellipsoid({ shade * 0.3F, shade * 0.35F, shade * 0.3F }), Trim, at(head));
}

constexpr std::array<Category, 6> kFurniture { {
    { "chair", 2.2F, makeChair },
    { "sofa", 1.6F, makeSofa },
    { "table", 1.0F, makeTable },
    { "cabinet", 1.0F, makeCabinet },
    { "bed", 0.3F, makeBed },
    { "lamp", 0.6F, makeLamp },
} };

} // namespace

std::span<const Category> furnitureCategories()
{
    return kFurniture;
}

} // namespace orfeas::trainer
