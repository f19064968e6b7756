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
    for (;;) {
        Block* block = m_last;
        if (block != nullptr) {
            const std::size_t place = block->used++;
            if (place < kPerBlock)
                return block->bytes.get() + sizeof(Brick) * place;
        }
        addBlock(block);
    }
}

/// \param full  the last block that the caller knows of
void BrickStore::addBlock(const Block* full)
{
    const std::scoped_lock lock(m_mutex);
    if (m_last != full)
        return; // another thread was first
    auto block = std::make_unique<Block>();
    block->bytes.reset(static_cast<std::byte*>(std::aligned_alloc(kBlockBytes, kBlockBytes)));
    if (!block->bytes)
        throw std::bad_alloc();
#ifdef __linux__
    madvise(block->bytes.get(), kBlockBytes, MADV_HUGEPAGE); // a wish; nothing is lost where it is refused
#endif
    m_blocks.push_back(std::move(block));
    m_last = m_blocks.back().get();
}

} // namespace orfeas::field
