#include "core/base/memory_account.h"

#include <new>
#include <vector>

namespace orfeas {

namespace {

// which job a thread works for cannot be handed through allocators: they take nothing but a size
thread_local MemoryAccount* t_account = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

} // namespace

std::shared_ptr<MemoryAccount> MemoryAccount::make(const std::shared_ptr<MemoryAccount>& parent)
{
    if (parent)
        parent->retain();
    return { new MemoryAccount(parent.get()), [](MemoryAccount* account) { account->release(); } };
}

bool MemoryAccount::charge(std::uint64_t bytes) noexcept
{
    const std::uint64_t number = ++m_charges;
    if (number == m_refuseAt) {
        ++m_refusals;
        return false;
    }
    if (m_parent != nullptr && !m_parent->charge(bytes)) {
        ++m_refusals;
        return false;
    }
    const std::uint64_t now = m_held.fetch_add(bytes) + bytes;
    const std::uint64_t limit = m_limit;
    if (limit > 0 && now > limit) {
        m_held -= bytes;
        if (m_parent != nullptr)
            m_parent->credit(bytes);
        ++m_refusals;
        return false;
    }
    std::uint64_t before = m_peak;
    while (before < now && !m_peak.compare_exchange_weak(before, now)) { }
    return true;
}

void MemoryAccount::credit(std::uint64_t bytes) noexcept
{
    while (m_crediting.test_and_set(std::memory_order_acquire)) { }
    m_held -= bytes;
    const bool isParents = m_parent != nullptr && !m_left;
    m_crediting.clear(std::memory_order_release);
    if (isParents)
        m_parent->credit(bytes);
}

void MemoryAccount::leaveParent() noexcept
{
    while (m_crediting.test_and_set(std::memory_order_acquire)) { }
    const std::uint64_t left = m_left ? 0 : m_held.load();
    m_left = true;
    m_crediting.clear(std::memory_order_release);
    if (m_parent != nullptr)
        m_parent->credit(left);
}

void MemoryAccount::release() noexcept
{
    if (--m_users > 0)
        return;
    if (m_parent != nullptr)
        m_parent->release();
    delete this;
}

MemoryAccount* MemoryAccount::ofThisThread() noexcept
{
    return t_account;
}

MemoryAccount::Scope::Scope(MemoryAccount* account) noexcept : m_before(t_account)
{
    t_account = account;
}

MemoryAccount::Scope::~Scope()
{
    t_account = m_before;
}

bool heapIsCounted()
{
    const auto account = MemoryAccount::make();
    const MemoryAccount::Scope scope(account.get());
    const std::vector<char> probe(2 * MemoryAccount::kCountedBytes);
    return account->held() >= probe.size();
}

} // namespace orfeas
