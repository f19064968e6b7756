#pragma once

#include "core/mesh/mesh.h"

#include <span>

namespace orfeas::mesh {

/// A triangulation of the closed polyline over its own points, of small area and gentle bends. Triangles index `rim`
/// and run it in its own direction. Empty where none was found. \source CGAL, Polygon Mesh Processing, hole filling
std::vector<Triangle> holePatch(std::span<const Vec3f> rim);

} // namespace orfeas::mesh
