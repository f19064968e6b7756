#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <filesystem>

namespace orfeas::asset {

/// Reads a mesh file, chosen by content: binary glTF, OBJ, 3MF, binary little-endian PLY, binary STL. All its triangles
/// as one mesh in the file's own frame, with the vertex colours that it has and, from glTF and OBJ, its normals,
/// texture coordinates and one base-colour texture. Other material is left out. OBJ's texture is looked for only beside
/// the file and below; one that is not there is no error. glTF nodes are taken with their meshes at the origin: a node
/// with a transform is refused rather than misplaced. \error NotFound, PermissionDenied, Io \error UnsupportedFormat
/// another format, a node with a transform (3MF: an item, or components), several textures, a texture outside the GLB
/// \error InvalidInput  truncated, index out of range, not finite, a texture that does not decode
/// \error TooLarge  over 2 GiB, 150 million vertices, or a texture over image::kMaxPixels
Result<mesh::Mesh> read(const std::filesystem::path& path, const JobContext& context);

} // namespace orfeas::asset
