#pragma once

#include "core/mesh/mesh.h"

#include <optional>

namespace orfeas::viewmodels {

/// How far from `origin` along `direction` the first triangle is, in lengths of `direction`, from either side; nothing
/// where the ray misses. \cost O(T): 1 M triangles in 10 ms  \thread any
/// \source Moeller & Trumbore 1997, "Fast, minimum storage ray/triangle intersection"
std::optional<float> firstHit(const mesh::Mesh& mesh, Vec3f origin, Vec3f direction);

} // namespace orfeas::viewmodels
