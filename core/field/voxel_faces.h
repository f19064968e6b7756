#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"
#include "core/field/lattice.h"
#include "core/mesh/mesh.h"

namespace orfeas::field {

/// The preview: the outer faces of every cell of a wholly known level (at most 64 cells a side) whose middle is inside
/// by trilinear interpolation, each face with the field's colour if `coloured`. Where two cubes would touch along an
/// edge only, a cell between them is filled, so that the surface is closed and every edge has two faces.
Result<mesh::Mesh> voxelFaces(const Field& field, const Level& level, bool coloured, const JobContext& context);

} // namespace orfeas::field
