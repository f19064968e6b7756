#pragma once

#include "app/trainer/batch.h"

#include <span>

namespace orfeas::trainer {

/// Means over the pictures of a batch, each the mean over the picture's columns.
struct LossParts {
    double occupancy = 0; ///< binary cross entropy, nats a cell
    double colour = 0; ///< mean absolute difference of the hidden side's colour, 0 to 1
    double confidence = 0; ///< cross entropy of the foretold overlap, nats
    double overlap = 0; ///< of the columns with the truth, soft intersection over union, 0 to 1; no part of the loss
    double total() const;
};

/// The loss and its gradient in one pass over the columns.
/// \param outputs  of LiteNetwork, [count, 64, 64, 68] \param gradient  of total() by the outputs, as many; written
/// whole
LossParts columnLoss(std::span<const float> outputs, const Batch& batch, std::span<float> gradient);

} // namespace orfeas::trainer
