#include "app/trainer/adam.h"

#include "core/base/target_clones.h"

#include <cmath>

namespace orfeas::trainer {

ORFEAS_TARGET_CLONES void adamStep(float* __restrict value, const float* __restrict gradient, float* __restrict moment1,
                                   float* __restrict moment2, float* __restrict mean, std::int64_t count, AdamFactors f)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = f.gradient * gradient[i];
        moment1[i] = kBeta1 * moment1[i] + (1 - kBeta1) * g;
        moment2[i] = kBeta2 * moment2[i] + (1 - kBeta2) * g * g;
        value[i] = f.keep * value[i] - f.rate * moment1[i] / (std::sqrt(moment2[i]) + f.epsilon);
        mean[i] += f.average * (value[i] - mean[i]);
    }
}

ORFEAS_TARGET_CLONES double sumOfSquares(const float* numbers, std::int64_t count)
{
    double sum = 0;
    for (std::int64_t i = 0; i < count; ++i)
        sum += static_cast<double>(numbers[i]) * static_cast<double>(numbers[i]);
    return sum;
}

} // namespace orfeas::trainer
