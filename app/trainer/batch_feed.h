#pragma once

#include "app/trainer/batch.h"
#include "app/trainer/sample_pool.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace orfeas::trainer {

struct FeedOptions {
    int batch = 16;
    std::uint64_t seed = 1;
    bool disturbed = true; ///< pictures are augmented; else samples come as they are
};

/// The batch of a step: which samples, and how they are changed, follows from the seed and the step alone.
/// \error InvalidInput  a shard is damaged
Result<Batch> batchOf(const SamplePool& pool, const FeedOptions& options, std::int64_t step);

/// The sample's picture as engines see it.
image::Subject subjectOf(const Sample& sample);

/// One sample as a network's input and truth, at place `slot` of `batch`.
/// \error Internal  its matte is empty
Result<void> fillSlot(Batch& batch, int slot, const Sample& sample);

/// Makes batches ahead of the training on a thread of its own, and looks for new shards every now and then.
class BatchFeed {
public:
    BatchFeed(SamplePool pool, FeedOptions options, std::int64_t firstStep);

    /// The next step's batch. \error as batchOf()
    Result<Batch> next();

private:
    void work(const std::stop_token& stop);

    SamplePool m_pool;
    FeedOptions m_options;
    std::int64_t m_step;
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    std::deque<Result<Batch>> m_ready;
    std::jthread m_thread; ///< last: it uses all above
};

} // namespace orfeas::trainer
