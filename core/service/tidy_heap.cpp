#include "core/service/tidy_heap.h"

#include "core/memory/heap.h"

#include <chrono>
#include <utility>

namespace orfeas::service {

namespace {

constexpr auto kRest = std::chrono::seconds(2); ///< without a job, until the heap is trimmed

} // namespace

TidyHeap::TidyHeap()
{
    memory::returnLargeBlocks();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
}

void TidyHeap::watch(StudioService& service, std::function<void()> letGo)
{
    connect(&m_rest, &QTimer::timeout, this, [letGo = std::move(letGo)] {
        if (letGo)
            letGo();
        memory::trimHeap();
    });
    connect(&service, &StudioService::idle, this, [this] { m_rest.start(); });
    connect(&service, &StudioService::jobAdded, this, [this] { m_rest.stop(); });
}

} // namespace orfeas::service
