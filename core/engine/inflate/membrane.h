#pragma once

#include "core/base/job_context.h"
#include "core/engine/inflate/outline.h"

namespace orfeas::engine::inflate {

/// Height squared of an inflated membrane: u with -laplace(u) = 4 inside the outline, 0 outside, in squared units.
/// A disc of radius R gives R^2 - r^2, the square of a ball's height; a strip gives twice the square of its half width
/// at most: thin limbs stay thin, bodies get round. Solved from coarse to fine by successive over-relaxation.
/// \param distance  signed distance, sampled at `solveSide` cells a side; \param span  side of the square in units
/// \error Cancelled  polled once a sweep
Result<Grid> solveMembrane(const Grid& distance, int solveSide, float span, const JobContext& context);

/// Bilinear sample at pixel coordinates (0.5 is the first pixel's centre), clamped at the border.
float sample(const Grid& grid, float x, float y);

} // namespace orfeas::engine::inflate
