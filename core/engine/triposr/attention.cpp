#include "core/engine/triposr/attention.h"

#include <algorithm>

namespace orfeas::engine::triposr {

namespace {

/// Multiplications of one piece: some 0.1 s of a processor's core.
constexpr std::int64_t kPieceWork = 4'000'000'000;

/// [1, N, heads * width] -> [1, heads, N, width], a view
at::Tensor splitHeads(const at::Tensor& x, std::int64_t heads)
{
    return x.view({ 1, x.size(1), heads, x.size(2) / heads }).transpose(1, 2);
}

} // namespace

at::Tensor attend(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, std::int64_t heads,
                  const RunHooks& hooks)
{
    const at::Tensor q = splitHeads(query, heads);
    const at::Tensor k = splitHeads(key, heads);
    const at::Tensor v = splitHeads(value, heads);
    const std::int64_t work = 2 * q.size(2) * k.size(2) * q.size(3);
    const std::int64_t atOnce = std::clamp<std::int64_t>(kPieceWork / std::max<std::int64_t>(work, 1), 1, heads);
    at::Tensor out = torch::empty({ 1, q.size(2), heads, q.size(3) }, q.options());
    for (std::int64_t head = 0; head < heads; head += atOnce) {
        hooks.ask();
        const std::int64_t end = std::min(heads, head + atOnce);
        const auto some = [head, end](const at::Tensor& x) { return x.slice(1, head, end); };
        out.slice(2, head, end).copy_(at::scaled_dot_product_attention(some(q), some(k), some(v)).transpose(1, 2));
    }
    return out.view({ 1, q.size(2), heads * q.size(3) });
}

} // namespace orfeas::engine::triposr
