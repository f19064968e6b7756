#pragma once

#include "core/base/job_context.h"
#include "core/field/lattice.h"

namespace orfeas::field {

/// Cells of one brick.
struct CellsOfBrick {
    Cell place;
    Rows cells {};
};

/// What the coarse level (twice the spacing) says of one brick of the fine level.
struct Forecast {
    Cell place;
    Rows cells {}; ///< fine cells that the surface crosses if trilinear interpolation of the coarse level is right
    std::uint64_t doubtful = 0; ///< coarse cells (bit z * 16 + y * 4 + x) where it may be so wrong that more is crossed
};

/// Forecasts every brick of the next level where anything is foreseen or doubtful.
///
/// A coarse cell is doubtful when its corners, widened both ways by `bandFactor` times the greatest error that the same
/// prediction made here one level earlier (in the block of 2 x 2 x 2 coarse cells), straddle 0. With a factor of 1 no
/// flat sheet of a distance field is missed, however thin and wherever it lies between the nodes: at distance a from
/// the nearest node of the block's own lattice it makes an error of a there, and it is at most a from a coarse node.
/// \error Cancelled
Result<std::vector<Forecast>> forecastCells(const Level& coarse, float bandFactor, const JobContext& context);

/// The fine nodes in the middle of the doubtful cells: one question each that measures the prediction's error there.
Rows probesOf(const Forecast& forecast);

/// Nodes x, y, z in 0..8 of a brick and the first plane of those beyond: bit x of rows[z][y].
using PatchNodes = std::array<std::array<std::uint16_t, 9>, 9>;

/// The nodes of the doubtful cells whose side of the surface is open: those whose prediction is nearer to 0 than
/// `bandFactor` times its greatest error at those of the cell's 27 nodes that `fine` knows. Known nodes are left out.
/// \pre the probes are known
PatchNodes openNodes(const Level& coarse, const Level& fine, const Forecast& forecast, float bandFactor);

/// Appends the known nodes of the doubtful cells that are on the other side of the surface than predicted and have no
/// known neighbour that shows where the surface passes.
void appendSurprises(const Level& coarse, const Level& fine, const Forecast& forecast, std::vector<Cell>& out);

} // namespace orfeas::field
