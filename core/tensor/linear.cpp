#include "core/tensor/linear.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>

namespace orfeas::tensor {

namespace {

constexpr std::int64_t kRowsAtOnce = 256; ///< of a weight while it becomes another type

/// Rows of a weight as numbers of `type`. \param scale  undefined: none
at::Tensor rowsOf(const at::Tensor& weight, const at::Tensor& scale, std::int64_t begin, at::ScalarType type)
{
    const std::int64_t end = std::min(begin + kRowsAtOnce, weight.size(0));
    at::Tensor rows = weight.slice(0, begin, end).to(type);
    return scale.defined() ? rows * scale.slice(0, begin, end).to(type).unsqueeze(1) : rows;
}

/// The weight in a floating type; itself where it is of that type.
at::Tensor inType(const at::Tensor& weight, const at::Tensor& scale, at::ScalarType type)
{
    if (weight.scalar_type() == type)
        return weight.contiguous();
    const at::ScalarType between = type == torch::kDouble ? torch::kDouble : torch::kFloat32;
    at::Tensor out = torch::empty(weight.sizes(), type);
    for (std::int64_t begin = 0; begin < weight.size(0); begin += kRowsAtOnce) {
        const at::Tensor rows = rowsOf(weight, scale, begin, between);
        out.slice(0, begin, begin + rows.size(0)).copy_(rows);
    }
    return out;
}

/// A weight in 8 bits: numbers = values * scale, row by row.
struct EightBits {
    at::Tensor values; ///< kChar, -127..127
    at::Tensor scale; ///< float32, [outputs]: the largest magnitude over 127; of rows of zeros 1
};

EightBits inEightBits(const at::Tensor& weight, const at::Tensor& scale)
{
    if (weight.scalar_type() == torch::kChar)
        return { weight.contiguous(), scale.to(torch::kFloat32) };
    EightBits made { torch::empty(weight.sizes(), torch::kChar), torch::empty({ weight.size(0) }, torch::kFloat32) };
    for (std::int64_t begin = 0; begin < weight.size(0); begin += kRowsAtOnce) {
        const at::Tensor rows = rowsOf(weight, {}, begin, torch::kFloat32);
        const at::Tensor largest = rows.abs().amax(1);
        const at::Tensor steps = torch::where(largest > 0, largest / 127, torch::ones_like(largest));
        made.scale.slice(0, begin, begin + rows.size(0)).copy_(steps);
        made.values.slice(0, begin, begin + rows.size(0)).copy_((rows / steps.unsqueeze(1)).round());
    }
    return made;
}

/// Whether the processor multiplies tiles of 8 bits (AMX), which oneDNN uses and FBGEMM does not.
bool multipliesTiles()
{
#ifdef __x86_64__
    return __builtin_cpu_supports("amx-int8") != 0;
#else
    return false;
#endif
}

c10::intrusive_ptr<LinearPackedParamsBase> pack(const EightBits& weight, const at::Tensor& bias)
{
    const at::Tensor zeros = torch::zeros(weight.scale.sizes(), torch::kLong);
    const at::Tensor quantised =
        at::_make_per_channel_quantized_tensor(weight.values, weight.scale.to(torch::kDouble), zeros, 0);
    if (multipliesTiles())
        at::globalContext().setQEngine(at::QEngine::ONEDNN);
    using Prepack = c10::intrusive_ptr<LinearPackedParamsBase>(at::Tensor, std::optional<at::Tensor>);
    static const auto prepack =
        c10::Dispatcher::singleton().findSchemaOrThrow("quantized::linear_prepack", "").typed<Prepack>();
    return prepack.call(quantised, bias.defined() ? std::optional(bias) : std::nullopt);
}

/// Whether oneDNN multiplies bfloat16 here. It wants weights in an order of its own, which is made once instead of at
/// each call.
bool reordersBfloat16()
{
#ifdef __x86_64__
    return at::hasMKLDNN() && __builtin_cpu_supports("avx512bw") != 0;
#else
    return false;
#endif
}

/// Calls an operator that has no function of its own in LibTorch's interface.
at::Tensor callOperator(const char* name, torch::jit::Stack stack)
{
    c10::Dispatcher::singleton().findSchemaOrThrow(name, "").callBoxed(&stack);
    return stack.front().toTensor();
}

at::Tensor reordered(const at::Tensor& weight)
{
    constexpr std::int64_t kUsualRows = 512;
    return callOperator("mkldnn::_reorder_linear_weight", { weight, kUsualRows });
}

/// x W^T
at::Tensor timesReordered(const at::Tensor& x, const at::Tensor& weight)
{
    return callOperator("mkldnn::_linear_pointwise",
                        { x, weight, c10::IValue(), "none", c10::List<std::optional<at::Scalar>>(), c10::IValue() });
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

Linear::Linear(const at::Tensor& weight, at::Tensor bias, Precision precision, const at::Tensor& scale)
    : m_precision(precision), m_bias(std::move(bias))
{
    switch (precision) {
    case Precision::Fp32:
        m_weight = inType(weight, scale, torch::kFloat32);
        break;
    case Precision::Fp64:
        m_weight = inType(weight, scale, torch::kDouble);
        break;
    case Precision::Bf16:
        m_weight = inType(weight, scale, torch::kBFloat16);
        if (reordersBfloat16()) {
            m_weight = reordered(m_weight);
            m_isReordered = true;
            m_bytes = 2 * static_cast<std::uint64_t>(weight.numel());
            return;
        }
        break;
    case Precision::Fp16:
        m_weight = inType(weight, scale, torch::kHalf);
        break;
    case Precision::Int8:
        m_packed = pack(inEightBits(weight, scale), m_bias);
        m_bytes = static_cast<std::uint64_t>(weight.numel());
        return;
    case Precision::Int8Weights: {
        EightBits made = inEightBits(weight, scale);
        m_weight = std::move(made.values);
        m_scale = std::move(made.scale);
        break;
    }
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
        const at::Tensor narrow = x.to(m_weight.scalar_type());
        const at::Tensor product =
            (m_isReordered ? timesReordered(narrow, m_weight) : at::linear(narrow, m_weight)).to(x.scalar_type());
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

} // namespace orfeas::tensor
