#include "app/trainer/optimiser.h"

#include "app/trainer/adam.h"

#include <algorithm>
#include <cmath>

namespace orfeas::trainer {

namespace {

/// A tensor's numbers in the order in which they lie: all of a weight's tensors lie alike.
float* numbersOf(const torch::Tensor& tensor)
{
    TORCH_CHECK(tensor.is_non_overlapping_and_dense(), "a weight has gaps");
    return tensor.mutable_data_ptr<float>();
}

} // namespace

Optimiser::Optimiser(torch::nn::Module& network, OptimiserOptions options) : m_options(options)
{
    const torch::NoGradGuard frozen;
    for (const auto& item : network.named_parameters()) {
        torch::Tensor value = item.value();
        m_weights.push_back({ item.key(), value, value.detach().clone(), torch::zeros_like(value.detach()),
                              torch::zeros_like(value.detach()) });
    }
}

double Optimiser::step(double rateFactor)
{
    const torch::NoGradGuard frozen;
    ++m_steps;
    double norm2 = 0;
    for (Weight& weight : m_weights) {
        torch::Tensor& gradient = weight.value.mutable_grad();
        TORCH_CHECK(gradient.defined(), "weight ", weight.name, " has no gradient");
        if (gradient.strides() != weight.value.strides())
            gradient = torch::empty_like(weight.value).copy_(gradient);
        norm2 += sumOfSquares(numbersOf(gradient), gradient.numel());
    }
    const double norm = std::sqrt(norm2);
    if (!std::isfinite(norm)) { // one bad batch must not end a run
        for (Weight& weight : m_weights)
            weight.value.mutable_grad() = torch::Tensor();
        return norm;
    }
    const double correction1 = 1 - std::pow(kBeta1, m_steps);
    const double correction2 = std::sqrt(1 - std::pow(kBeta2, m_steps));
    const double rate = m_options.rate * rateFactor;
    // early weights are soon forgotten
    const double average =
        std::min(m_options.average, static_cast<double>(1 + m_steps) / static_cast<double>(10 + m_steps));
    for (Weight& weight : m_weights) {
        const double decay = weight.value.dim() > 1 ? rate * m_options.decay : 0;
        const AdamFactors factors { static_cast<float>(std::min(1.0, m_options.clip / std::max(norm, 1e-12))),
                                    static_cast<float>(rate * correction2 / correction1),
                                    static_cast<float>(kEpsilon * correction2), static_cast<float>(1 - decay),
                                    static_cast<float>(1 - average) };
        adamStep(numbersOf(weight.value), numbersOf(weight.value.grad()), numbersOf(weight.moment1),
                 numbersOf(weight.moment2), numbersOf(weight.mean), weight.value.numel(), factors);
        weight.value.mutable_grad() = torch::Tensor();
    }
    return norm;
}

std::map<std::string, torch::Tensor> Optimiser::state() const
{
    std::map<std::string, torch::Tensor> all;
    for (const Weight& weight : m_weights) {
        all["weight." + weight.name] = weight.value.detach();
        all["mean." + weight.name] = weight.mean;
        all["moment1." + weight.name] = weight.moment1;
        all["moment2." + weight.name] = weight.moment2;
    }
    return all;
}

} // namespace orfeas::trainer
