#include "core/engine/triposr/image_tokenizer.h"

#include "core/engine/triposr/attention.h"

#include <cmath>

namespace orfeas::engine::triposr {

namespace {

constexpr std::int64_t kRows = 512; ///< of the feed forward at a time

/// The deviation and mean of ImageNet's pictures, [1, 3, 1, 1]; single precision as in the original.
at::Tensor channels(float red, float green, float blue, const at::Tensor& like)
{
    return torch::tensor({ red, green, blue }, torch::kFloat32).view({ 1, 3, 1, 1 }).to(like.scalar_type());
}

} // namespace

ImageTokenizer::Layer::Layer(const Scope& at, const VitConfig& sizes)
    : before(at.norm("layernorm_before", sizes.width, sizes.normEps)),
      query(at["attention"]["attention"].linear("query", sizes.width, sizes.width, sizes.qkvBias)),
      key(at["attention"]["attention"].linear("key", sizes.width, sizes.width, sizes.qkvBias)),
      value(at["attention"]["attention"].linear("value", sizes.width, sizes.width, sizes.qkvBias)),
      output(at["attention"]["output"].linear("dense", sizes.width, sizes.width)),
      after(at.norm("layernorm_after", sizes.width, sizes.normEps)),
      widen(at["intermediate"].linear("dense", sizes.width, sizes.feedForward)),
      narrow(at["output"].linear("dense", sizes.feedForward, sizes.width))
{
}

at::Tensor ImageTokenizer::Layer::forward(at::Tensor x, std::int64_t heads, const RunHooks& hooks) const
{
    const at::Tensor seen = before(x);
    x = x + output(attend(query(seen), key(seen), value(seen), heads, hooks));
    return x + byRows(after(x), kRows, hooks, [this](const at::Tensor& rows) { return narrow(at::gelu(widen(rows))); });
}

ImageTokenizer::ImageTokenizer(const Scope& model, const Config& config)
    : m_sizes(config.vit), m_norm(model.norm("layernorm", config.vit.width, config.vit.normEps))
{
    const std::int64_t learnt = m_sizes.trainedImage / m_sizes.patch;
    const Scope embeddings = model["embeddings"];
    m_classToken = embeddings.take("cls_token", { 1, 1, m_sizes.width });
    m_positions = embeddings.take("position_embeddings", { 1, 1 + learnt * learnt, m_sizes.width });
    const Scope patches = embeddings["patch_embeddings"]["projection"];
    m_patchWeight = patches.take("weight", { m_sizes.width, 3, m_sizes.patch, m_sizes.patch });
    m_patchBias = patches.take("bias", { m_sizes.width });
    for (std::int64_t i = 0; i < m_sizes.layers; ++i)
        m_layers.emplace_back(model["encoder"]["layer"][i], m_sizes);
}

/// The learnt embeddings stretched over rows x columns patches. The factor, not the size, is what the original gives to
/// the interpolation, with 0.1 of a patch more against rounding; it moves every sample.
at::Tensor ImageTokenizer::positions(std::int64_t rows, std::int64_t columns) const
{
    const std::int64_t learnt = m_sizes.trainedImage / m_sizes.patch;
    if (rows == learnt && columns == learnt)
        return m_positions;
    const at::Tensor grid = m_positions.slice(1, 1).view({ 1, learnt, learnt, m_sizes.width }).permute({ 0, 3, 1, 2 });
    const std::vector<double> factors { (static_cast<double>(rows) + 0.1) / static_cast<double>(learnt),
                                        (static_cast<double>(columns) + 0.1) / static_cast<double>(learnt) };
    const at::Tensor stretched = at::upsample_bicubic2d(grid, std::nullopt, false, factors);
    TORCH_CHECK(stretched.size(2) == rows && stretched.size(3) == columns, "position embeddings became ",
                stretched.sizes());
    const at::Tensor patches = stretched.permute({ 0, 2, 3, 1 }).reshape({ 1, rows * columns, m_sizes.width });
    return torch::cat({ m_positions.slice(1, 0, 1), patches }, 1);
}

at::Tensor ImageTokenizer::forward(const at::Tensor& picture, const RunHooks& hooks) const
{
    const at::Tensor normal =
        (picture - channels(0.485F, 0.456F, 0.406F, picture)) / channels(0.229F, 0.224F, 0.225F, picture);
    hooks.tell("image_normalized", normal);
    const at::Tensor patches = at::conv2d(normal, m_patchWeight, m_patchBias, { m_sizes.patch, m_sizes.patch });
    const at::Tensor place = positions(patches.size(2), patches.size(3));
    hooks.tell("vit.position_embeddings", place);
    at::Tensor x = torch::cat({ m_classToken, patches.flatten(2).transpose(1, 2) }, 1) + place;
    hooks.tell("vit.embeddings", x);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        x = m_layers[i].forward(x, m_sizes.heads, hooks);
        hooks.tell("vit.layer." + std::to_string(i), x);
    }
    return m_norm(x);
}

std::vector<std::string> unusedTensors()
{
    return { "image_tokenizer.model.pooler.dense.weight", "image_tokenizer.model.pooler.dense.bias" };
}

} // namespace orfeas::engine::triposr
