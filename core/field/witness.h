#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"
#include "core/field/lattice.h"

namespace orfeas::field {

/// Walks the field's witnesses through `level` in steps of half a cell. A witness on which no node known to be inside
/// lies near is asked at every step.
/// \return the cells where such an answer was inside; the field values asked are added to `queries`
Result<std::vector<Cell>> missedByWitnesses(const Field& field, const Level& level, const JobContext& context,
                                            std::uint64_t& queries);

} // namespace orfeas::field
