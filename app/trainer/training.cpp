#include "app/trainer/training.h"

#include "app/trainer/checkpoint.h"
#include "app/trainer/column_loss.h"
#include "app/trainer/evaluation.h"

#include <ATen/autocast_mode.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <numbers>

namespace orfeas::trainer {

namespace {

constexpr std::int64_t kLogEvery = 100; ///< steps

class Autocast {
public:
    explicit Autocast(TrainingPrecision precision) : m_before(at::autocast::is_autocast_enabled(at::kCPU))
    {
        at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
        at::autocast::set_autocast_enabled(at::kCPU, precision == TrainingPrecision::Bf16);
    }
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;
    ~Autocast()
    {
        at::autocast::clear_cache();
        at::autocast::set_autocast_enabled(at::kCPU, m_before);
    }

private:
    bool m_before;
};

/// Sums of what is logged, since the last line.
struct Running {
    LossParts sum;
    double norm = 0;
    int steps = 0;
    void add(const LossParts& parts, double gradientNorm)
    {
        sum.occupancy += parts.occupancy;
        sum.colour += parts.colour;
        sum.confidence += parts.confidence;
        sum.overlap += parts.overlap;
        norm += gradientNorm;
        ++steps;
    }
};

class Run {
public:
    Run(const TrainingOptions& options, const SamplePool* validation)
        : m_options(options), m_validation(validation), m_network(seeded(options)),
          m_optimiser(*m_network, options.optimiser)
    {
    }

    std::filesystem::path checkpoint() const { return m_options.run / "checkpoint.safetensors"; }
    std::int64_t steps() const { return m_optimiser.steps(); }

    Result<void> resume()
    {
        if (!std::filesystem::exists(checkpoint()))
            return m_options.start.empty() ? Result<void>() : begin();
        const auto metadata = readTensors(checkpoint(), m_optimiser.state());
        if (!metadata)
            return metadata.error();
        const auto steps = metadata->find("steps");
        m_optimiser.resumeAt(steps != metadata->end() ? std::stoll(steps->second) : 0);
        return {};
    }

    /// From exported weights, which are the means of an earlier run.
    Result<void> begin()
    {
        std::map<std::string, NamedTensors> byKind;
        for (const auto& [name, tensor] : m_optimiser.state()) {
            const std::size_t dot = name.find('.');
            byKind[name.substr(0, dot)][name.substr(dot + 1)] = tensor;
        }
        for (const char* kind : { "weight", "mean" }) {
            if (auto read = readTensors(m_options.start, byKind[kind]); !read)
                return read.error();
        }
        return {};
    }

    Result<void> save() const
    {
        return writeTensors(checkpoint(), m_optimiser.state(), { { "steps", std::to_string(steps()) } });
    }

    void step(const Batch& batch)
    {
        const auto options = torch::TensorOptions(torch::kFloat32);
        auto* memory = const_cast<float*>(batch.input.data()); // LibTorch has no read-only tensors
        const torch::Tensor input =
            torch::from_blob(memory, { batch.count, 64, 64, engine::lite::kInputChannels }, options);
        torch::Tensor outputs;
        {
            const Autocast cast(m_options.precision);
            outputs = m_network->forward(input.permute({ 0, 3, 1, 2 }), m_options.recompute);
        }
        const torch::Tensor rows = outputs.detach().permute({ 0, 2, 3, 1 }).to(torch::kFloat32).contiguous();
        torch::Tensor gradient = torch::empty_like(rows);
        const auto count = static_cast<std::size_t>(rows.numel());
        const LossParts loss =
            columnLoss({ rows.const_data_ptr<float>(), count }, batch, { gradient.mutable_data_ptr<float>(), count });
        outputs.backward(gradient.permute({ 0, 3, 1, 2 }).to(outputs.scalar_type()));
        m_running.add(loss, m_optimiser.step(rateFactor(m_options, steps())));
    }

    /// A line of the log where one is due.
    Result<void> report()
    {
        if (steps() % kLogEvery != 0 && steps() != m_options.steps)
            return {};
        double overlap = 0;
        if (m_validation != nullptr && (steps() % m_options.evaluateEvery == 0 || steps() == m_options.steps)) {
            LiteNetwork averaged(m_options.sizes);
            NamedTensors weights;
            const torch::NoGradGuard frozen;
            const NamedTensors state = m_optimiser.state();
            for (auto& item : averaged->named_parameters())
                item.value().copy_(state.at("mean." + item.key()));
            const auto scores = evaluate(*averaged, *m_validation, { m_options.evaluateOn, false });
            if (!scores)
                return scores.error();
            for (const auto& [source, score] : *scores) {
                std::fprintf(stderr, "step %lld, %s: overlap %.4f of %zu samples\n", static_cast<long long>(steps()),
                             source.c_str(), score.overlap, score.count);
                overlap += score.overlap / static_cast<double>(scores->size());
            }
        }
        const auto path = m_options.run / "log.csv";
        const bool fresh = !std::filesystem::exists(path);
        std::ofstream log(path, std::ios::app);
        if (fresh)
            log << "step,pictures,occupancy,colour,confidence,train_overlap,gradient,rate,seconds,validation_overlap\n";
        const double n = std::max(m_running.steps, 1);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_lineBegan).count();
        const std::string line = fmt::format(
            "{},{},{:.5f},{:.5f},{:.5f},{:.5f},{:.4f},{:.3e},{:.1f},{}\n", steps(), steps() * m_options.feed.batch,
            m_running.sum.occupancy / n, m_running.sum.colour / n, m_running.sum.confidence / n,
            m_running.sum.overlap / n, m_running.norm / n, m_options.optimiser.rate * rateFactor(m_options, steps()),
            seconds, overlap > 0 ? fmt::format("{:.5f}", overlap) : "");
        log << line << std::flush;
        std::fputs(line.c_str(), stderr);
        if (!log)
            return Error { ErrorCode::Io, path.string() + ": could not be written" };
        m_running = {};
        m_lineBegan = std::chrono::steady_clock::now();
        return {};
    }

private:
    static LiteNetwork seeded(const TrainingOptions& options)
    {
        torch::manual_seed(options.feed.seed);
        LiteNetwork network(options.sizes);
        const torch::NoGradGuard frozen;
        for (auto& weight : network->parameters()) {
            if (weight.dim() == 4)
                weight.set_data(weight.data().contiguous(torch::MemoryFormat::ChannelsLast));
        }
        return network;
    }

    const TrainingOptions& m_options;
    const SamplePool* m_validation;
    LiteNetwork m_network;
    Optimiser m_optimiser;
    Running m_running;
    std::chrono::steady_clock::time_point m_lineBegan = std::chrono::steady_clock::now();
};

} // namespace

double rateFactor(const TrainingOptions& options, std::int64_t step)
{
    const auto at = static_cast<double>(step);
    const auto end = static_cast<double>(options.steps);
    const double falling = options.coolDown * end;
    const double up = std::min(1.0, (at + 1) / static_cast<double>(options.warmUp + 1));
    const double down = falling > 0 ? std::clamp((at - (end - falling)) / falling, 0.0, 1.0) : 0;
    return up * 0.5 * (1 + std::cos(std::numbers::pi * down));
}

Result<void> train(const SamplePool& training, const SamplePool* validation, const TrainingOptions& options,
                   const std::function<bool()>& stop)
{
    std::error_code failed;
    std::filesystem::create_directories(options.run, failed);
    if (failed)
        return Error { ErrorCode::Io, fmt::format("{}: {}", options.run.string(), failed.message()) };
    Run run(options, validation);
    if (auto resumed = run.resume(); !resumed)
        return resumed;
    BatchFeed feed(training, options.feed, run.steps());
    while (run.steps() < options.steps) {
        const auto batch = feed.next();
        if (!batch)
            return batch.error();
        run.step(*batch);
        if (auto reported = run.report(); !reported)
            return reported;
        const bool end = stop && stop();
        if (end || run.steps() % options.checkpointEvery == 0 || run.steps() == options.steps) {
            if (auto saved = run.save(); !saved)
                return saved;
        }
        if (end)
            break;
    }
    return {};
}

Result<void> loadMean(LiteNetwork& network, const std::filesystem::path& checkpoint)
{
    NamedTensors weights;
    for (auto& item : network->named_parameters())
        weights["mean." + item.key()] = item.value().detach();
    const auto read = readTensors(checkpoint, weights);
    if (!read)
        return read.error();
    return {};
}

} // namespace orfeas::trainer
