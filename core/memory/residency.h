#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace orfeas::memory {

/// Which engines' weights are on a device, who uses them and which leave first.
class Residency {
public:
    bool has(const std::string& engine) const { return m_entries.count(engine) > 0; }
    bool inUse(const std::string& engine) const;
    std::uint64_t bytes() const; ///< all that are there
    std::uint64_t bytesInUse() const;

    /// One more step uses them. \return whether they were there already
    bool use(const std::string& engine, std::uint64_t bytes);
    void release(const std::string& engine); ///< the counterpart of use()

    void forget(const std::string& engine); ///< an idle one

    /// Takes out idle ones, least recently used first and those in `wanted` last, until `bytes` are saved or none is
    /// left; never `but`. \return whose
    std::vector<std::string> evict(std::uint64_t bytes, const std::set<std::string>& wanted, const std::string& but);

private:
    struct Entry {
        std::uint64_t bytes = 0;
        int users = 0;
        std::uint64_t lastUse = 0;
    };
    std::map<std::string, Entry> m_entries;
    std::uint64_t m_uses = 0;
};

} // namespace orfeas::memory
