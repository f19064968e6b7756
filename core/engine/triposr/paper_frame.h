#pragma once

#include "core/base/geometry.h"

namespace orfeas::engine::triposr {

/// The paper's frame has x towards the camera, y to the right in the picture, z up; the program's has z towards the
/// camera, x to the right, y up. Its unit is the longest side of the subject's outline, which fills kFrameRatio of a
/// picture taken 1.9 of the paper's units away with a field of view of 40 degrees.
/// \source camera_distance and fovy_deg of TripoSR's renderer, d26e331
inline constexpr float kUnitFromPaper = 0.850612F; // 1 / (0.85 * 2 * 1.9 * tan 20 degrees)

constexpr Vec3f paperFromField(Vec3f field)
{
    return { field.z / kUnitFromPaper, field.x / kUnitFromPaper, field.y / kUnitFromPaper };
}

constexpr Vec3f fieldFromPaper(Vec3f paper)
{
    return { paper.y * kUnitFromPaper, paper.z * kUnitFromPaper, paper.x * kUnitFromPaper };
}

} // namespace orfeas::engine::triposr
