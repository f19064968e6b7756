#pragma once

#include "app/trainer/batch_feed.h"
#include "app/trainer/network.h"
#include "app/trainer/optimiser.h"

#include <filesystem>
#include <functional>

namespace orfeas::trainer {

enum class TrainingPrecision { Fp32, Bf16 }; ///< of products; weights and sums stay in 32 bits

struct TrainingOptions {
    std::filesystem::path run; ///< folder of the checkpoint and the log
    std::filesystem::path start; ///< exported weights that a run without a checkpoint begins with; empty: by chance
    std::int64_t steps = 10'000; ///< in all
    std::int64_t warmUp = 200; ///< steps in which the rate grows to its full
    double coolDown = 0.4; ///< share of the steps, at the end, in which it falls to nothing
    std::int64_t checkpointEvery = 200; ///< steps
    std::int64_t evaluateEvery = 1000; ///< steps, where there are samples to evaluate on
    std::size_t evaluateOn = 128; ///< samples of each source
    TrainingPrecision precision = TrainingPrecision::Bf16;
    bool recompute = false; ///< gradient checkpointing
    FeedOptions feed;
    OptimiserOptions optimiser;
    NetworkSizes sizes;
};

/// Factor on the rate at a step: up, level, and down along half a cosine.
double rateFactor(const TrainingOptions& options, std::int64_t step);

/// Trains from the run's checkpoint, or from `start`, until `steps` are done; the weights are those of an
/// uninterrupted run whenever it is cut off, as long as the shards are the same. Writes RUN/checkpoint.safetensors and
/// a line a hundred steps to RUN/log.csv. \param validation  may be null \param stop  asked after each step; true ends
/// the run after a checkpoint \error what shards and files answer
Result<void> train(const SamplePool& training, const SamplePool* validation, const TrainingOptions& options,
                   const std::function<bool()>& stop = {});

/// The run's averaged weights. \error as readTensors()
Result<void> loadMean(LiteNetwork& network, const std::filesystem::path& checkpoint);

} // namespace orfeas::trainer
