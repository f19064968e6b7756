#pragma once

#include "core/tensor/linear.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::engine::triposr {

/// Gives a tensor of the checkpoint by its full name and the shape that the network needs.
using TakeTensor = std::function<at::Tensor(const std::string& name, const std::vector<std::int64_t>& shape)>;
/// Gives a dense layer, `name`.weight and, with `bias`, `name`.bias.
using TakeLinear =
    std::function<tensor::Linear(const std::string& name, std::int64_t inputs, std::int64_t outputs, bool bias)>;

/// Scale and shift of a normalisation.
struct Norm {
    at::Tensor weight;
    at::Tensor bias;
    double eps = 0;

    at::Tensor operator()(const at::Tensor& x) const { return at::layer_norm(x, weight.sizes(), weight, bias, eps); }
};

/// A place in the tree of names of a checkpoint, from which modules take their tensors. Nothing is computed while a
/// module takes: the same constructors serve to list what a network needs.
class Scope {
public:
    Scope(const TakeTensor& tensors, const TakeLinear& linears) : m_tensors(&tensors), m_linears(&linears) { }

    Scope operator[](std::string_view name) const
    {
        Scope below = *this;
        below.m_prefix += std::string(name) + ".";
        return below;
    }
    Scope operator[](std::int64_t index) const { return (*this)[std::to_string(index)]; }

    at::Tensor take(std::string_view name, const std::vector<std::int64_t>& shape) const
    {
        return (*m_tensors)(m_prefix + std::string(name), shape);
    }
    tensor::Linear linear(std::string_view name, std::int64_t inputs, std::int64_t outputs, bool bias = true) const
    {
        return (*m_linears)(m_prefix + std::string(name), inputs, outputs, bias);
    }
    Norm norm(std::string_view name, std::int64_t width, double eps) const
    {
        const Scope at = (*this)[name];
        return { at.take("weight", { width }), at.take("bias", { width }), eps };
    }

private:
    const TakeTensor* m_tensors;
    const TakeLinear* m_linears;
    std::string m_prefix;
};

/// What a run of the network tells and asks as it goes. Both may be empty.
struct RunHooks {
    /// Each value by the name that the fixtures use: "image_tokens", "backbone.block.3.attn1", ...
    std::function<void(const std::string& name, const at::Tensor& value)> value;
    /// Before each piece of work, of at most about 0.1 s of processor time in the released sizes; what it throws ends
    /// the run.
    std::function<void()> poll;

    void tell(const std::string& name, const at::Tensor& tensor) const
    {
        if (value)
            value(name, tensor);
    }
    void ask() const
    {
        if (poll)
            poll();
    }
};

} // namespace orfeas::engine::triposr
