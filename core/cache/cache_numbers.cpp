#include "core/cache/cache_numbers.h"

#include <limits>

namespace orfeas::cache {

using store::Database;

namespace {

constexpr std::int64_t kNever = -1; ///< time to live, as kept: none

}

Result<void> addToNumber(Database::Session& session, std::string_view name, double value)
{
    return session.run("INSERT INTO numbers VALUES (?1, ?2) "
                       "ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
                       name, value);
}

Result<void> setNumber(Database::Session& session, std::string_view name, double value)
{
    return session.run("INSERT OR REPLACE INTO numbers VALUES (?1, ?2)", name, value);
}

Result<std::optional<double>> number(Database::Session& session, std::string_view name)
{
    auto statement = session.prepare("SELECT value FROM numbers WHERE name = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(name).next();
    if (!row)
        return row.error();
    return *row ? std::optional(statement->real(0)) : std::nullopt;
}

Result<CacheLimits> limitsOf(Database::Session& session)
{
    CacheLimits limits;
    const auto life = number(session, "time_to_live");
    const auto bytes = number(session, "limit_bytes");
    if (!life || !bytes)
        return life ? bytes.error() : life.error();
    if (*life && **life < 0)
        limits.timeToLive.reset();
    else if (*life)
        limits.timeToLive = std::chrono::seconds(static_cast<std::int64_t>(**life));
    if (*bytes)
        limits.bytes = static_cast<std::uint64_t>(**bytes);
    return limits;
}

std::int64_t oldestAlive(const CacheLimits& limits, std::int64_t now)
{
    if (!limits.timeToLive)
        return std::numeric_limits<std::int64_t>::min();
    return now - std::chrono::milliseconds(*limits.timeToLive).count();
}

Result<void> setLimitsOf(Database::Session& session, const CacheLimits& limits)
{
    const auto life = limits.timeToLive ? limits.timeToLive->count() : kNever;
    if (auto done = setNumber(session, "time_to_live", static_cast<double>(life)); !done)
        return done;
    return setNumber(session, "limit_bytes", static_cast<double>(limits.bytes));
}

} // namespace orfeas::cache
