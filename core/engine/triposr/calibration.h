#pragma once

#include "core/engine/triposr/library.h"

namespace orfeas::engine::triposr {

/// Root mean square of a layer's error, over that of its result, up to which a precision may be chosen by itself.
inline constexpr double kUsableError = 2e-2;

/// Times a dense layer of the released size in each precision, in turn, and compares it with 64 bits. About a second.
std::vector<PrecisionCost> calibrate();

/// The usable one that took the least time. \param costs  calibrate()
tensor::Precision fastest(const std::vector<PrecisionCost>& costs);

} // namespace orfeas::engine::triposr
