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

    /// \param weight  [outputs, inputs] of a floating type, or of kChar; kept as it is where the precision is its own
    /// \param bias  [outputs] of float32 (float64 for Fp64), or undefined
    /// \param scale  of a weight of kChar: [outputs], by which its rows are multiplied
    /// \memory what is kept, and a few rows in 32 bits while it is made
    /// \throw c10::Error  what LibTorch cannot do on this processor
    Linear(const at::Tensor& weight, at::Tensor bias, Precision precision, const at::Tensor& scale = {});

    /// \param x  [..., inputs] \return [..., outputs], of the type that x has
    at::Tensor operator()(const at::Tensor& x) const;

    std::uint64_t bytes() const noexcept { return m_bytes; } ///< of the weights as they are kept

private:
    Precision m_precision = Precision::Fp32;
    at::Tensor m_weight; ///< Int8: undefined; Bf16: in oneDNN's own order where m_isReordered
    at::Tensor m_scale; ///< Int8Weights: [outputs]
    at::Tensor m_bias;
    c10::intrusive_ptr<LinearPackedParamsBase> m_packed; ///< Int8
    std::uint64_t m_bytes = 0;
    bool m_isReordered = false;
};

} // namespace orfeas::tensor
