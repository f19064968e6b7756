#include "app/trainer/data_camera.h"

#include "app/trainer/shard.h"

namespace orfeas::trainer {

namespace {

constexpr float kDegree = std::numbers::pi_v<float> / 180;
constexpr int kFitSteps = 8; ///< each makes the outline's error several times smaller
constexpr float kNearest = 0.85F; ///< depths of the shape from its middle to the camera, at least: nobody stands nearer

/// From where to where a shape reaches in the picture, along one axis, measured in the plane z = 0.
struct Extent {
    float lo = 1e9F;
    float hi = -1e9F;
    float loGrows = 1; ///< by how much the end moves when the shape is moved by 1
    float hiGrows = 1;

    float size() const { return hi - lo; }
    /// A step of Newton's: a near end moves faster than the shape.
    float shiftToMiddle() const { return (lo + hi) / (loGrows + hiGrows); }
};

Extent extentOf(const Staged& staged, float Vec3f::*axis)
{
    Extent extent;
    for (const Vec3f& p : staged.points) {
        const float grows = staged.distance / (staged.distance - p.z);
        const float place = p.*axis * grows;
        if (place < extent.lo) {
            extent.lo = place;
            extent.loGrows = grows;
        }
        if (place > extent.hi) {
            extent.hi = place;
            extent.hiGrows = grows;
        }
    }
    return extent;
}

} // namespace

View randomView(Random& random)
{
    View view;
    const float where = random.unit();
    if (where < 0.35F)
        view.azimuth = random.about(8) * kDegree;
    else if (where < 0.8F)
        view.azimuth = random.about(60) * kDegree;
    else
        view.azimuth = random.about(180) * kDegree;
    const float height = random.unit();
    if (height < 0.25F)
        view.elevation = random.about(3) * kDegree;
    else if (height < 0.85F)
        view.elevation = random.between(0, 25) * kDegree;
    else
        view.elevation = random.between(-10, 45) * kDegree;
    if (random.chance(0.3F))
        view.roll = random.about(5) * kDegree;
    view.fieldOfView = (random.chance(0.55F) ? 40.0F : random.between(20, 55)) * kDegree;
    view.mirrored = random.chance(0.5F);
    return view;
}

Staged stage(std::span<const Vec3f> positions, const View& view)
{
    Staged staged;
    const float ca = std::cos(view.azimuth);
    const float sa = std::sin(view.azimuth);
    const float ce = std::cos(view.elevation);
    const float se = std::sin(view.elevation);
    staged.towards = { sa * ce, se, ca * ce };
    const Vec3f level { ca, 0, -sa };
    const Vec3f lifted = cross(staged.towards, level);
    staged.right = level * std::cos(view.roll) + lifted * std::sin(view.roll);
    staged.up = lifted * std::cos(view.roll) - level * std::sin(view.roll);
    if (view.mirrored)
        staged.right = staged.right * -1.0F;
    staged.halfFrame = 0.5F / kFrameRatio;
    staged.distance = staged.halfFrame / std::tan(view.fieldOfView / 2);
    staged.points.reserve(positions.size());
    Box3f box;
    for (const Vec3f& p : positions) {
        staged.points.push_back(staged.turned(p));
        box.extend(staged.points.back());
    }
    const Vec3f middle = box.centre();
    const float first = 1 / std::max(box.size().x, box.size().y);
    for (Vec3f& p : staged.points)
        p = (p - middle) * first;
    float depth = box.size().z * first;
    const float wanted = staged.distance;
    for (int step = 0; step < kFitSteps; ++step) {
        // moving along x and y and scaling keep the middle of the depth at 0
        staged.distance = std::max(wanted, kNearest * depth);
        const Extent across = extentOf(staged, &Vec3f::x);
        const Extent high = extentOf(staged, &Vec3f::y);
        const float scale = 1 / std::max(across.size(), high.size());
        const Vec3f shift { across.shiftToMiddle(), high.shiftToMiddle(), 0 };
        for (Vec3f& p : staged.points)
            p = (p - shift) * scale;
        depth *= scale;
    }
    staged.depth = depth;
    return staged;
}

} // namespace orfeas::trainer
