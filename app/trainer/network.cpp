#include "app/trainer/network.h"

#include "app/trainer/recompute.h"
#include "core/engine/lite/columns.h"
#include "core/engine/lite/picture_channels.h"

namespace orfeas::trainer {

namespace nn = torch::nn;
using torch::Tensor;

namespace {

nn::Conv2d convolution(int in, int out, int kernel, int stride = 1)
{
    nn::Conv2d layer(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(stride == 1 ? kernel / 2 : 0));
    return layer;
}

/// He's start for layers before a ReLU.
void start(nn::Conv2d& layer, double gain)
{
    const torch::NoGradGuard frozen;
    const double fanIn = static_cast<double>(layer->weight.numel()) / static_cast<double>(layer->weight.size(0));
    layer->weight.normal_(0, gain * std::sqrt(1 / fanIn));
    layer->bias.zero_();
}

Tensor doubled(const Tensor& x)
{
    namespace f = nn::functional;
    return f::interpolate(x,
                          f::InterpolateFuncOptions().scale_factor(std::vector<double> { 2, 2 }).mode(torch::kNearest));
}

} // namespace

BlockImpl::BlockImpl(int channels)
    : m_first(register_module("a", convolution(channels, channels, 3))),
      m_second(register_module("b", convolution(channels, channels, 3)))
{
    start(m_first, std::numbers::sqrt2);
    start(m_second, 0);
}

Tensor BlockImpl::forward(const Tensor& x)
{
    return x + m_second(torch::relu(m_first(torch::relu(x))));
}

LiteNetworkImpl::LiteNetworkImpl(const NetworkSizes& sizes)
{
    const auto& widths = sizes.widths;
    m_stem = register_module("stem", convolution(engine::lite::kInputChannels, widths[0], 3));
    start(m_stem, 1);
    const auto blocks = [this, &widths](const std::string& name, std::size_t level, int count) {
        nn::Sequential stage;
        for (int i = 0; i < count; ++i)
            stage->push_back(Block(widths[level]));
        return register_module(name + std::to_string(level), stage);
    };
    for (std::size_t level = 0; level < 4; ++level) {
        m_down[level] = blocks("down", level, sizes.down[level]);
        m_up[level] = blocks("up", level, sizes.up[level]);
        if (level == 3)
            break;
        const std::string place = std::to_string(level);
        m_narrow[level] = register_module("narrow" + place, convolution(widths[level], widths[level + 1], 2, 2));
        m_widen[level] = register_module("widen" + place, convolution(widths[level + 1], widths[level], 1));
        start(m_narrow[level], 1);
        start(m_widen[level], 1);
    }
    m_context = register_module("context", nn::Linear(widths[3], widths[3]));
    m_head = register_module("head", convolution(widths[0], engine::lite::kColumnChannels, 3));
    start(m_head, 0.1);
}

Tensor LiteNetworkImpl::forward(const Tensor& input, bool checkpointed)
{
    const auto run = [checkpointed](nn::Sequential& stage, const Tensor& x) {
        if (stage->is_empty())
            return x;
        return checkpointed ? recomputed([stage](const Tensor& y) mutable { return stage->forward(y); }, x)
                            : stage->forward(x);
    };
    std::array<Tensor, 4> skips;
    Tensor x = m_stem(input);
    for (std::size_t level = 0; level < 4; ++level) {
        if (level > 0)
            x = m_narrow[level - 1](x);
        x = skips[level] = run(m_down[level], x);
    }
    x = x + m_context(torch::relu(x).mean({ 2, 3 })).unsqueeze(-1).unsqueeze(-1);
    x = run(m_up[3], x);
    for (std::size_t level = 3; level-- > 0;)
        x = run(m_up[level], skips[level] + doubled(m_widen[level](x)));
    return m_head(torch::relu(x));
}

} // namespace orfeas::trainer
