#pragma once

#include "core/mesh/mesh.h"

#include <QByteArray>

namespace orfeas::viewmodels {

inline constexpr int kShadowSide = 128; ///< texels a side

/// How the ground below a mesh darkens: what stands on it keeps the sky's light away, the lower the more. A map of the
/// square around the mesh's footprint seen from above, `kShadowReach` times as wide as its longer side, centred on it.
/// \return RGBA8 [side, side], black with the shadow in alpha; empty for an empty mesh.  Rows run from the back (-z).
/// \thread any  \cost O(T) and a blur, about 10 ms for 1 M triangles
QByteArray groundShadow(const mesh::Mesh& mesh);

inline constexpr float kShadowReach = 2.0F;

} // namespace orfeas::viewmodels
