#pragma once

#include "core/base/result.h"
#include "core/mesh/mesh.h"

#include <string>
#include <string_view>

namespace orfeas::trainer {

// Mesh formats of games that Assimp does not read, or refuses files of that are sound. `bytes` is the whole file,
// `file` names it in errors. Positions and triangles alone. \error InvalidInput  not that format, cut short, an index
// too large

/// The first frame. \source Quake II's MD2, id Software, qfiles.h
Result<mesh::Mesh> readMd2(std::string_view bytes, const std::string& file);
/// The bind pose. \source 0 A.D.'s PMD, Wildfire Games, graphics/ModelDef.cpp
Result<mesh::Mesh> readPmd(std::string_view bytes, const std::string& file);
/// All meshes of the first frame. \source MegaGlest's G3D, version 4, The MegaGlest Team, docs/g3d_specs
Result<mesh::Mesh> readG3d(std::string_view bytes, const std::string& file);

} // namespace orfeas::trainer
