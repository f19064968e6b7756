#pragma once

#include "app/trainer/shard.h"

#include <cstdint>
#include <random>

namespace orfeas::trainer {

/// Left and right swapped in all that a sample holds.
void mirror(Sample& sample);

/// Changes what the picture looks like and nothing of what it shows: brightness, contrast, gamma, saturation and tint,
/// the order of the colours, blur, noise, and a matte that is a little too narrow or too soft.
void disturb(Sample& sample, std::mt19937_64& random);

} // namespace orfeas::trainer
