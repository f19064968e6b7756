#include "core/engine/triposr/counting_allocator.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <c10/util/Exception.h>

#include <atomic>
#include <new>

namespace orfeas::engine::triposr {

namespace {

constexpr std::size_t kHeadBytes = 64; ///< LibTorch's alignment

/// Lies before each block.
struct Head {
    MemoryAccount* account = nullptr; ///< retained; null: nobody's
    std::uint64_t bytes = 0;
};
static_assert(sizeof(Head) <= kHeadBytes);

std::atomic<MemoryAccount* (*)()> s_current { nullptr }; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void freeBlock(void* data)
{
    if (data == nullptr)
        return;
    void* begin = static_cast<char*>(data) - kHeadBytes;
    const Head head = *static_cast<Head*>(begin);
    c10::free_cpu(begin);
    if (head.account != nullptr) {
        head.account->credit(head.bytes);
        head.account->release();
    }
}

/// LibTorch's own way of getting memory, with a head before each block. Blocks may be freed on any thread.
class CountingAllocator final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) override
    {
        const c10::Device processor(c10::DeviceType::CPU);
        if (bytes == 0)
            return { nullptr, nullptr, &freeBlock, processor };
        MemoryAccount* account = bytes >= MemoryAccount::kCountedBytes ? tensorAccount() : nullptr;
        TORCH_CHECK_WITH(OutOfMemoryError, account == nullptr || account->charge(bytes),
                         "can't allocate memory: ", bytes, " bytes are over the limit");
        void* begin = nullptr;
        try {
            begin = c10::alloc_cpu(bytes + kHeadBytes);
        } catch (...) {
            if (account != nullptr)
                account->credit(bytes);
            throw;
        }
        if (account != nullptr)
            account->retain();
        new (begin) Head { account, bytes };
        void* data = static_cast<char*>(begin) + kHeadBytes;
        return { data, data, &freeBlock, processor };
    }
    c10::DeleterFnPtr raw_deleter() const override { return &freeBlock; }
    void copy_data(void* to, const void* from, std::size_t bytes) const override { default_copy_data(to, from, bytes); }
};

} // namespace

void countTensors(MemoryAccount* (*current)())
{
    static CountingAllocator allocator; // LibTorch keeps it to the end
    constexpr std::uint8_t kPriority = 100; // over its own
    s_current = current;
    c10::SetCPUAllocator(&allocator, kPriority);
}

MemoryAccount* tensorAccount()
{
    if (MemoryAccount* account = MemoryAccount::ofThisThread())
        return account;
    MemoryAccount* (*current)() = s_current;
    return current != nullptr ? current() : nullptr;
}

} // namespace orfeas::engine::triposr
