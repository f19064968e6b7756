#pragma once

#include "core/base/result.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// \error InvalidInput  a triangle names a vertex that is not there, or an array of attributes has another length
Result<void> checkIndices(const Mesh& mesh);

/// Colour of each vertex: its own, or the texture's at its texture coordinate. Empty: there is none.
std::vector<Rgba8> vertexColours(const Mesh& mesh);

/// The nearest texel of `texture`. \param uv  [0, 1], clamped
Rgba8 texelAt(const Texture& texture, Vec2f uv);

/// Leaves out vertices that no triangle uses, and closes the gaps.
Mesh compacted(Mesh mesh);

/// Appends a copy of vertex `i` with all it has. \return its number
std::uint32_t copyVertex(Mesh& mesh, std::uint32_t i);

/// Sets smooth normals: at each vertex the mean of its triangles' normals, weighted by their angle there. Vertices at
/// one place share theirs, so that texture seams do not show. \source Thuermer and Wuethrich 1998
void setSmoothNormals(Mesh& mesh);

} // namespace orfeas::mesh
