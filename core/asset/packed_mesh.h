#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <string>
#include <string_view>

namespace orfeas::asset {

/// A mesh with its texture as bytes that come back the same to the last bit, in few ms: the program's own form for its
/// cache and library, never for exchange. Little-endian: "ORFMESH2", seven counts (u64: positions, normals, colours,
/// uvs, triangles, texture width and height), then the six arrays, each as raw and stored size (u64) and its bytes;
/// where LZ4 saves a fifth, as the stored sizes (u32) of its blocks of 240 KiB and those blocks, so that several
/// threads can unpack them.
std::string packMesh(const mesh::Mesh& mesh);

/// Also what earlier versions packed ("ORFMESH1": each array one block, without its size). \param context  its threads
/// \error InvalidInput  not such bytes  \error OutOfMemory
Result<mesh::Mesh> unpackMesh(std::string_view bytes, const JobContext& context = {});

} // namespace orfeas::asset
