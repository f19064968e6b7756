#pragma once

#include "app/trainer/random.h"
#include "core/base/geometry.h"

#include <span>
#include <vector>

namespace orfeas::trainer {

/// From where a shape is pictured. Angles in radians.
struct View {
    float azimuth = 0; ///< turns the camera towards +x
    float elevation = 0; ///< lifts it
    float roll = 0;
    float fieldOfView = 0.698F; ///< both ways
    bool mirrored = false; ///< left and right changed over
};

/// As people take pictures of things: mostly near the front and a little from above, by lenses of 20 to 55 degrees.
View randomView(Random& random);

/// A shape before the camera: x right, y up, z towards the viewer; the middle of its depth at z = 0, its outline
/// centred in the frame with the longer side 1, measured in the plane z = 0.
struct Staged {
    std::vector<Vec3f> points;
    float distance = 0; ///< of the camera from the plane z = 0
    float halfFrame = 0; ///< half the frame's side in that plane
    float depth = 0; ///< of the shape along the view
    Vec3f right, up, towards; ///< the camera's axes in the shape's frame

    /// x, y in [-1, 1] across the frame, y up
    Vec3f onScreen(Vec3f p) const
    {
        const float scale = distance / ((distance - p.z) * halfFrame);
        return { p.x * scale, p.y * scale, distance - p.z };
    }
    /// A direction of the shape's frame in the camera's.
    Vec3f turned(Vec3f v) const { return { dot(v, right), dot(v, up), dot(v, towards) }; }
};

/// A shape so deep that the camera would stand within or close before it moves it away, and keeps the frame.
Staged stage(std::span<const Vec3f> positions, const View& view);

} // namespace orfeas::trainer
