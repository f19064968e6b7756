#include "core/engine/triposr/transformer.h"

#include "core/engine/triposr/attention.h"

namespace orfeas::engine::triposr {

namespace {

constexpr double kGroupNormEps = 1e-6;
constexpr double kBlockNormEps = 1e-5;
constexpr std::int64_t kFeedForwardFactor = 4;
constexpr std::int64_t kRows = 512; ///< of the feed forward at a time

} // namespace

Transformer::Attention::Attention(const Scope& at, const Config& config, std::int64_t sourceWidth)
    : heads(config.heads), query(at.linear("to_q", config.width(), config.width(), config.attentionBias)),
      key(at.linear("to_k", sourceWidth, config.width(), config.attentionBias)),
      value(at.linear("to_v", sourceWidth, config.width(), config.attentionBias)),
      output(at["to_out"].linear("0", config.width(), config.width()))
{
}

at::Tensor Transformer::Attention::forward(const at::Tensor& x, const at::Tensor& source, const RunHooks& hooks) const
{
    hooks.ask();
    const at::Tensor q = query(x);
    hooks.ask();
    const at::Tensor k = key(source);
    hooks.ask();
    const at::Tensor v = value(source);
    const at::Tensor seen = attend(q, k, v, heads, hooks);
    hooks.ask();
    return output(seen);
}

Transformer::Block::Block(const Scope& at, const Config& config)
    : norm1(at.norm("norm1", config.width(), kBlockNormEps)), toItself(at["attn1"], config, config.width()),
      norm2(at.norm("norm2", config.width(), kBlockNormEps)), toPicture(at["attn2"], config, config.vit.width),
      norm3(at.norm("norm3", config.width(), kBlockNormEps)),
      widen(at["ff"]["net"]["0"].linear("proj", config.width(), 2 * kFeedForwardFactor * config.width())),
      narrow(at["ff"]["net"].linear("2", kFeedForwardFactor * config.width(), config.width()))
{
}

at::Tensor Transformer::Block::feedForward(const at::Tensor& x) const
{
    const at::Tensor wide = widen(x);
    const std::int64_t half = wide.size(-1) / 2;
    const at::Tensor gate = at::gelu(wide.slice(-1, half));
    return narrow(gate.mul_(wide.slice(-1, 0, half)));
}

at::Tensor Transformer::Block::forward(at::Tensor x, const at::Tensor& picture, const std::string& name,
                                       const RunHooks& hooks) const
{
    const at::Tensor normal = norm1(x);
    const at::Tensor own = toItself.forward(normal, normal, hooks);
    hooks.tell(name + ".attn1", own);
    x = x + own;
    const at::Tensor seen = toPicture.forward(norm2(x), picture, hooks);
    hooks.tell(name + ".attn2", seen);
    x = x + seen;
    const at::Tensor thought =
        byRows(norm3(x), kRows, hooks, [this](const at::Tensor& rows) { return feedForward(rows); });
    hooks.tell(name + ".ff", thought);
    return x + thought;
}

Transformer::Transformer(const Scope& backbone, const Config& config)
    : m_groups(config.normGroups), m_norm(backbone.norm("norm", config.channels, kGroupNormEps)),
      m_in(backbone.linear("proj_in", config.channels, config.width())),
      m_out(backbone.linear("proj_out", config.width(), config.channels))
{
    for (std::int64_t i = 0; i < config.blocks; ++i)
        m_blocks.emplace_back(backbone["transformer_blocks"][i], config);
}

at::Tensor Transformer::forward(const at::Tensor& tokens, const at::Tensor& picture, const RunHooks& hooks) const
{
    const at::Tensor normal = at::group_norm(tokens, m_groups, m_norm.weight, m_norm.bias, m_norm.eps);
    hooks.tell("backbone.norm", normal);
    at::Tensor x = m_in(normal.transpose(1, 2).contiguous());
    hooks.tell("backbone.proj_in", x);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const std::string name = "backbone.block." + std::to_string(i);
        x = m_blocks[i].forward(x, picture, name, hooks);
        hooks.tell(name, x);
    }
    at::Tensor out = m_out(x).transpose(1, 2) + tokens;
    hooks.tell("backbone", out);
    return out;
}

} // namespace orfeas::engine::triposr
