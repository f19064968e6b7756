#include "core/tensor/linear.h"

#include <ATen/core/dispatch/Dispatcher.h>

namespace orfeas::tensor {

namespace {

/// Largest magnitude of each row over 127; rows of zeros get 1.
at::Tensor rowScales(const at::Tensor& weight)
{
    const at::Tensor largest = weight.abs().amax(1);
    return torch::where(largest > 0, largest / 127, torch::ones_like(largest));
}

c10::intrusive_ptr<LinearPackedParamsBase> pack(const at::Tensor& weight, const at::Tensor& bias)
{
    const at::Tensor scales = rowScales(weight).to(torch::kDouble);
    const at::Tensor zeros = torch::zeros_like(scales, torch::kLong);
    const at::Tensor quantised = at::quantize_per_channel(weight.contiguous(), scales, zeros, 0, torch::kQInt8);
    using Prepack = c10::intrusive_ptr<LinearPackedParamsBase>(at::Tensor, std::optional<at::Tensor>);
    static const auto prepack =
        c10::Dispatcher::singleton().findSchemaOrThrow("quantized::linear_prepack", "").typed<Prepack>();
    return prepack.call(quantised, bias.defined() ? std::optional(bias) : std::nullopt);
}

/// Without these instructions products of 8 bits saturate at 16, which one bit less in the activations prevents.
bool multipliesEightBits()
{
#ifdef __x86_64__
    return __builtin_cpu_supports("avx512vnni") != 0;
#else
    return true;
#endif
}

} // namespace

Linear::Linear(const at::Tensor& weight, at::Tensor bias, Precision precision)
    : m_precision(precision), m_bias(std::move(bias))
{
    switch (precision) {
    case Precision::Fp32:
    case Precision::Fp64:
        m_weight = weight;
        break;
    case Precision::Bf16:
        m_weight = weight.to(torch::kBFloat16);
        break;
    case Precision::Fp16:
        m_weight = weight.to(torch::kHalf);
        break;
    case Precision::Int8:
        m_packed = pack(weight, m_bias);
        m_bytes = static_cast<std::uint64_t>(weight.numel());
        return;
    case Precision::Int8Weights:
        m_scale = rowScales(weight);
        m_weight = (weight / m_scale.unsqueeze(1)).round().to(torch::kChar);
        break;
    }
    m_bytes = m_weight.nbytes();
}

at::Tensor Linear::operator()(const at::Tensor& x) const
{
    switch (m_precision) {
    case Precision::Fp32:
    case Precision::Fp64:
        break;
    case Precision::Bf16:
    case Precision::Fp16: {
        const at::Tensor product = at::linear(x.to(m_weight.scalar_type()), m_weight).to(x.scalar_type());
        return m_bias.defined() ? product + m_bias : product;
    }
    case Precision::Int8: {
        static const bool narrow = !multipliesEightBits();
        return m_packed->apply_dynamic(x.contiguous(), narrow);
    }
    case Precision::Int8Weights: {
        at::Tensor product = at::linear(x, m_weight.to(x.scalar_type())).mul_(m_scale);
        return m_bias.defined() ? product.add_(m_bias) : product;
    }
    }
    return at::linear(x, m_weight, m_bias.defined() ? std::optional(m_bias) : std::nullopt);
}

bool Linear::keepsWeight() const noexcept
{
    return m_precision == Precision::Fp32 || m_precision == Precision::Fp64;
}

} // namespace orfeas::tensor
