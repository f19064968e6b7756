#include "core/memory/job_mix.h"

#include "core/base/bytes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace orfeas::memory {

namespace {

/// std::uniform_*_distribution differ between libraries; these do not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) { }
    double between(double lo, double hi) { return lo + (hi - lo) * static_cast<double>(m_engine() >> 11U) * 0x1p-53; }
    int of(int lo, int hi) { return lo + static_cast<int>(m_engine() % static_cast<std::uint64_t>(hi - lo + 1)); }
    bool chance(double share) { return between(0, 1) < share; }

private:
    std::mt19937_64 m_engine;
};

/// What the jobs of an engine have in common.
struct Engine {
    std::string name;
    double weights; ///< GiB in fp32
    double bias;
    struct Step {
        double fixed; ///< GiB
        double batched; ///< GiB at the batch and precision asked for
        double keeps; ///< GiB
        double seconds;
    };
    std::vector<Step> steps;
    bool lowerPrecision;
    bool offload;
};

constexpr std::size_t kBatch = 32768;

std::uint64_t gib(double n)
{
    return static_cast<std::uint64_t>(n * static_cast<double>(1_GiB));
}

/// From a small embedded engine to a large diffusion model; sizes lie evenly on a logarithmic scale.
Engine randomEngine(Dice& dice, int number)
{
    Engine engine;
    engine.name = fmt::format("engine {}", number);
    const double scale = std::exp(dice.between(std::log(0.3), std::log(6)));
    engine.weights = scale * dice.between(0, 0.6);
    engine.bias = dice.between(0.8, 1.2);
    engine.lowerPrecision = dice.chance(0.5);
    engine.offload = dice.chance(0.5);
    for (int i = dice.of(2, 4); i > 0; --i) {
        Engine::Step step {};
        step.fixed = scale * dice.between(0.02, 0.3);
        step.batched = scale * dice.between(0.05, 0.7);
        step.keeps = step.fixed * dice.between(0, 0.7);
        step.seconds = dice.between(0.5, 20);
        engine.steps.push_back(step);
    }
    engine.steps.back().keeps = 0;
    return engine;
}

StepDemand cpuStep(std::string name, double seconds, std::uint64_t keeps)
{
    StepDemand step;
    step.name = std::move(name);
    step.peak = [keeps](const Settings&) { return keeps; };
    step.keeps = step.peak;
    step.seconds = [seconds](const Settings&) { return seconds; };
    return step;
}

JobDemand demandOf(const Engine& engine, Dice& dice)
{
    JobDemand demand;
    demand.engine = engine.name;
    demand.settings.batch = kBatch;
    demand.weights = [weights = engine.weights](const Settings& with) {
        const double share = static_cast<double>(bytesPerValue(with.precision)) / 4;
        return gib(weights * share * (with.weightsStay ? 1 : 0.2));
    };
    demand.steps.push_back(cpuStep("prepare", dice.between(0.05, 1), 0));
    const double size = dice.between(0.7, 1.3);
    double kept = 0;
    for (std::size_t i = 0; i < engine.steps.size(); ++i) {
        const Engine::Step& made = engine.steps[i];
        StepDemand step;
        step.name = fmt::format("step {}", i + 1);
        step.usesWeights = true;
        step.peak = [made, kept, size](const Settings& with) {
            const double share = static_cast<double>(with.batch * bytesPerValue(with.precision)) / (kBatch * 4);
            return gib(kept + size * (made.fixed + made.batched * share));
        };
        kept = size * made.keeps;
        step.keeps = [kept](const Settings&) { return gib(kept); };
        step.seconds = [seconds = made.seconds * size](const Settings& with) {
            double factor = with.weightsStay ? 1 : 1.3;
            for (std::size_t batch = with.batch; batch < kBatch; batch *= 2)
                factor *= 1.05;
            return seconds * factor;
        };
        step.limits.leastBatch = kBatch / 16;
        if (engine.lowerPrecision)
            step.limits.precisions = { Precision::Fp32, Precision::Fp16, Precision::Int8 };
        step.limits.canOffload = engine.offload;
        demand.steps.push_back(std::move(step));
    }
    demand.steps.push_back(cpuStep("finish", dice.between(0.1, 4), 0));
    return demand;
}

} // namespace

JobMix randomMix(std::uint64_t seed)
{
    Dice dice(seed);
    JobMix mix;
    constexpr std::array kSizes { 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 11.0, 12.0, 16.0, 20.0, 24.0 };
    const double capacity = kSizes[static_cast<std::size_t>(dice.of(0, static_cast<int>(kSizes.size()) - 1))];
    mix.capacity = gib(capacity);
    mix.fragmentation = dice.chance(0.3) ? dice.between(0, 0.1) : 0;
    mix.failAt = dice.chance(0.3) ? static_cast<std::uint64_t>(dice.of(1, 60)) : 0;
    std::vector<Engine> engines;
    for (int i = dice.of(1, 3); i > 0; --i)
        engines.push_back(randomEngine(dice, i));
    const int count = dice.of(8, 40);
    const bool atOnce = dice.chance(0.6);
    double comes = 0;
    for (int i = 0; i < count; ++i) {
        MixJob job;
        job.comes = comes;
        comes += atOnce ? 0 : dice.between(0, 8);
        job.priority = dice.chance(0.1) ? 1 : 0;
        const Engine& engine = engines[static_cast<std::size_t>(dice.of(0, static_cast<int>(engines.size()) - 1))];
        job.demand = demandOf(engine, dice);
        job.bias = engine.bias * dice.between(0.97, 1.03);
        mix.jobs.push_back(std::move(job));
    }
    double when = 0;
    for (int i = dice.of(0, 6); i > 0; --i) {
        when += dice.between(1, 60);
        mix.others.push_back({ when, gib(capacity * dice.between(0, 0.5)) });
    }
    mix.others.push_back({ when + dice.between(1, 60), 0 });
    for (MixJob& job : mix.jobs)
        job.pace = dice.between(0.7, 1.4);
    return mix;
}

} // namespace orfeas::memory
