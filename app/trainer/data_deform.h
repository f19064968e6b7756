#pragma once

#include "app/trainer/random.h"
#include "app/trainer/shape.h"

namespace orfeas::trainer {

/// Another of its kind: stretched along each axis by 0.8 to 1.25, and each with some chance tapered and twisted along
/// the height, bent, and pushed about by long soft waves. Never folds over itself: all changes are mild and smooth.
/// \param shape  finished \return finished
Shape variantOf(const Shape& shape, Random& random);

} // namespace orfeas::trainer
