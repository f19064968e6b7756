#include "core/jobs/stage_text.h"

#include <fmt/format.h>

#include <charconv>

namespace orfeas::jobs {

namespace {

/// Takes the next word; empty at the end.
std::string_view word(std::string_view& text)
{
    const std::size_t end = text.find(' ');
    const std::string_view first = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return first;
}

template<typename T> bool read(std::string_view& text, T& value)
{
    const std::string_view digits = word(text);
    const char* end = digits.data() + digits.size();
    const auto [stopped, failed] = std::from_chars(digits.data(), end, value);
    return failed == std::errc {} && stopped == end;
}

} // namespace

std::string stageText(const StageResult& result)
{
    const field::LevelStats& s = result.stats;
    return fmt::format("{} {} {} {} {} {} {} {} {} {}", stageName(result.stage), result.seconds, s.resolution,
                       s.queries, s.probeQueries, s.continuationQueries, s.witnessQueries, s.refinementQueries,
                       s.crossedCells, s.seconds);
}

Result<StageResult> stageFromText(std::string_view text)
{
    const auto stage = stageFromName(word(text));
    StageResult result;
    field::LevelStats& s = result.stats;
    const bool good = stage && read(text, result.seconds) && read(text, s.resolution) && read(text, s.queries)
        && read(text, s.probeQueries) && read(text, s.continuationQueries) && read(text, s.witnessQueries)
        && read(text, s.refinementQueries) && read(text, s.crossedCells) && read(text, s.seconds) && text.empty();
    if (!good)
        return Error { ErrorCode::InvalidInput, "a kept stage's description is damaged" };
    result.stage = *stage;
    return result;
}

} // namespace orfeas::jobs
