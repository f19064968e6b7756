#pragma once

#include "core/engine/registry.h"

namespace orfeas::test::slab {

/// Half the depth of every slab, in the field's unit.
inline constexpr float kHalfDepth = 0.15F;

/// The smallest engine on LibTorch: the matte as a slab of even depth, coloured by the picture. It shows what a second
/// engine needs: this folder, and one line where the registry is made.
engine::EngineEntry entry();

} // namespace orfeas::test::slab
