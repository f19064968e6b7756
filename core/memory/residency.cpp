#include "core/memory/residency.h"

#include <algorithm>
#include <tuple>

namespace orfeas::memory {

bool Residency::inUse(const std::string& engine) const
{
    const auto place = m_entries.find(engine);
    return place != m_entries.end() && place->second.users > 0;
}

std::uint64_t Residency::bytes() const
{
    std::uint64_t sum = 0;
    for (const auto& [engine, entry] : m_entries)
        sum += entry.bytes;
    return sum;
}

std::uint64_t Residency::bytesInUse() const
{
    std::uint64_t sum = 0;
    for (const auto& [engine, entry] : m_entries)
        sum += entry.users > 0 ? entry.bytes : 0;
    return sum;
}

bool Residency::use(const std::string& engine, std::uint64_t bytes)
{
    const bool there = has(engine);
    Entry& entry = m_entries[engine];
    if (!there)
        entry.bytes = bytes;
    ++entry.users;
    entry.lastUse = ++m_uses;
    return there;
}

void Residency::release(const std::string& engine)
{
    const auto place = m_entries.find(engine);
    if (place == m_entries.end() || place->second.users == 0)
        return;
    --place->second.users;
    place->second.lastUse = ++m_uses;
}

void Residency::forget(const std::string& engine)
{
    if (!inUse(engine))
        m_entries.erase(engine);
}

std::vector<std::string> Residency::evict(std::uint64_t bytes, const std::set<std::string>& wanted,
                                          const std::string& but)
{
    std::vector<std::tuple<bool, std::uint64_t, std::string>> idle;
    for (const auto& [engine, entry] : m_entries) {
        if (entry.users == 0 && engine != but)
            idle.emplace_back(wanted.count(engine) > 0, entry.lastUse, engine);
    }
    std::sort(idle.begin(), idle.end());
    std::vector<std::string> gone;
    std::uint64_t saved = 0;
    for (const auto& [isWanted, lastUse, engine] : idle) {
        if (saved >= bytes)
            break;
        saved += m_entries[engine].bytes;
        m_entries.erase(engine);
        gone.push_back(engine);
    }
    return gone;
}

} // namespace orfeas::memory
