#pragma once

#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// What can be said of a mesh from its triangles. Topology is measured after vertices at one place are made one
/// (within 1e-6 of the longest side), so that texture seams do not count as holes.
struct Health {
    std::size_t vertices = 0; ///< as stored
    std::size_t triangles = 0;
    Box3f bounds;
    std::size_t boundaryEdges = 0; ///< edges of one triangle
    std::size_t nonManifoldEdges = 0; ///< edges of three or more
    std::size_t misorientedEdges = 0; ///< edges of two triangles that run the same way round
    std::size_t degenerateTriangles = 0; ///< two corners at one place
    std::size_t components = 0; ///< pieces connected by shared vertices
    double signedVolume = 0; ///< cubic units; > 0: faces look outward
    bool manifold() const { return nonManifoldEdges == 0; }
    bool watertight() const
    {
        return triangles > 0 && boundaryEdges == 0 && nonManifoldEdges == 0 && misorientedEdges == 0;
    }
};

/// \cost O(V + T) expected
Health inspect(const Mesh& mesh);

} // namespace orfeas::mesh
