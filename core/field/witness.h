#pragma once

#include "core/field/field.h"
#include "core/field/lattice.h"

namespace orfeas::field {

/// Walks the field's witnesses through `level`, from nearest node to nearest node.
/// \return the nodes not yet known on those witnesses that pass no node known to be inside
std::vector<Cell> unseenByWitnesses(const Field& field, const Level& level, const JobContext& context);

} // namespace orfeas::field
