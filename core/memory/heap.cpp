#include "core/memory/heap.h"

#include "core/base/bytes.h"

#include <malloc.h>

namespace orfeas::memory {

void returnLargeBlocks()
{
    mallopt(M_MMAP_THRESHOLD, static_cast<int>(256_KiB)); // once set it stays
    mallopt(M_ARENA_MAX, 2);
}

void trimHeap()
{
    malloc_trim(0);
}

} // namespace orfeas::memory
