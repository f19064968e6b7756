#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <vector>

namespace orfeas::mesh {

/// How thick the solid is behind each triangle, in mesh units: seven rays go inward from its middle, one along the
/// normal and six 20 degrees off it, to where they leave the solid; the median of how deep they come along the normal.
/// Infinite where nothing is behind, as in open meshes, and for triangles without area. \param mesh  indices checked
/// \error Cancelled, polled every 256 triangles  \cost O(T log T) \source Shapira, Shamir and Cohen-Or 2008 (shape
/// diameter function), with fewer rays in a narrower cone
Result<std::vector<float>> wallThickness(const Mesh& mesh, const JobContext& context);

/// Thickness in short. Shares are of the area.
struct Walls {
    float thinnest = 0; ///< a hundredth of the area is thinner; infinite where nothing is behind anything
    float median = 0;
    double thinShare = 0; ///< thinner than `limit`
    std::size_t thinTriangles = 0;
};

/// \param thickness  as wallThickness() gives it  \param limit  mesh units
Walls wallsOf(const Mesh& mesh, const std::vector<float>& thickness, float limit);

/// The mesh with vertex colours by thickness, without its texture: red up to `limit`, then yellow, and from three times
/// the limit on blue; each vertex by the thinnest of its triangles.
Mesh withThicknessColours(const Mesh& mesh, const std::vector<float>& thickness, float limit);

} // namespace orfeas::mesh
