#pragma once

#include "core/engine/triposr/scope.h"

namespace orfeas::engine::triposr {

/// Scores over the square root of the head's width, softmax, weighted sum; a few heads at a time, so that `hooks` is
/// polled. \param query  [1, N, heads * width] \param key, value  [1, M, heads * width] \return [1, N, heads * width]
at::Tensor attend(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, std::int64_t heads,
                  const RunHooks& hooks);

/// `function` over pieces of the rows of x, [1, N, C] -> [1, N, D]: its temporaries are those of a piece, and `hooks`
/// is polled between pieces.
template<typename Function>
at::Tensor byRows(const at::Tensor& x, std::int64_t rows, const RunHooks& hooks, const Function& function)
{
    const std::int64_t count = x.size(1);
    if (count <= rows) {
        hooks.ask();
        return function(x);
    }
    at::Tensor out;
    for (std::int64_t begin = 0; begin < count; begin += rows) {
        hooks.ask();
        const std::int64_t end = std::min(count, begin + rows);
        const at::Tensor piece = function(x.slice(1, begin, end));
        if (!out.defined())
            out = torch::empty({ 1, count, piece.size(2) }, piece.options());
        out.slice(1, begin, end).copy_(piece);
    }
    return out;
}

} // namespace orfeas::engine::triposr
