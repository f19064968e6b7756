#pragma once

#include "core/mesh/mesh.h"

namespace orfeas::cli {

/// How well two meshes have one outline: least intersection over union of their shadows, seen from afar along nine
/// directions (three axes, six diagonals), 512 px to the longest side of `a`'s box. 1: the same; two empty ones too.
double silhouetteOverlap(const mesh::Mesh& a, const mesh::Mesh& b);

} // namespace orfeas::cli
