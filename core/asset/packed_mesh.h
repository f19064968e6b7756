#pragma once

#include "core/base/result.h"
#include "core/mesh/mesh.h"

#include <string>
#include <string_view>

namespace orfeas::asset {

/// A mesh with its texture as bytes that come back the same to the last bit, in few ms: the program's own form for its
/// cache and library, never for exchange. Little-endian: "ORFMESH1", seven counts (u64: positions, normals, colours,
/// uvs, triangles, texture width and height), then the six arrays, each as raw and stored size (u64) and its bytes, by
/// LZ4 where that saves a fifth.
std::string packMesh(const mesh::Mesh& mesh);

/// \error InvalidInput  not such bytes  \error OutOfMemory
Result<mesh::Mesh> unpackMesh(std::string_view bytes);

} // namespace orfeas::asset
