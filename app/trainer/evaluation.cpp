#include "app/trainer/evaluation.h"

#include "app/trainer/augment.h"
#include "app/trainer/batch_feed.h"
#include "core/engine/inflate/inflate_engine.h"

#include <algorithm>
#include <cmath>

namespace orfeas::trainer {

namespace {

using Logits = std::vector<float>; ///< [64 y, 64 x, 68]

Logits predicted(LiteNetworkImpl& network, const Batch& batch)
{
    const torch::NoGradGuard frozen;
    auto* memory = const_cast<float*>(batch.input.data()); // LibTorch has no read-only tensors
    const torch::Tensor rows =
        torch::from_blob(memory, { batch.count, kGridSide, kGridSide, engine::lite::kInputChannels });
    const torch::Tensor out =
        network.forward(rows.permute({ 0, 3, 1, 2 })).permute({ 0, 2, 3, 1 }).to(torch::kFloat32).contiguous();
    return { out.const_data_ptr<float>(), out.const_data_ptr<float>() + out.numel() };
}

/// Whether a cell is inside, for all of [64 y, 64 x, 64 z].
using Solid = std::vector<std::uint8_t>;

Solid solidOf(const Logits& logits, float level)
{
    const float least = std::log(level / (1 - level));
    Solid solid(kColumnsPerPicture * kDepthBins);
    for (std::size_t i = 0; i < kColumnsPerPicture; ++i) {
        const float* column = &logits[i * engine::lite::kColumnChannels];
        // the matte says that there is something
        const float bar = std::min(least, *std::max_element(column, column + kDepthBins) - 1e-3F);
        for (std::size_t z = 0; z < kDepthBins; ++z)
            solid[i * kDepthBins + z] = column[z] > bar ? 1 : 0;
    }
    return solid;
}

Result<Solid> inflatedSolid(const Sample& sample)
{
    const auto engine = engine::inflate::entry().create({});
    if (!engine)
        return engine.error();
    engine::SubjectViews views;
    views.views[0] = subjectOf(sample);
    const auto field = (*engine)->reconstruct(views, {}, {});
    if (!field)
        return field.error();
    std::vector<Vec3f> points;
    points.reserve(kColumnsPerPicture * kDepthBins);
    for (int i = 0; i < static_cast<int>(kColumnsPerPicture); ++i) {
        const float half = engine::lite::kHalfFrame;
        const int row = i / kGridSide;
        const float x = half * (2 * (static_cast<float>(i % kGridSide) + 0.5F) / kGridSide - 1);
        const float y = half * (1 - 2 * (static_cast<float>(row) + 0.5F) / kGridSide);
        for (int z = 0; z < kDepthBins; ++z)
            points.push_back({ x, y, kDepthRange * (0.5F - (static_cast<float>(z) + 0.5F) / kDepthBins) });
    }
    std::vector<float> values(points.size());
    if (auto asked = (*field)->values(points, values); !asked)
        return asked.error();
    Solid solid(values.size());
    std::transform(values.begin(), values.end(), solid.begin(),
                   [](float value) { return static_cast<std::uint8_t>(value > 0 ? 1 : 0); });
    return solid;
}

/// Of a solid with the truth.
struct Agreement {
    double overlap = 0;
    double front = 0;
};

Agreement agreementOf(const Solid& solid, const Batch& truth)
{
    std::size_t both = 0;
    std::size_t either = 0;
    double front = 0;
    std::size_t columns = 0;
    for (std::size_t i = 0; i < kColumnsPerPicture; ++i) {
        if (truth.weights[i] < 0.5F)
            continue;
        const std::uint8_t* in = &solid[i * kDepthBins];
        const std::uint8_t* wanted = &truth.occupancy[i * kDepthBins];
        std::size_t firstIn = kDepthBins;
        std::size_t firstWanted = kDepthBins;
        for (std::size_t z = kDepthBins; z-- > 0;) {
            const bool a = in[z] != 0;
            const bool b = wanted[z] > 127;
            both += a && b ? 1 : 0;
            either += a || b ? 1 : 0;
            firstIn = a ? z : firstIn;
            firstWanted = b ? z : firstWanted;
        }
        if (firstIn < kDepthBins && firstWanted < kDepthBins) {
            front += std::abs(static_cast<double>(firstIn) - static_cast<double>(firstWanted));
            ++columns;
        }
    }
    return { static_cast<double>(both) / static_cast<double>(std::max<std::size_t>(either, 1)),
             front * kDepthRange / kDepthBins / static_cast<double>(std::max<std::size_t>(columns, 1)) };
}

/// Correlation of foretold and true overlaps over all columns seen.
class Correlation {
public:
    void add(double x, double y)
    {
        ++m_n;
        m_x += x;
        m_y += y;
        m_xx += x * x;
        m_yy += y * y;
        m_xy += x * y;
    }
    double value() const
    {
        const double covariance = m_xy - m_x * m_y / m_n;
        return covariance / std::sqrt(std::max((m_xx - m_x * m_x / m_n) * (m_yy - m_y * m_y / m_n), 1e-12));
    }

private:
    double m_n = 1e-9, m_x = 0, m_y = 0, m_xx = 0, m_yy = 0, m_xy = 0;
};

void addColumns(Correlation& correlation, const Logits& logits, const Batch& truth)
{
    for (std::size_t i = 0; i < kColumnsPerPicture; ++i) {
        if (truth.weights[i] < 0.5F)
            continue;
        const float* column = &logits[i * engine::lite::kColumnChannels];
        double both = 0;
        double either = 1e-3;
        for (std::size_t z = 0; z < kDepthBins; ++z) {
            const double p = 1 / (1 + std::exp(-static_cast<double>(column[z])));
            const double t = static_cast<double>(truth.occupancy[i * kDepthBins + z]) / 255;
            both += std::min(p, t);
            either += std::max(p, t);
        }
        correlation.add(1 / (1 + std::exp(-static_cast<double>(column[engine::lite::kConfidence]))), both / either);
    }
}

void addMirrored(Logits& logits, const Logits& mirrored)
{
    constexpr auto kWidth = static_cast<std::size_t>(engine::lite::kColumnChannels);
    for (std::size_t i = 0; i < kColumnsPerPicture; ++i) {
        const std::size_t other = i - i % kGridSide + (kGridSide - 1 - i % kGridSide);
        for (std::size_t c = 0; c < kWidth; ++c)
            logits[i * kWidth + c] = 0.5F * (logits[i * kWidth + c] + mirrored[other * kWidth + c]);
    }
}

} // namespace

Result<std::map<std::string, Score>> evaluate(LiteNetworkImpl& network, const SamplePool& pool,
                                              const EvaluationOptions& options)
{
    std::map<std::string, Score> scores;
    std::map<std::string, Correlation> correlations;
    const auto visit = [&](const std::string& source, const Sample& sample) -> Result<void> {
        Batch batch(1);
        if (auto filled = fillSlot(batch, 0, sample); !filled)
            return filled.error().code == ErrorCode::NoSubject ? Result<void>() : filled;
        Logits logits = predicted(network, batch);
        if (options.mirrored) {
            Sample other = sample;
            mirror(other);
            Batch turned(1);
            if (auto filled = fillSlot(turned, 0, other); !filled)
                return filled;
            addMirrored(logits, predicted(network, turned));
        }
        Score& score = scores[source];
        ++score.count;
        const Agreement found = agreementOf(solidOf(logits, 0.5F), batch);
        score.overlap += found.overlap;
        score.front += found.front;
        for (std::size_t i = 0; i < kLevels.size(); ++i)
            score.atLevels[i] += agreementOf(solidOf(logits, kLevels[i]), batch).overlap;
        addColumns(correlations[source], logits, batch);
        if (!options.inflate)
            return {};
        const auto solid = inflatedSolid(sample);
        if (!solid)
            return solid.error();
        const Agreement blown = agreementOf(*solid, batch);
        score.inflated += blown.overlap;
        score.inflatedFront += blown.front;
        return {};
    };
    if (auto visited = pool.forEach(options.limit, visit); !visited)
        return visited.error();
    for (auto& [source, score] : scores) {
        const auto n = static_cast<double>(score.count);
        for (double* mean : { &score.overlap, &score.inflated, &score.front, &score.inflatedFront, &score.atLevels[0],
                              &score.atLevels[1], &score.atLevels[2] })
            *mean /= n;
        score.confidence = correlations[source].value();
    }
    return scores;
}

} // namespace orfeas::trainer
