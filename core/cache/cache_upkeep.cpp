#include "core/cache/cache_numbers.h"

#include <array>

namespace orfeas::cache {

using store::Database;

namespace {

constexpr std::int64_t kMostPictures = 100'000; ///< 25 MB of rows

Result<std::vector<std::string>> textsOf(store::Statement& statement)
{
    std::vector<std::string> texts;
    while (true) {
        auto row = statement.next();
        if (!row)
            return row.error();
        if (!*row)
            return texts;
        texts.push_back(statement.text(0));
    }
}

} // namespace

Result<void> ResultCache::count(const CacheCounters& more)
{
    auto counted = countOnce(more);
    if (!counted && counted.error().code == ErrorCode::InvalidInput)
        counted = countOnce(more); // the broken index is set aside
    return counted;
}

Result<void> ResultCache::countOnce(const CacheCounters& more)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    const std::array<std::pair<const char*, double>, 8> all { {
        { "hits", static_cast<double>(more.hits) },
        { "partial", static_cast<double>(more.partial) },
        { "misses", static_cast<double>(more.misses) },
        { "coalesced", static_cast<double>(more.coalesced) },
        { "expired", static_cast<double>(more.expired) },
        { "evicted", static_cast<double>(more.evicted) },
        { "corrupt", static_cast<double>(more.corrupt) },
        { "seconds_saved", more.secondsSaved },
    } };
    if (auto begun = session->begin(); !begun)
        return begun;
    for (const auto& [name, value] : all) {
        if (value == 0)
            continue;
        if (auto added = addToNumber(*session, name, value); !added)
            return added;
    }
    return session->commit();
}

Result<CacheStats> ResultCache::stats()
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    CacheStats stats;
    const std::array<std::pair<const char*, std::uint64_t*>, 7> counters { {
        { "hits", &stats.counters.hits },
        { "partial", &stats.counters.partial },
        { "misses", &stats.counters.misses },
        { "coalesced", &stats.counters.coalesced },
        { "expired", &stats.counters.expired },
        { "evicted", &stats.counters.evicted },
        { "corrupt", &stats.counters.corrupt },
    } };
    for (const auto& [name, target] : counters) {
        const auto value = number(*session, name);
        if (!value)
            return value.error();
        *target = static_cast<std::uint64_t>(value->value_or(0));
    }
    const auto saved = number(*session, "seconds_saved");
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
    auto names = textsOf(*statement);
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
        auto expired = session->prepare("DELETE FROM entries WHERE pinned = 0 AND made < ?1");
        if (!expired)
            return expired.error();
        if (auto removed = expired->bind(oldestAlive(*limits, now())).run(); !removed)
            return removed.error();
        if (auto counted = addToNumber(*session, "expired", static_cast<double>(session->changes())); !counted)
            return counted.error();
        if (auto made = makeRoom(*session, 0); !made)
            return made.error();
        auto pictures = session->prepare("DELETE FROM pictures WHERE bytes NOT IN "
                                         "(SELECT bytes FROM pictures ORDER BY used DESC LIMIT ?1)");
        if (!pictures)
            return pictures.error();
        if (auto removed = pictures->bind(kMostPictures).run(); !removed)
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
        auto all = textsOf(*statement);
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
