#pragma once

#include "core/base/job_context.h"
#include "core/engine/triposr/library.h"
#include "core/engine/triposr/network.h"

namespace orfeas::engine::triposr {

struct LoadedNetwork {
    std::shared_ptr<const Network> network;
    tensor::Precision precision = tensor::Precision::Fp32; ///< that was chosen
    std::uint64_t tensorBytes = 0; ///< of all tensors of the file
};

/// Reads a folder's config.yaml and model.safetensors, or model.ckpt where there is none.
/// \error NotFound  naming what is missing; as readConfig(), Checkpoint::open() and Network::load() \error Cancelled
Result<LoadedNetwork> loadNetwork(const Setup& setup, const JobContext& context);

/// `work` with the job's threads and without gradients; what LibTorch throws becomes an Error, and the exception of a
/// stop becomes Cancelled. \param hooks  polls the context
Result<at::Tensor> computeSceneCodes(const Network& network, const RgbPicture& picture, RunHooks hooks,
                                     const JobContext& context);

} // namespace orfeas::engine::triposr
