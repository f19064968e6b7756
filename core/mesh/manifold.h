#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// For each side (3 * triangle + i) the side of the neighbour that runs the other way, or kNoSide at a border. Edges of
/// more than two triangles are paired by angle so that each pair bounds solid; fins (patches
/// that end in the open, small beside what else meets there) and what finds no partner are borders.
/// \param mesh  indices checked; triangles wound alike across edges of two, as orient() leaves them
std::vector<std::uint32_t> twinSides(const Mesh& mesh);
inline constexpr std::uint32_t kNoSide = 0xFFFFFFFF;

/// Parts the surface where it is not a manifold: after it each edge has at most two triangles, which run it opposite
/// ways, and the triangles at each vertex form one fan. Vertices are doubled, and the doubles drawn apart into their
/// own solid by kPartShare of the longest side, so that the parts stay apart when places are compared (weld()). \error
/// InvalidInput, Cancelled
Result<Mesh> splitNonManifold(const Mesh& mesh, const JobContext& context);
inline constexpr float kPartShare = 2e-5F;

/// Draws vertices of different numbers at one place apart, as above: a closed surface that touches itself stays one.
/// \return how many were moved
std::size_t partTouching(Mesh& mesh);

} // namespace orfeas::mesh
