#include "core/engine/triposr/scene_decoder.h"

namespace orfeas::engine::triposr {

namespace {

std::vector<float> numbers(const at::Tensor& tensor)
{
    const at::Tensor packed = tensor.to(torch::kFloat32).contiguous();
    const auto* from = packed.const_data_ptr<float>();
    return { from, from + packed.numel() };
}

} // namespace

SceneDecoder::SceneDecoder(const Scope& root, const Config& config)
    : m_features(config.planeFeatures), m_concat(config.reduction == Reduction::Concat),
      m_silu(config.activation == Activation::Silu), m_upsampleWeight(root["post_processor"]["upsample"].take(
                                                         "weight", { config.channels, config.planeFeatures, 2, 2 })),
      m_upsampleBias(root["post_processor"]["upsample"].take("bias", { config.planeFeatures }))
{
    const Scope layers = root["decoder"]["layers"];
    for (std::int64_t i = 0; i <= config.hiddenLayers; ++i) {
        const std::int64_t inputs = i == 0 ? config.decoderInputs() : config.neurons;
        const std::int64_t outputs = i == config.hiddenLayers ? 4 : config.neurons;
        const Scope at = layers[2 * i]; // activations have the odd numbers
        m_layers.push_back({ at.take("weight", { outputs, inputs }),
                             config.decoderBias ? at.take("bias", { outputs }) : at::Tensor() });
    }
}

at::Tensor SceneDecoder::upsample(const at::Tensor& planes) const
{
    return at::conv_transpose2d(planes, m_upsampleWeight, m_upsampleBias, { 2, 2 });
}

DecoderParts SceneDecoder::parts(const at::Tensor& sceneCodes) const
{
    std::vector<at::Tensor> planes;
    for (std::int64_t plane = 0; plane < 3; ++plane) {
        const at::Tensor& first = m_layers.front().weight;
        const at::Tensor part = m_concat ? first.slice(1, plane * m_features, (plane + 1) * m_features) : first / 3;
        planes.push_back(sceneCodes[plane].permute({ 1, 2, 0 }).matmul(part.t()));
    }
    DecoderParts parts;
    parts.side = static_cast<std::size_t>(sceneCodes.size(2));
    parts.neurons = static_cast<std::size_t>(m_layers.front().weight.size(0));
    parts.planes = numbers(torch::stack(planes));
    parts.silu = m_silu;
    for (const Layer& layer : m_layers) {
        DenseLayer dense {
            static_cast<std::size_t>(layer.weight.size(1)), static_cast<std::size_t>(layer.weight.size(0)), {}, {}
        };
        dense.bias = layer.bias.defined() ? numbers(layer.bias) : std::vector<float>(dense.outputs);
        if (parts.firstBias.empty()) {
            parts.firstBias = std::move(dense.bias);
            continue;
        }
        dense.weights = numbers(layer.weight);
        parts.layers.push_back(std::move(dense));
    }
    return parts;
}

} // namespace orfeas::engine::triposr
