#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace orfeas {

void parallelFor(std::size_t count, std::size_t grain, int threads,
                 const std::function<void(std::size_t begin, std::size_t end)>& body)
{
    if (count == 0)
        return;
    grain = std::max<std::size_t>(grain, 1);
    const std::size_t pieces = (count + grain - 1) / grain;
    std::atomic<std::size_t> next { 0 };
    std::once_flag caught;
    std::exception_ptr thrown;
    const auto work = [&] {
        try {
            for (std::size_t piece = next.fetch_add(1); piece < pieces; piece = next.fetch_add(1))
                body(piece * grain, std::min(count, (piece + 1) * grain));
        } catch (...) {
            std::call_once(caught, [&thrown] { thrown = std::current_exception(); });
            next = pieces; // the others need not go on
        }
    };
    const std::size_t helpers = std::min<std::size_t>(static_cast<std::size_t>(std::max(threads, 1)), pieces) - 1;
    {
        std::vector<std::jthread> crew;
        crew.reserve(helpers);
        for (std::size_t i = 0; i < helpers; ++i)
            crew.emplace_back(work);
        work();
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace orfeas
