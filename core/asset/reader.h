#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <filesystem>

namespace orfeas::asset {

/// Reads a mesh file, chosen by content: binary glTF, OBJ, binary little-endian PLY, binary STL. All its triangles as
/// one mesh in the file's own frame, PLY with its vertex colours; normals, texture coordinates, materials and textures
/// are not read. glTF nodes are taken with their meshes at the origin: a node with a transform is refused rather than
/// misplaced. \error NotFound, PermissionDenied, Io, UnsupportedFormat, InvalidInput (truncated, index out of range,
/// not finite),
///        TooLarge (over 2 GiB)
Result<mesh::Mesh> read(const std::filesystem::path& path, const JobContext& context);

} // namespace orfeas::asset
