#pragma once

#include <cstdint>

namespace orfeas::trainer {

inline constexpr float kBeta1 = 0.9F;
inline constexpr float kBeta2 = 0.99F; ///< short runs forget early gradients sooner than with 0.999
inline constexpr float kEpsilon = 1e-8F;

/// What one step of Adam is done with.
struct AdamFactors {
    float gradient; ///< clipping
    float rate; ///< with the correction of both moments' start
    float epsilon;
    float keep; ///< of a weight, after its decay
    float average; ///< share of the new weight in the running mean
};

/// One step over `count` weights, each array in the same order. \source Kingma & Ba 2015, algorithm 1
void adamStep(float* value, const float* gradient, float* moment1, float* moment2, float* mean, std::int64_t count,
              AdamFactors factors);

double sumOfSquares(const float* numbers, std::int64_t count);

} // namespace orfeas::trainer
