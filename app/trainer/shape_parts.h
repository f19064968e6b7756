#pragma once

#include "app/trainer/shape.h"

namespace orfeas::trainer {

// Solids that many kinds of things are put together from.

/// \param round  radius of the edges; 0: sharp
void addBox(Shape& shape, Vec3f centre, Vec3f half, float round, int part);
/// Its axis along z.
void addDisc(Shape& shape, Vec3f centre, float radius, float depth, int part);
/// A tyre and, as the next part, its hub; the axle along x.
void addWheel(Shape& shape, Vec3f centre, float radius, float width, int part);

} // namespace orfeas::trainer
