#pragma once

#include "core/engine/registry.h"

namespace orfeas::engine::inflate {

/// The embedded engine: blows the subject's outline up into a smooth closed solid. No weights, no download.
EngineEntry entry();

} // namespace orfeas::engine::inflate
