#include "core/engine/triposr/calibration.h"

#include "core/tensor/linear.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace orfeas::engine::triposr {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kRows = 512;
constexpr std::int64_t kInputs = 1024;
constexpr std::int64_t kOutputs = 2048;
constexpr int kRounds = 5;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Candidate {
    PrecisionCost cost;
    tensor::Linear layer;
};

} // namespace

std::vector<PrecisionCost> calibrate()
{
    const c10::InferenceMode withoutGradients;
    auto generator = at::make_generator<at::CPUGeneratorImpl>(1);
    const at::Tensor x = at::randn({ 1, kRows, kInputs }, generator);
    const at::Tensor weight = at::randn({ kOutputs, kInputs }, generator) / 32;
    const at::Tensor exact = at::linear(x.to(torch::kDouble), weight.to(torch::kDouble));
    const auto size = exact.pow(2).mean().sqrt().item<double>();
    std::vector<Candidate> candidates;
    for (const tensor::Precision precision : tensor::kPrecisions) {
        Candidate candidate { { precision, std::numeric_limits<double>::infinity(), 0, false }, {} };
        try {
            candidate.layer = tensor::Linear(weight, {}, precision);
            // the first call also brings the layer's code and memory into place
            const at::Tensor apart = candidate.layer(x).to(torch::kDouble) - exact;
            candidate.cost.error = apart.pow(2).mean().sqrt().item<double>() / size;
            candidate.cost.usable = candidate.cost.error <= kUsableError;
        } catch (const c10::Error&) {
            candidate.cost.error = std::numeric_limits<double>::infinity(); // this processor cannot do it
        }
        candidates.push_back(std::move(candidate));
    }
    // in turn, so that what else the machine does falls on all alike
    for (int round = 0; round < kRounds; ++round) {
        for (Candidate& candidate : candidates) {
            if (!candidate.cost.usable)
                continue;
            const auto start = Clock::now();
            const at::Tensor ignored = candidate.layer(x);
            candidate.cost.seconds = std::min(candidate.cost.seconds, secondsSince(start));
        }
    }
    std::vector<PrecisionCost> costs;
    costs.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        costs.push_back(candidate.cost);
    return costs;
}

tensor::Precision fastest(const std::vector<PrecisionCost>& costs)
{
    tensor::Precision best = tensor::Precision::Fp32;
    double least = std::numeric_limits<double>::infinity();
    for (const PrecisionCost& cost : costs) {
        if (cost.usable && cost.seconds < least) {
            least = cost.seconds;
            best = cost.precision;
        }
    }
    return best;
}

} // namespace orfeas::engine::triposr
