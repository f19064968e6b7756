#include "app/trainer/column_loss.h"

#include "core/base/target_clones.h"

#include <algorithm>
#include <cmath>

namespace orfeas::trainer {

namespace {

using namespace engine::lite;

constexpr float kColourShare = 0.5F; ///< of the loss, beside the occupancy's cross entropy summed over kBinShare bins
constexpr float kConfidenceShare = 0.05F;

struct ColumnResult {
    float occupancy = 0;
    float colour = 0;
    float confidence = 0;
    float overlap = 0;
};

/// Loss of one column, and its gradient in place of the outputs.
ORFEAS_TARGET_CLONES ColumnResult column(float* __restrict out, const std::uint8_t* __restrict truth,
                                         const std::uint8_t* __restrict back)
{
    ColumnResult result;
    float sum = 0;
    float both = 0;
    float either = 0;
    for (int z = 0; z < kDepthBins; ++z) {
        const float t = static_cast<float>(truth[z]) * (1.0F / 255);
        const float x = out[z];
        const float small = std::exp(-std::abs(x));
        const float p = (x >= 0 ? 1.0F : small) / (1 + small);
        sum += std::max(x, 0.0F) - t * x + std::log(1 + small);
        both += std::min(p, t);
        either += std::max(p, t);
        out[z] = (p - t) * (1.0F / kDepthBins);
    }
    result.occupancy = sum / kDepthBins;
    result.overlap = both / std::max(either, 1e-3F);
    for (int c = 0; c < 3; ++c) {
        const float off = out[kBackColour + c] - static_cast<float>(back[c]) * (1.0F / 255);
        result.colour += std::abs(off) / 3;
        out[kBackColour + c] = kColourShare / 3 * std::clamp(off * 50, -1.0F, 1.0F); // smooth where it is right
    }
    const float x = out[kConfidence];
    const float small = std::exp(-std::abs(x));
    const float p = (x >= 0 ? 1.0F : small) / (1 + small);
    result.confidence = std::max(x, 0.0F) - result.overlap * x + std::log(1 + small);
    out[kConfidence] = kConfidenceShare * (p - result.overlap);
    return result;
}

} // namespace

double LossParts::total() const
{
    return occupancy + kColourShare * colour + kConfidenceShare * confidence;
}

LossParts columnLoss(std::span<const float> outputs, const Batch& batch, std::span<float> gradient)
{
    LossParts sum;
    std::fill(gradient.begin(), gradient.end(), 0.0F);
    for (int b = 0; b < batch.count; ++b) {
        const std::size_t first = static_cast<std::size_t>(b) * kColumnsPerPicture;
        double weights = 1e-6;
        for (std::size_t i = 0; i < kColumnsPerPicture; ++i)
            weights += batch.weights[first + i];
        for (std::size_t i = first; i < first + kColumnsPerPicture; ++i) {
            const auto share = static_cast<float>(batch.weights[i] / weights / batch.count);
            if (share <= 0)
                continue;
            float* values = &gradient[i * kColumnChannels];
            std::copy_n(&outputs[i * kColumnChannels], kColumnChannels, values);
            const ColumnResult part = column(values, &batch.occupancy[i * kDepthBins], &batch.back[3 * i]);
            sum.occupancy += share * part.occupancy;
            sum.colour += share * part.colour;
            sum.confidence += share * part.confidence;
            sum.overlap += share * part.overlap;
            for (int c = 0; c < kColumnChannels; ++c)
                values[c] *= share;
        }
    }
    return sum;
}

} // namespace orfeas::trainer
