// Takes the place of the C library's heap in the program that links it and charges large blocks to the account of the
// thread that asks (core/base/memory_account.h). The blocks themselves are the C library's: any part of it may free
// them. docs/adr/0012-memory-by-leases.md says why here and not in each library's own allocator.

#include "core/base/memory_account.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <malloc.h>

// a sanitizer has a heap of its own
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

// the names are the C library's
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* block, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);
void __libc_free(void* block);
}
// NOLINTEND(bugprone-reserved-identifier)

namespace {

using orfeas::MemoryAccount;

/// Which account each counted block is charged to. Room for a fixed number: what is beyond is not counted.
class Ledger {
public:
    struct Entry {
        void* block = nullptr;
        MemoryAccount* account = nullptr;
        std::uint64_t bytes = 0;
    };

    bool add(const Entry& entry) noexcept
    {
        Shard& shard = shardOf(entry.block);
        const Lock lock(shard);
        if (shard.used * 4 >= kPlaces * 3)
            return false;
        ++shard.used;
        std::size_t place = placeOf(entry.block);
        while (shard.entries[place].block != nullptr)
            place = (place + 1) % kPlaces;
        shard.entries[place] = entry;
        return true;
    }

    Entry take(void* block) noexcept
    {
        Shard& shard = shardOf(block);
        const Lock lock(shard);
        std::size_t place = placeOf(block);
        while (shard.entries[place].block != block) {
            if (shard.entries[place].block == nullptr)
                return {};
            place = (place + 1) % kPlaces;
        }
        const Entry found = shard.entries[place];
        close(shard, place);
        --shard.used;
        return found;
    }

private:
    static constexpr std::size_t kShards = 64;
    static constexpr std::size_t kPlaces = 4096;
    struct Shard {
        std::atomic_flag busy {};
        std::size_t used = 0;
        std::array<Entry, kPlaces> entries {};
    };
    class Lock {
    public:
        explicit Lock(Shard& shard) noexcept : m_shard(shard)
        {
            while (m_shard.busy.test_and_set(std::memory_order_acquire)) { }
        }
        Lock(const Lock&) = delete;
        Lock& operator=(const Lock&) = delete;
        ~Lock() { m_shard.busy.clear(std::memory_order_release); }

    private:
        Shard& m_shard;
    };

    static std::uint64_t mix(const void* block) noexcept
    {
        return (reinterpret_cast<std::uintptr_t>(block) >> 4U) * 0x9E3779B97F4A7C15U;
    }
    Shard& shardOf(const void* block) noexcept { return m_shards[mix(block) >> 58U]; }
    static std::size_t placeOf(const void* block) noexcept { return (mix(block) >> 20U) % kPlaces; }

    /// Moves back what lies behind a hole and belongs before it (linear probing).
    static void close(Shard& shard, std::size_t hole) noexcept
    {
        for (std::size_t next = (hole + 1) % kPlaces; shard.entries[next].block != nullptr;
             next = (next + 1) % kPlaces) {
            const std::size_t wanted = placeOf(shard.entries[next].block);
            if ((next - wanted) % kPlaces < (next - hole) % kPlaces)
                continue;
            shard.entries[hole] = shard.entries[next];
            hole = next;
        }
        shard.entries[hole] = {};
    }

    std::array<Shard, kShards> m_shards {};
};

constinit Ledger s_ledger {}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): a heap is one

/// The account that a block of `bytes` is charged to; null: none.
MemoryAccount* payer(std::size_t bytes) noexcept
{
    return bytes >= MemoryAccount::kCountedBytes ? MemoryAccount::ofThisThread() : nullptr;
}

void enter(void* block, MemoryAccount* account, std::uint64_t bytes) noexcept
{
    account->retain();
    if (s_ledger.add({ block, account, bytes }))
        return;
    account->credit(bytes);
    account->release();
}

void settle(const Ledger::Entry& entry) noexcept
{
    if (entry.account == nullptr)
        return;
    entry.account->credit(entry.bytes);
    entry.account->release();
}

template<typename Allocate> void* counted(std::size_t bytes, const Allocate& allocate) noexcept
{
    MemoryAccount* account = payer(bytes);
    if (account != nullptr && !account->charge(bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    void* block = allocate();
    if (account == nullptr)
        return block;
    if (block == nullptr)
        account->credit(bytes);
    else
        enter(block, account, bytes);
    return block;
}

Ledger::Entry taken(void* block) noexcept
{
    const bool large = block != nullptr && malloc_usable_size(block) >= MemoryAccount::kCountedBytes;
    return large ? s_ledger.take(block) : Ledger::Entry {};
}

void* resize(void* block, std::size_t bytes) noexcept
{
    MemoryAccount* account = payer(bytes);
    if (account != nullptr && !account->charge(bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    const Ledger::Entry before = taken(block);
    void* now = __libc_realloc(block, bytes);
    if (now == nullptr && bytes > 0) {
        if (before.account != nullptr && !s_ledger.add(before))
            settle(before);
        if (account != nullptr)
            account->credit(bytes);
        return nullptr;
    }
    settle(before);
    if (account != nullptr)
        enter(now, account, bytes);
    return now;
}

} // namespace

extern "C" {

void* malloc(std::size_t bytes)
{
    return counted(bytes, [bytes] { return __libc_malloc(bytes); });
}

void* calloc(std::size_t count, std::size_t bytes)
{
    std::size_t all = 0;
    if (__builtin_mul_overflow(count, bytes, &all)) {
        errno = ENOMEM;
        return nullptr;
    }
    return counted(all, [count, bytes] { return __libc_calloc(count, bytes); });
}

void* realloc(void* block, std::size_t bytes)
{
    return block == nullptr ? malloc(bytes) : resize(block, bytes);
}

void* memalign(std::size_t alignment, std::size_t bytes)
{
    return counted(bytes, [alignment, bytes] { return __libc_memalign(alignment, bytes); });
}

void* aligned_alloc(std::size_t alignment, std::size_t bytes)
{
    return memalign(alignment, bytes);
}

int posix_memalign(void** block, std::size_t alignment, std::size_t bytes)
{
    if (alignment % sizeof(void*) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0)
        return EINVAL;
    void* made = memalign(alignment, bytes);
    if (made == nullptr)
        return ENOMEM;
    *block = made;
    return 0;
}

void free(void* block)
{
    const int before = errno;
    settle(taken(block));
    __libc_free(block);
    errno = before;
}
}

#endif
