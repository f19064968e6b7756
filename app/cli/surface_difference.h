#pragma once

#include "core/mesh/mesh.h"

#include <string>

namespace orfeas::cli {

/// How far two meshes of one lattice are from the same surface. A vertex is the same when place and normal are equal to
/// the bit, whatever its number.
struct SurfaceDifference {
    std::size_t missing = 0; ///< triangles of the reference with a corner that the mesh lacks
    std::size_t surplus = 0; ///< triangles of the mesh with a corner that the reference lacks
    float widest = 0; ///< longest side of the largest box round connected triangles of these
    bool none() const { return missing == 0 && surplus == 0 && sameCounts; }
    bool sameCounts = true; ///< vertices and triangles
};

SurfaceDifference surfaceDifference(const mesh::Mesh& mesh, const mesh::Mesh& reference);

/// One phrase. \param cell  the lattice's spacing, units
std::string describe(const SurfaceDifference& difference, float cell);

} // namespace orfeas::cli
