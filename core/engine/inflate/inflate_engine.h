#pragma once

#include "core/engine/registry.h"

namespace orfeas::engine::inflate {

/// \error InvalidInput  no front picture, or an option out of range
Result<void> checkRequest(const SubjectViews& views, const EngineOptions& options);

/// The embedded engine: blows the subject's outline up into a smooth closed solid. No weights, no download.
EngineEntry entry();

} // namespace orfeas::engine::inflate
