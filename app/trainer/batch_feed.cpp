#include "app/trainer/batch_feed.h"

#include "app/trainer/augment.h"

#include <algorithm>

namespace orfeas::trainer {

namespace {

constexpr std::size_t kAhead = 3; ///< batches
constexpr std::int64_t kRescanSteps = 100;
constexpr float kLeastCover = 0.05F; ///< of a column, below which it says nothing, and
constexpr float kFullCover = 0.5F; ///< from which it has its full say

} // namespace

image::Subject subjectOf(const Sample& sample)
{
    image::Subject subject;
    subject.image = { kPictureSide, kPictureSide, std::vector<Rgba8>(std::size_t { kPictureSide } * kPictureSide) };
    subject.unitPixels = kFrameRatio * kPictureSide;
    const std::span<const std::uint8_t> planes = sample.picture();
    const std::size_t n = subject.image.pixels.size();
    for (std::size_t i = 0; i < n; ++i)
        subject.image.pixels[i] = { planes[i], planes[n + i], planes[2 * n + i], planes[3 * n + i] };
    return subject;
}

Batch::Batch(int pictures) : count(pictures)
{
    const std::size_t columns = static_cast<std::size_t>(pictures) * kColumnsPerPicture;
    input.resize(columns * engine::lite::kInputChannels);
    occupancy.resize(columns * kDepthBins);
    weights.resize(columns);
    back.resize(columns * 3);
}

Result<void> fillSlot(Batch& batch, int slot, const Sample& sample)
{
    const auto input = engine::lite::networkInput(subjectOf(sample), {});
    if (!input)
        return input.error();
    const std::size_t first = static_cast<std::size_t>(slot) * kColumnsPerPicture;
    std::copy(input->begin(), input->end(), &batch.input[first * engine::lite::kInputChannels]);
    const std::span<const std::uint8_t> occupancy = sample.occupancy();
    const std::span<const std::uint8_t> back = sample.back();
    for (std::size_t i = 0; i < kColumnsPerPicture; ++i) {
        std::uint8_t* column = &batch.occupancy[(first + i) * kDepthBins];
        for (std::size_t z = 0; z < kDepthBins; ++z)
            column[z] = occupancy[z * kColumnsPerPicture + i];
        // A column that the subject covers in part has that share of its bins filled. What is asked is how deep the
        // covered part is: the outline itself is known better from the matte.
        const float cover = static_cast<float>(*std::max_element(column, column + kDepthBins)) / 255;
        if (cover > kLeastCover && cover < 1) {
            for (std::size_t z = 0; z < kDepthBins; ++z)
                column[z] = static_cast<std::uint8_t>(std::min(static_cast<float>(column[z]) / cover, 255.0F));
        }
        batch.weights[first + i] = std::clamp((cover - kLeastCover) / (kFullCover - kLeastCover), 0.0F, 1.0F);
        for (std::size_t c = 0; c < 3; ++c)
            batch.back[3 * (first + i) + c] = back[c * kColumnsPerPicture + i];
    }
    return {};
}

Result<Batch> batchOf(const SamplePool& pool, const FeedOptions& options, std::int64_t step)
{
    Batch batch(options.batch);
    Sample sample;
    for (int slot = 0; slot < options.batch; ++slot) {
        std::seed_seq seeds { static_cast<std::uint32_t>(options.seed), static_cast<std::uint32_t>(options.seed >> 32U),
                              static_cast<std::uint32_t>(step), static_cast<std::uint32_t>(step >> 32),
                              static_cast<std::uint32_t>(slot) };
        std::mt19937_64 random(seeds);
        if (auto read = pool.draw(random, sample); !read)
            return read.error();
        if (options.disturbed) {
            if (random() % 2 == 1)
                mirror(sample);
            disturb(sample, random);
        }
        if (auto filled = fillSlot(batch, slot, sample); !filled && filled.error().code != ErrorCode::NoSubject)
            return filled.error();
    }
    return batch;
}

BatchFeed::BatchFeed(SamplePool pool, FeedOptions options, std::int64_t firstStep)
    : m_pool(std::move(pool)), m_options(options), m_step(firstStep),
      m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

void BatchFeed::work(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (m_step % kRescanSteps == 0)
            m_pool.rescan();
        Result<Batch> batch = batchOf(m_pool, m_options, m_step++);
        const bool failed = !batch;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_ready.size() < kAhead; });
        m_ready.push_back(std::move(batch));
        m_changed.notify_all();
        if (failed)
            return;
    }
}

Result<Batch> BatchFeed::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    Result<Batch> batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

} // namespace orfeas::trainer
