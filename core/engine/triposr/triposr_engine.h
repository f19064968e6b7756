#pragma once

#include "core/engine/registry.h"
#include "core/engine/triposr/library.h"

namespace orfeas::engine::triposr {

/// TripoSR (Tochilkin et al. 2024) with released weights: a picture becomes three planes of features, whose density and
/// colour are the field. The network's code is loaded with the first job that uses it.
/// \param model  EngineInfo::model
EngineEntry entry(const std::string& model);

} // namespace orfeas::engine::triposr
