#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// When simplify() has done enough: at the count, or when the next step would cost more than the error, whichever is
/// first.
struct SimplifyOptions {
    std::size_t triangles = 40'000; ///< target, >= 4
    /// Greatest mean distance (root of the mean square, weighted by area) of a vertex from the surface it stands for,
    /// as a share of the longest side; [0, 1]
    float error = 1;
};

/// Fewer triangles by edge collapse in the order of quadric error. What is manifold stays manifold and what is closed
/// stays closed: an edge is collapsed only where its ends' neighbourhoods allow it (link condition), no triangle turns
/// over or becomes a sliver that was none, and borders are held by planes of their own. Vertex colours are mixed;
/// normals and texture coordinates are dropped. The order of work, so the result, is always the same. \param mesh
/// welded, as seams of a texture are borders \return the mesh, with more triangles than asked for where nothing more
/// can be collapsed \error InvalidInput  an index, a position or an option  \error Cancelled  polled once per 1024
/// collapses \cost O(T log T), about 250 bytes a triangle \source Garland and Heckbert 1997; Dey, Edelsbrunner, Guha
/// and Nekhayev 1999 (link condition)
Result<Mesh> simplify(const Mesh& mesh, const SimplifyOptions& options, const JobContext& context);

/// Levels of detail: the mesh itself, then each with `ratio` of the triangles of the one before, made from it.
/// \param levels  how many, the first included, [1, 8]  \param ratio  (0, 1)  \error as simplify()
Result<std::vector<Mesh>> levelsOfDetail(const Mesh& mesh, int levels, float ratio, const JobContext& context);

} // namespace orfeas::mesh
