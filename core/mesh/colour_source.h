#pragma once

#include "core/mesh/box_atlas.h"
#include "core/mesh/surface_tree.h"

namespace orfeas::mesh {

/// The colour of `mesh` at one of its points: from its texture, else mixed from its vertices, else white.
Rgba8 colourAt(const Mesh& mesh, const SurfacePoint& point);

/// Answers with the colour of `source` at its point nearest to each place. Refers to `source`, which has to outlive the
/// sampler; the search tree is built when it is first asked. \thread any
ColourSampler coloursOf(const Mesh& source);

} // namespace orfeas::mesh
