#pragma once

#include "core/engine/lite/columns.h"

#include <cmath>

namespace orfeas::engine::lite {

inline constexpr float kBin = kDepthRange / kDepthBins; ///< units along the view

/// z in the middle of a bin, and which bin a z is in; whole numbers are the bins' middles.
inline float depthOf(float bin)
{
    return 0.5F * kDepthRange - (bin + 0.5F) * kBin;
}
inline float binOf(float z)
{
    return (0.5F * kDepthRange - z) / kBin - 0.5F;
}

inline float probability(float logit)
{
    return 1 / (1 + std::exp(-logit));
}

} // namespace orfeas::engine::lite
