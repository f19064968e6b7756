#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

namespace orfeas {

/// The memory that one owner holds, such as a job. A thread works for at most one account at a time (Scope); helpers of
/// a ThreadCrew work for the one of whoever started the loop. What allocates charges the account of its thread; what
/// frees credits the account that was charged, on whatever thread. Programs that link orfeas::host_allocator charge
/// every heap block of kCountedBytes or more, whoever asks for it: our code, Qt, OpenCV, codecs, LibTorch.
/// \thread any
class MemoryAccount {
public:
    static constexpr std::uint64_t kCountedBytes = 4096;

    /// \param parent  charged as well: its limit holds for all its children together; may be null
    static std::shared_ptr<MemoryAccount> make(const std::shared_ptr<MemoryAccount>& parent = {});

    MemoryAccount(const MemoryAccount&) = delete;
    MemoryAccount& operator=(const MemoryAccount&) = delete;

    std::uint64_t held() const noexcept { return m_held; }
    std::uint64_t peak() const noexcept { return m_peak; } ///< since the last resetPeak()
    void resetPeak() noexcept { m_peak = m_held.load(); }
    std::uint64_t charges() const noexcept { return m_charges; } ///< blocks asked for so far
    std::uint64_t refusals() const noexcept { return m_refusals; }

    /// Charges that would go over are refused; 0: no limit.
    void setLimit(std::uint64_t bytes) noexcept { m_limit = bytes; }
    /// For tests: the `charge`-th from now on is refused; 0: none is.
    void refuseAt(std::uint64_t charge) noexcept { m_refuseAt = charge == 0 ? 0 : m_charges + charge; }

    /// \return false: refused, nothing is charged
    bool charge(std::uint64_t bytes) noexcept;
    void credit(std::uint64_t bytes) noexcept;
    /// The job is over: what it still holds are results that others keep, and no longer its parent's.
    void leaveParent() noexcept;

    /// For allocators: keep the account alive while a block is charged to it.
    void retain() noexcept { ++m_users; }
    void release() noexcept;

    static MemoryAccount* ofThisThread() noexcept; ///< null: nobody's

    /// While it lives, this thread works for `account` (null: for nobody), then again for whom it did before.
    class Scope {
    public:
        explicit Scope(MemoryAccount* account) noexcept;
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope();

    private:
        MemoryAccount* m_before;
    };

private:
    explicit MemoryAccount(MemoryAccount* parent) noexcept : m_parent(parent) { }
    ~MemoryAccount() = default;

    MemoryAccount* const m_parent; ///< retained
    std::atomic<std::uint64_t> m_held { 0 };
    std::atomic<std::uint64_t> m_peak { 0 };
    std::atomic<std::uint64_t> m_limit { 0 };
    std::atomic<std::uint64_t> m_charges { 0 };
    std::atomic<std::uint64_t> m_refusals { 0 };
    std::atomic<std::uint64_t> m_refuseAt { 0 };
    std::atomic<int> m_users { 1 };
    std::atomic_flag m_crediting {}; ///< a lock that an allocator may take; guards m_left
    bool m_left = false;
};

/// Whether this program's heap blocks are charged to accounts: orfeas::host_allocator is linked.
bool heapIsCounted();

} // namespace orfeas
