#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace orfeas::trainer {

struct OptimiserOptions {
    double rate = 3e-4;
    double decay = 0.02; ///< of weights (not biases), decoupled
    double clip = 1; ///< norm that the whole gradient is scaled down to
    double average = 0.999; ///< of the running mean of the weights
};

/// AdamW and the running mean of the weights, all numbers of a weight in one pass over memory.
/// \source Kingma & Ba 2015; Loshchilov & Hutter 2019; Polyak & Juditsky 1992
class Optimiser {
public:
    Optimiser(torch::nn::Module& network, OptimiserOptions options);

    /// One step by the gradients that the network's weights have, which are cleared. \return the gradient's norm
    /// \param rateFactor  of the schedule
    double step(double rateFactor);

    std::int64_t steps() const { return m_steps; }

    /// Everything by name, sharing memory: "weight.NAME", "mean.NAME", "moment1.NAME", "moment2.NAME". What a
    /// checkpoint keeps. To go on, write into them and call resumeAt().
    std::map<std::string, torch::Tensor> state() const;
    void resumeAt(std::int64_t steps) { m_steps = steps; }

private:
    struct Weight {
        std::string name;
        torch::Tensor value;
        torch::Tensor mean;
        torch::Tensor moment1;
        torch::Tensor moment2;
    };
    std::vector<Weight> m_weights;
    OptimiserOptions m_options;
    std::int64_t m_steps = 0;
};

} // namespace orfeas::trainer
