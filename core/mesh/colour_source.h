#pragma once

#include "core/mesh/box_atlas.h"

namespace orfeas::mesh {

/// Answers with the colour of `source` at its point nearest to each place: from its texture, else mixed from its
/// vertices, else white. Refers to `source`, which has to outlive the sampler; the search tree is built when it is
/// first asked. \thread any
ColourSampler coloursOf(const Mesh& source);

} // namespace orfeas::mesh
