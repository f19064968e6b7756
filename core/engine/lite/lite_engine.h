#pragma once

#include "core/engine/registry.h"

#include <filesystem>

namespace orfeas::engine::lite {

/// Where the weights that ship are looked for, in this order: $ORFEAS_RESOURCE_DIR, the installed place beside the
/// program (../share/orfeas), the tree that the program was built in; below each, engines/lite.safetensors.
/// \error NotFound  naming the places
Result<std::filesystem::path> shippedWeights();

/// A small network of our own that ships with the program. One picture: what the network says, and the inflated outline
/// where it does not trust itself. Several: those of the engine `inflate`.
EngineEntry entry();

} // namespace orfeas::engine::lite
