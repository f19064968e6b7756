#pragma once

#include "core/base/job_context.h"
#include "core/engine/inflate/outline.h"

namespace orfeas::engine::inflate {

/// Distance to the outline without the ridges of the true one: -r log(1 - v), where v is a membrane on springs under
/// even pressure, v - r^2 laplace(v) = 1 inside and v = 0 on the outline. Much wider than r it is the distance less
/// r log 2, and its ridges are rounded over about r; much narrower it is Poisson's membrane, w^2 / 2r at the middle of
/// a strip of half width w. 0 outside. Solved from coarse to fine by successive over-relaxation.
/// \param distance  signed distance on the lattice to solve on; \param cell, rounding  cell side and r, units, > 0
/// \error Cancelled  polled once a sweep
/// \source Varadhan 1967; Gurumoorthy & Rangarajan 2009, "A Schroedinger Equation for the Fast Computation of
/// Approximate Euclidean Distance Functions"
Result<Grid> softDistance(const Grid& distance, float cell, float rounding, const JobContext& context);

} // namespace orfeas::engine::inflate
