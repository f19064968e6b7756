#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace orfeas::mesh {

/// Pairs of triangles, by number, that pass through or lie on each other; neighbours where they meet beyond the corners
/// that they share. Places at one point are made one first; triangles without area and copies are left out. Exact.
/// \param mesh  indices checked  \error Cancelled  polled every 1024 triangles
/// \cost O(T log T), about 1 s of processor time for 400,000 triangles
Result<std::vector<std::pair<std::uint32_t, std::uint32_t>>> selfIntersections(const Mesh& mesh,
                                                                               const JobContext& context);

} // namespace orfeas::mesh
