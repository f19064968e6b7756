#include "core/field/brick_store.h"

#include <cstdlib>
#include <new>
#include <type_traits>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace orfeas::field {

namespace {

constexpr std::size_t kBlockBytes = std::size_t { 2 } << 20U; ///< a large page of x86-64 and of most arm64 systems
constexpr std::size_t kPerBlock = kBlockBytes / sizeof(Brick);

static_assert(std::is_trivially_destructible_v<Brick>, "bricks go with their block");

} // namespace

void BrickStore::Release::operator()(std::byte* block) const
{
    std::free(block);
}

Brick& BrickStore::make(Cell place)
{
    return *new (room()) Brick(place);
}

std::byte* BrickStore::room()
{
    const std::scoped_lock lock(m_mutex);
    if (m_blocks.empty() || m_used == kPerBlock) {
        m_blocks.emplace_back(static_cast<std::byte*>(std::aligned_alloc(kBlockBytes, kBlockBytes)));
        if (!m_blocks.back())
            throw std::bad_alloc();
#ifdef __linux__
        madvise(m_blocks.back().get(), kBlockBytes, MADV_HUGEPAGE); // a wish; nothing is lost where it is refused
#endif
        m_used = 0;
    }
    return m_blocks.back().get() + sizeof(Brick) * m_used++;
}

} // namespace orfeas::field
