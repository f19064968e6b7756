#include "core/cache/cache_numbers.h"

#include <array>

namespace orfeas::cache {

using store::Database;

namespace {

constexpr std::int64_t kMostPictures = 100'000; ///< 25 MB of rows

/// The counters and the names under which the index keeps them.
constexpr std::array<std::pair<const char*, std::uint64_t CacheCounters::*>, 7> kCounters { {
    { "hits", &CacheCounters::hits },
    { "partial", &CacheCounters::partial },
    { "misses", &CacheCounters::misses },
    { "coalesced", &CacheCounters::coalesced },
    { "expired", &CacheCounters::expired },
    { "evicted", &CacheCounters::evicted },
    { "corrupt", &CacheCounters::corrupt },
} };
constexpr const char* kSecondsSaved = "seconds_saved";

} // namespace

Result<void> ResultCache::count(const CacheCounters& more)
{
    return withWholeIndex([&] { return countOnce(more); });
}

Result<void> ResultCache::countOnce(const CacheCounters& more)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    if (auto begun = session->begin(); !begun)
        return begun;
    const auto add = [&session](const char* name, double value) {
        return value == 0 ? Result<void>() : addToNumber(*session, name, value);
    };
    for (const auto& [name, counter] : kCounters) {
        if (auto added = add(name, static_cast<double>(more.*counter)); !added)
            return added;
    }
    if (auto added = add(kSecondsSaved, more.secondsSaved); !added)
        return added;
    return session->commit();
}

Result<CacheStats> ResultCache::stats()
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    CacheStats stats;
    for (const auto& [name, counter] : kCounters) {
        const auto value = number(*session, name);
        if (!value)
            return value.error();
        stats.counters.*counter = static_cast<std::uint64_t>(value->value_or(0));
    }
    const auto saved = number(*session, kSecondsSaved);
    if (!saved)
        return saved.error();
    stats.counters.secondsSaved = saved->value_or(0);
    const auto limits = limitsOf(*session);
    if (!limits)
        return limits.error();
    stats.limits = *limits;
    auto statement =
        session->prepare("SELECT count(*), coalesce(sum(pinned), 0), coalesce(sum(bytes), 0) FROM entries");
    if (!statement)
        return statement.error();
    if (auto row = statement->next(); !row)
        return row.error();
    stats.entries = static_cast<std::uint64_t>(statement->integer(0));
    stats.pinned = static_cast<std::uint64_t>(statement->integer(1));
    stats.bytes = static_cast<std::uint64_t>(statement->integer(2));
    stats.setAside = m_blobs.setAsideCount();
    return stats;
}

Result<void> ResultCache::setLimits(const CacheLimits& limits)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    if (auto begun = session->begin(); !begun)
        return begun;
    if (auto done = setLimitsOf(*session, limits); !done)
        return done;
    return session->commit();
}

Result<void> ResultCache::clear()
{
    {
        auto session = m_index->session();
        if (!session)
            return session.error();
        if (auto begun = session->begin(); !begun)
            return begun;
        for (const char* sql : { "DELETE FROM entries WHERE pinned = 0", "DELETE FROM pictures" }) {
            if (auto removed = session->run(sql); !removed)
                return removed;
        }
        if (auto committed = session->commit(); !committed)
            return committed;
    }
    auto swept = m_blobs.sweep([this] { return owned(); });
    if (!swept)
        return swept.error();
    return {};
}

Result<std::set<std::string>> ResultCache::owned()
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    auto statement = session->prepare("SELECT blob FROM entries");
    if (!statement)
        return statement.error();
    auto names = statement->texts();
    if (!names)
        return names.error();
    return std::set<std::string>(names->begin(), names->end());
}

Result<store::SweepReport> ResultCache::collect()
{
    {
        auto session = m_index->session();
        if (!session)
            return session.error();
        const auto limits = limitsOf(*session);
        if (!limits)
            return limits.error();
        if (auto begun = session->begin(); !begun)
            return begun.error();
        if (auto removed =
                session->run("DELETE FROM entries WHERE pinned = 0 AND made < ?1", oldestAlive(*limits, now()));
            !removed)
            return removed.error();
        if (auto counted = addToNumber(*session, "expired", static_cast<double>(session->changes())); !counted)
            return counted.error();
        if (auto made = makeRoom(*session, 0); !made)
            return made.error();
        if (auto removed = session->run("DELETE FROM pictures WHERE bytes NOT IN "
                                        "(SELECT bytes FROM pictures ORDER BY used DESC LIMIT ?1)",
                                        kMostPictures);
            !removed)
            return removed.error();
        if (auto committed = session->commit(); !committed)
            return committed.error();
    }
    return m_blobs.sweep([this] { return owned(); });
}

Result<ResultCache::VerifyReport> ResultCache::verify()
{
    VerifyReport report;
    const auto intact = m_index->intact();
    if (!intact)
        return intact.error();
    report.indexIntact = *intact;
    if (auto wrong = m_blobs.verify(); !wrong)
        return wrong.error();
    std::vector<std::string> keys;
    {
        auto session = m_index->session();
        if (!session)
            return session.error();
        auto statement = session->prepare("SELECT key FROM entries");
        if (!statement)
            return statement.error();
        auto all = statement->texts();
        if (!all)
            return all.error();
        keys = std::move(*all);
    }
    report.entries = keys.size();
    for (const std::string& key : keys) {
        const auto digest = Digest::fromHex(key);
        auto found = digest ? find(*digest) : Result<std::optional<Cached>>(std::optional<Cached>());
        if (!found)
            return found.error();
        if (!*found)
            ++report.damaged; // or expired meanwhile
    }
    return report;
}

} // namespace orfeas::cache
