#pragma once

#include <torch/torch.h>

#include <functional>

namespace orfeas::trainer {

/// function(x) without keeping what lies between: it is computed again, with its gradients, on the way back. Memory for
/// time. \source Chen et al. 2016, "Training Deep Nets with Sublinear Memory Cost"
torch::Tensor recomputed(std::function<torch::Tensor(const torch::Tensor&)> function, const torch::Tensor& x);

} // namespace orfeas::trainer
