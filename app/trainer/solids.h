#pragma once

#include "app/trainer/shape.h"
#include "core/mesh/mesh.h"

#include <span>
#include <vector>

namespace orfeas::trainer {

// Closed meshes that shapes are put together from, wound outward. Lengths are in the caller's units.

using Ring = std::vector<Vec3f>;

/// A skin over rings of equally many points, with a fan over each end's middle; `closed` joins the last ring to the
/// first instead. Rings may shrink to a point. Its outside is where its volume is positive.
mesh::Mesh skinned(const std::vector<Ring>& rings, bool closed = false);

/// \param half  half of each side
mesh::Mesh boxOf(Vec3f half);
/// \param round  radius of the edges, at most the smallest half
mesh::Mesh roundedBox(Vec3f half, float round);
mesh::Mesh ellipsoid(Vec3f radii);
/// About the y axis. \param profile  x: radius, y: height, from the axis round to the axis; may double back, as a cup
/// does
mesh::Mesh lathe(std::span<const Vec2f> profile, int sides = 24);
/// About y from 0 to `height`.
mesh::Mesh frustum(float bottomRadius, float topRadius, float height, int sides = 20);
/// Along a path with one radius for each of its points; \param flat  scales it across, along the path's side
mesh::Mesh tube(std::span<const Vec3f> path, std::span<const float> radii, float flat = 1, int sides = 10);
mesh::Mesh rod(Vec3f from, Vec3f to, float radius, float endRadius = -1);
mesh::Mesh torus(float radius, float thickness, int sides = 24);
/// A part of a torus in the x-y plane from angle to angle (radians, from +x counter-clockwise), its axes stretched.
mesh::Mesh arc(Vec2f radii, float thickness, float from, float to);
/// From z = -depth/2 to depth/2. \param outline  star-shaped about its mean \param bevel  by which the faces are
/// smaller
mesh::Mesh extruded(std::span<const Vec2f> outline, float depth, float bevel = 0);
/// A box whose top is another rectangle, from y = 0 to `height`. \param bottom, top  half sides along x and z
mesh::Mesh taperedBox(Vec2f bottom, Vec2f top, float height, Vec2f topShift = {});

/// A curve through points, `steps` pieces between two of them. \source Catmull and Rom 1974
std::vector<Vec3f> smoothPath(std::span<const Vec3f> points, int steps);
std::vector<Vec2f> smoothProfile(std::span<const Vec2f> points, int steps);

} // namespace orfeas::trainer
