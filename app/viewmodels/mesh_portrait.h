#pragma once

#include "core/mesh/mesh.h"

#include <QImage>

namespace orfeas::viewmodels {

/// A small picture of a mesh, drawn by the processor: for sheets of many, each of a few thousand triangles. Vertex
/// colours (clay where there are none) under one lamp, before nothing.
/// \param degrees  the eye's way round the mesh from its front, to its left; a little from above
/// \param side  px, [16, 1024]; clamped
/// \thread any  \cost 10,000 triangles at 256 px take some ms
QImage meshPortrait(const mesh::Mesh& mesh, double degrees, int side);

} // namespace orfeas::viewmodels
