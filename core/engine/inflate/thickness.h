#pragma once

#include "core/base/job_context.h"
#include "core/engine/inflate/outline.h"

namespace orfeas::engine::inflate {

/// How far the solid reaches in front of and behind its middle.
struct Thickness {
    Grid height2; ///< height^2 of either side, units^2, 0 outside the outline
    Grid perDistance; ///< height^2 over distance to the outline, units; continued over the whole square
    std::vector<float> frontGain; ///< by row: what the front's height^2 is multiplied with
    float endOn = 0; ///< how surely the thing is seen end on, 0 to 1
    float lean = 0; ///< the solid's middle is at z = lean * y
};

/// The depth that an outline lets one expect: h^2 = (k e^(b s))^2 D d, with D the radius of the largest disc inside, d
/// the soft distance to the outline and s how symmetric the outline is, 0 to 1. An outline that is its own mirror image
/// is mostly that of a thing seen end on, with its length hidden; a lopsided one shows the length, and a disc is a
/// ball. Wide things lean back and are deeper in front below than above: they rest on the ground and are looked at from
/// above. Constants: docs/engines.md tells how they were found. \param distance  signed, units, on the lattice to work
/// on \error Cancelled
Result<Thickness> thicknessOf(const Grid& distance, float cell, const JobContext& context);

} // namespace orfeas::engine::inflate
