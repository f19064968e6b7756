#pragma once

#include "core/cache/result_cache.h"

#include <optional>
#include <string_view>

/// The counters and limits that the index keeps; included by the .cpp files of this folder only.
namespace orfeas::cache {

Result<void> addToNumber(store::Database::Session& session, std::string_view name, double value);
Result<void> setNumber(store::Database::Session& session, std::string_view name, double value);
Result<std::optional<double>> number(store::Database::Session& session, std::string_view name);

Result<CacheLimits> limitsOf(store::Database::Session& session);
Result<void> setLimitsOf(store::Database::Session& session, const CacheLimits& limits);

/// Of the index or a blob: it is set aside, and what it held counts as not there.
inline bool isDamage(const Error& error)
{
    return error.code == ErrorCode::InvalidInput;
}

/// What `work` answers; if it finds the index broken, which sets it aside, what it answers of a fresh one.
template<typename Work> auto withWholeIndex(const Work& work)
{
    auto answer = work();
    if (!answer && isDamage(answer.error()))
        answer = work();
    return answer;
}

/// Entries made before this, ms since 1970, have expired at `now`.
std::int64_t oldestAlive(const CacheLimits& limits, std::int64_t now);

} // namespace orfeas::cache
