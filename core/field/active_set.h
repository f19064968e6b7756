#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"
#include "core/field/node_store.h"
#include "core/field/pyramid.h"

namespace orfeas::field {

/// Fills every node of `level` that is not known. \error what the field answers, Cancelled
Result<void> fillDense(const Field& field, Level& level, const JobContext& context, LevelStats& stats);

/// Copies what `coarse` knows to the nodes that `fine` (half its spacing) shares with it.
void carryOver(const Level& coarse, Level& fine);

/// Collects the cells of a wholly known level that the surface crosses.
void findCrossing(Level& level);

/// How well trilinear interpolation of a lattice predicts the nodes halfway: a high quantile of |value - prediction|
/// over nodes near the surface. `fine` holds nodes asked of the field, `coarse` those it was predicted from.
float predictionError(const Level& coarse, const Level& fine);

/// Fills `fine` where the surface is or, by `band`, may be, and collects the cells that it crosses.
///
/// A fine cell is asked when the trilinear prediction of its corners, widened by `band` both ways, straddles 0; then
/// (continuation) wherever a crossing face leads out of what was asked; then along witnesses that met no surface.
Result<void> fillSparse(const Field& field, const Level& coarse, Level& fine, float band, const JobContext& context,
                        LevelStats& stats);

} // namespace orfeas::field
