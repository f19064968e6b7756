#pragma once

#include "core/tensor/precision.h"

#include <ATen/native/quantized/PackedParams.h>
#include <torch/torch.h>

#include <cstdint>

namespace orfeas::tensor {

/// A dense layer, x W^T + b, whose product is done in a Precision. \thread const calls from several threads
class Linear {
public:
    Linear() = default;

    /// \param weight  [outputs, inputs], float32 (float64 for Fp64); kept as it is by Fp32 and Fp64
    /// \param bias  [outputs] of the same type, or undefined
    /// \throw c10::Error  what LibTorch cannot do on this processor
    Linear(const at::Tensor& weight, at::Tensor bias, Precision precision);

    /// \param x  [..., inputs] \return [..., outputs], of the type that x has
    at::Tensor operator()(const at::Tensor& x) const;

    std::uint64_t bytes() const noexcept { return m_bytes; } ///< of the weights as they are kept
    bool keepsWeight() const noexcept; ///< whether the tensor that it was made of is in use

private:
    Precision m_precision = Precision::Fp32;
    at::Tensor m_weight; ///< Int8: undefined
    at::Tensor m_scale; ///< Int8Weights: [outputs]
    at::Tensor m_bias;
    c10::intrusive_ptr<LinearPackedParamsBase> m_packed; ///< Int8
    std::uint64_t m_bytes = 0;
};

} // namespace orfeas::tensor
