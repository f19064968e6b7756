#include "app/trainer/shape_parts.h"

#include "app/trainer/solids.h"

#include <array>
#include <numbers>

namespace orfeas::trainer {

namespace {

constexpr float kRight = std::numbers::pi_v<float> / 2;

} // namespace

void addBox(Shape& shape, Vec3f centre, Vec3f half, float round, int part)
{
    shape.add(round > 0 ? roundedBox(half, round) : boxOf(half), part, at(centre));
}

void addDisc(Shape& shape, Vec3f centre, float radius, float depth, int part)
{
    shape.add(frustum(radius, radius, depth, 24), part,
              turned({ 1, 0, 0 }, kRight, centre - Vec3f { 0, 0, depth / 2 }));
}

void addWheel(Shape& shape, Vec3f centre, float radius, float width, int part)
{
    const Placement lying = turned({ 0, 0, 1 }, kRight, centre + Vec3f { width / 2, 0, 0 });
    const std::array<Vec2f, 6> tyre { Vec2f { 0, 0 },
                                      { radius * 0.93F, 0 },
                                      { radius, width * 0.15F },
                                      { radius, width * 0.85F },
                                      { radius * 0.93F, width },
                                      { 0, width } };
    shape.add(lathe(tyre, 20), part, lying);
    shape.add(frustum(radius * 0.55F, radius * 0.55F, width * 1.08F, 12), part + 1,
              turned({ 0, 0, 1 }, kRight, centre + Vec3f { width * 0.54F, 0, 0 }));
}

} // namespace orfeas::trainer
