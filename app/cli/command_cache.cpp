#include "app/cli/command_cache.h"

#include "app/cli/exit_code.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <functional>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Words {
    bool json = false;
    std::string life;
    double limitMiB = 0;
};

/// What a command has to say: as JSON, and as a line for people.
struct Answer {
    Json json;
    std::string text;
};

constexpr double kMiB = 1 << 20;

Result<Answer> stats(cache::ResultCache& cache)
{
    const auto stats = cache.stats();
    if (!stats)
        return stats.error();
    const cache::CacheCounters& c = stats->counters;
    Answer answer;
    answer.json["entries"] = stats->entries;
    answer.json["pinned"] = stats->pinned;
    answer.json["bytes"] = stats->bytes;
    answer.json["limit_bytes"] = stats->limits.bytes;
    answer.json["ttl_seconds"] = stats->limits.timeToLive ? Json(stats->limits.timeToLive->count()) : Json(nullptr);
    answer.json["hits"] = c.hits;
    answer.json["partial"] = c.partial;
    answer.json["misses"] = c.misses;
    answer.json["coalesced"] = c.coalesced;
    answer.json["expired"] = c.expired;
    answer.json["evicted"] = c.evicted;
    answer.json["corrupt"] = c.corrupt;
    answer.json["seconds_saved"] = c.secondsSaved;
    answer.json["set_aside"] = stats->setAside;
    const std::string life =
        stats->limits.timeToLive ? fmt::format("{} s", stats->limits.timeToLive->count()) : std::string("for ever");
    answer.text = fmt::format("{} entries ({} pinned), {:.1f} of {:.0f} MiB; kept {}\n"
                              "requests: {} hits, {} in part, {} misses, {} followed an equal one; {:.1f} s saved\n"
                              "entries: {} expired, {} evicted, {} damaged; {} damaged files set aside",
                              stats->entries, stats->pinned, static_cast<double>(stats->bytes) / kMiB,
                              static_cast<double>(stats->limits.bytes) / kMiB, life, c.hits, c.partial, c.misses,
                              c.coalesced, c.secondsSaved, c.expired, c.evicted, c.corrupt, stats->setAside);
    return answer;
}

Result<Answer> clear(cache::ResultCache& cache)
{
    const auto before = cache.stats();
    if (auto cleared = cache.clear(); !cleared)
        return cleared.error();
    const auto after = cache.stats();
    if (!before || !after)
        return before ? after.error() : before.error();
    const std::uint64_t removed = before->entries - after->entries;
    return Answer { { { "removed", removed }, { "bytes", before->bytes - after->bytes } },
                    fmt::format("{} entries removed", removed) };
}

Result<Answer> verify(cache::ResultCache& cache)
{
    const auto report = cache.verify();
    if (!report)
        return report.error();
    return Answer {
        { { "entries", report->entries }, { "damaged", report->damaged }, { "index_intact", report->indexIntact } },
        fmt::format("{} entries read, {} damaged and set aside; index {}", report->entries, report->damaged,
                    report->indexIntact ? "intact" : "broken, set aside")
    };
}

Result<Answer> collect(cache::ResultCache& cache)
{
    const auto report = cache.collect();
    if (!report)
        return report.error();
    return Answer { { { "kept", report->kept }, { "removed", report->removed }, { "bytes", report->removedBytes } },
                    fmt::format("{} files kept, {} removed ({:.1f} MiB)", report->kept, report->removed,
                                static_cast<double>(report->removedBytes) / kMiB) };
}

Result<Answer> setLimits(cache::ResultCache& cache, const Words& words)
{
    const auto before = cache.stats();
    if (!before)
        return before.error();
    cache::CacheLimits limits = before->limits;
    if (words.life == "none")
        limits.timeToLive.reset();
    else if (!words.life.empty())
        limits.timeToLive = std::chrono::seconds(std::stoll(words.life));
    if (words.limitMiB > 0)
        limits.bytes = static_cast<std::uint64_t>(words.limitMiB * kMiB);
    if (auto set = cache.setLimits(limits); !set)
        return set.error();
    return stats(cache);
}

int run(const std::function<Result<Answer>(cache::ResultCache&)>& command, bool json)
{
    auto cache = service::openCache(store::defaultDataFolder());
    const auto answer = cache ? command(**cache) : Result<Answer>(cache.error());
    if (!answer) {
        std::fputs(fmt::format("orfeas cache: {}\n", answer.error().message).c_str(), stderr);
        return SomeFailed;
    }
    std::fputs(((json ? answer->json.dump() : answer->text) + "\n").c_str(), stdout);
    return Ok;
}

/// "none" or whole seconds.
std::string checkLife(const std::string& text)
{
    constexpr std::size_t kMostDigits = 9;
    const bool number =
        !text.empty() && text.size() <= kMostDigits && text.find_first_not_of("0123456789") == std::string::npos;
    return number || text == "none" ? std::string() : "seconds, or none";
}

} // namespace

void addCache(CLI::App& app, Action& chosen)
{
    CLI::App* cache = app.add_subcommand("cache", "Look at and tidy up the results kept for repeats");
    cache->require_subcommand(1);
    auto words = std::make_shared<Words>();
    const auto add = [&](const char* name, const char* what,
                         std::function<Result<Answer>(cache::ResultCache&)> command) {
        CLI::App* one = cache->add_subcommand(name, what);
        one->add_flag("--json", words->json, "one JSON object");
        one->callback([words, &chosen, command = std::move(command)] {
            chosen = [words, command] { return run(command, words->json); };
        });
        return one;
    };
    add("stats", "entries, bytes, hits, misses, seconds saved", stats);
    add("clear", "remove all entries that are not pinned", clear);
    add("verify", "read everything and compare it with its SHA-256", verify);
    add("gc", "remove what has expired or is over the limit, and files without an entry", collect);
    CLI::App* limits = add("limits", "set how long and how much is kept",
                           [words](cache::ResultCache& opened) { return setLimits(opened, *words); });
    limits->add_option("--ttl", words->life, "seconds that an entry lives, or none")
        ->check(CLI::Validator(checkLife, "SECONDS|none"));
    limits->add_option("--size", words->limitMiB, "MiB that all entries may take")->check(CLI::Range(1.0, 1e9));
}

} // namespace orfeas::cli
