#pragma once

#include <cstddef>
#include <functional>

namespace orfeas {

/// Runs `body(begin, end)` over [0, count) in pieces of at most `grain`, on the calling thread and up to threads - 1
/// helpers; returns when all pieces are done. Pieces are handed out in order. What a `body` throws is
/// thrown here, once all threads are back; pieces not begun by then are left out.
void parallelFor(std::size_t count, std::size_t grain, int threads,
                 const std::function<void(std::size_t begin, std::size_t end)>& body);

} // namespace orfeas
