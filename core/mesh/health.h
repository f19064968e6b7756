#pragma once

#include "core/mesh/mesh.h"

#include <string>

namespace orfeas::mesh {

/// What can be said of a mesh from its triangles. Topology is measured after vertices at one place are made one
/// (within kWeldShare of the longest side), so that texture seams do not count as holes.
struct Health {
    std::size_t vertices = 0; ///< as stored
    std::size_t triangles = 0;
    Box3f bounds; ///< of what is finite
    std::size_t notFinite = 0; ///< vertices with a coordinate that is not a number or infinite
    std::size_t boundaryEdges = 0; ///< edges of one triangle
    std::size_t holes = 0; ///< groups of boundary edges that hang together
    std::size_t nonManifoldEdges = 0; ///< edges of three or more
    std::size_t nonManifoldVertices = 0; ///< the triangles there are not one fan
    std::size_t misorientedEdges = 0; ///< edges of two triangles that run the same way round
    std::size_t duplicateTriangles = 0; ///< with the same three vertices as an earlier one
    std::size_t degenerateTriangles = 0; ///< two corners at one place
    std::size_t sliverTriangles = 0; ///< a height of less than a hundredth of the longest side, those without area too
    std::size_t components = 0; ///< pieces connected by shared vertices
    std::size_t floaters = 0; ///< pieces under a thousandth of the largest piece's area
    std::size_t innerShells = 0; ///< closed pieces within others
    std::size_t sheets = 0; ///< pieces that enclose nothing
    std::size_t inwardPieces = 0; ///< pieces that face into their solid
    double area = 0; ///< square units
    double signedVolume = 0; ///< cubic units; > 0: faces look outward
    bool manifold() const { return nonManifoldEdges == 0; }
    bool watertight() const
    {
        return triangles > 0 && boundaryEdges == 0 && nonManifoldEdges == 0 && misorientedEdges == 0;
    }
    /// What repair() promises.
    bool solid() const
    {
        return watertight() && nonManifoldVertices == 0 && duplicateTriangles == 0 && degenerateTriangles == 0
            && notFinite == 0 && inwardPieces == 0 && signedVolume > 0;
    }
};

/// \param mesh  indices in range  \cost O(V + T) expected
Health inspect(const Mesh& mesh);

/// Something to know about a mesh, and what helps.
struct Finding {
    std::string what; ///< "holes", "floaters", ...: a stable word
    std::size_t count = 0;
    std::string text; ///< a sentence
    std::string fix; ///< words for `orfeas mesh`; empty: nothing of ours does
};

/// What is not as it should be, worst first. \param selfIntersections  pairs, as countSelfIntersections() tells
std::vector<Finding> findingsOf(const Health& health, std::size_t selfIntersections);

} // namespace orfeas::mesh
