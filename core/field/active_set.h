#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"
#include "core/field/lattice.h"
#include "core/field/pyramid.h"

namespace orfeas::field {

/// Asks for every node of `level` that neither it nor `coarse` (may be null) knows.
/// \error what the field answers, Cancelled
Result<void> fillDense(const Field& field, const Level* coarse, Level& level, const JobContext& context,
                       LevelStats& stats);

/// The same, but for the cells of bricks where the field is surely outside: no surface is there to be found.
Result<void> fillOpen(const Field& field, const Level& coarse, Level& level, const JobContext& context,
                      LevelStats& stats);

/// Asks for the nodes of `fine` where the surface is or may be.
///
/// First the cells that the prediction from `coarse` chooses (core/field/prediction.h); then (continuation) all cells
/// round every lattice edge that is known to be cut, until there is none left to add; then the same from what
/// witnesses find that met no surface. Whatever was touched anywhere is complete: what widening the set by a ring of
/// cells could find that is connected to it, continuation finds, and only there.
Result<void> fillSparse(const Field& field, const Level& coarse, Level& fine, float bandFactor,
                        const JobContext& context, LevelStats& stats);

} // namespace orfeas::field
