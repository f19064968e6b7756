#pragma once

#include "app/trainer/network.h"
#include "app/trainer/sample_pool.h"

#include <map>
#include <string>

namespace orfeas::trainer {

/// How well columns are filled, means over samples. Overlaps are intersection over union of cells whose share inside is
/// over one half, where the matte covers the column.
struct Score {
    std::size_t count = 0;
    double overlap = 0; ///< of the network's solid with the truth
    double inflated = 0; ///< of the engine `inflate`'s
    double front = 0; ///< mean distance along the view between the first surfaces, units
    double inflatedFront = 0;
    double confidence = 0; ///< correlation of foretold and true overlaps of columns
    std::array<double, 3> atLevels {}; ///< overlap with the surface at the probabilities kLevels
};
inline constexpr std::array<float, 3> kLevels { 0.35F, 0.42F, 0.58F };

struct EvaluationOptions {
    std::size_t limit = 0; ///< samples of each source; 0: all
    bool inflate = true; ///< score the engine `inflate` too
    bool mirrored = false; ///< mean of the logits with those of the mirrored picture
};

/// Scores by source. \error what shards answer
Result<std::map<std::string, Score>> evaluate(LiteNetworkImpl& network, const SamplePool& pool,
                                              const EvaluationOptions& options);

} // namespace orfeas::trainer
