#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"
#include "core/field/node_store.h"
#include "core/mesh/mesh.h"

namespace orfeas::field {

/// The closed surface through `level.crossing`, with normals from the lattice's gradient and colours from the field.
/// \param refine  place each vertex by one more value asked of the field; the count is added to `queries`
Result<mesh::Mesh> isoSurface(const Field& field, const Level& level, bool refine, const JobContext& context,
                              std::uint64_t& queries);

} // namespace orfeas::field
