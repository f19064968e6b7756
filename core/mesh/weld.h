#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <span>

namespace orfeas::mesh {

/// Distances under this share of the longest side count as none, in weld() and inspect().
inline constexpr float kWeldShare = 1e-6F;

/// For each vertex the first one within `tolerance` of it, itself where there is none. A vertex is compared with those
/// that are first ones only, so chains do not run on. Places that are not finite are nobody's neighbours.
/// \param tolerance  mesh units, > 0  \cost O(V) expected
/// After a stop what comes back is of no use.
std::vector<std::uint32_t> firstAtPlace(std::span<const Vec3f> positions, float tolerance,
                                        const JobContext& context = {});

/// The tolerance in mesh units that `share` of the longest side is; of a mesh without extent, the least above 0.
float toleranceOf(const Mesh& mesh, float share);

/// Makes vertices at one place one, so that texture seams and triangle soups become connected surface. The colour a
/// texture gives is kept as vertex colour; texture coordinates, texture and normals end with the vertices they were of.
/// \param share  of the longest side, [1e-7, 0.1]
/// \error InvalidInput  an index or the share is out of range  \error Cancelled  polled between passes
Result<Mesh> weld(const Mesh& mesh, float share, const JobContext& context);

} // namespace orfeas::mesh
