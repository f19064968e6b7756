#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

namespace orfeas::mesh {

/// A part of the surface that hangs together by shared vertices.
struct Piece {
    std::size_t triangles = 0;
    double area = 0; ///< square units
    double volume = 0; ///< signed, cubic units; of an open piece that of the cone to its middle
    Box3f bounds;
    bool closed = false; ///< no edge with one triangle
    /// Closed pieces round it: 1 is an inner shell or the wall of a hollow, 2 a body in that hollow.
    int depth = 0;
    /// Encloses next to nothing for its area: a sheet, or two that lie on each other.
    bool sheet() const;
};

/// The pieces of a mesh, and which one each triangle is of.
struct Pieces {
    std::vector<Piece> pieces; ///< in the order of their first triangles
    std::vector<std::uint32_t> ofTriangle;
};

/// \param mesh  indices checked; welded, so that what touches hangs together  \cost O(T), and a ray for each closed
/// pair
Pieces piecesOf(const Mesh& mesh);

/// What removeFloaters() leaves out.
struct FloaterRules {
    float share = 0.001F; ///< a piece with less than this share of the largest piece's area is a floater, [0, 1]
    bool keepInner = false; ///< keep shells inside other pieces (depth 1 and more)
    bool keepSheets = false; ///< keep pieces that enclose nothing
};

/// Leaves out floaters, shells inside others and sheets, by the rules; never the piece with the largest area, unless it
/// is a sheet and there is another. \error InvalidInput, Cancelled
Result<Mesh> removeFloaters(const Mesh& mesh, const FloaterRules& rules, const JobContext& context);

} // namespace orfeas::mesh
