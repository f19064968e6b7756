#include "app/cli/bench_cache.h"

#include "app/cli/stopwatch.h"
#include "core/base/atomic_file.h"
#include "core/base/machine.h"
#include "core/base/quantile.h"
#include "core/service/caching_runner.h"
#include "core/service/local_runner.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <vector>

namespace orfeas::cli {

namespace {

constexpr std::array kSizes { 10, 1'000, 10'000 }; ///< entries
constexpr int kHits = 200; ///< at each size

double secondsOf(const std::function<Result<void>()>& work, Result<void>& outcome)
{
    const Stopwatch watch;
    outcome = work();
    return watch.took().seconds;
}

/// Entries that no request of the bench asks for, until there are `entries`.
Result<void> fill(cache::ResultCache& cache, int entries)
{
    const auto stats = cache.stats();
    if (!stats)
        return stats.error();
    for (int i = static_cast<int>(stats->entries); i < entries; ++i) {
        const std::string text = fmt::format("filler {}", i);
        if (auto kept = cache.insert(sha256(text), text, {}, 0); !kept)
            return kept;
    }
    return {};
}

/// ms
struct Times {
    double p50 = 0;
    double p99 = 0;
};

struct Row {
    int entries = 0;
    Times warm; ///< in a program that goes on
    Times disk; ///< everything read, checked and unpacked
};

Result<Times> timeHits(service::JobRunner& runner, cache::ResultCache& cache, const jobs::Request& request, int entries)
{
    if (auto filled = fill(cache, entries); !filled)
        return filled.error();
    const auto before = cache.stats();
    const JobContext context({}, {}, threadCount());
    std::vector<double> times;
    for (int i = 0; i < kHits; ++i) {
        Result<void> outcome;
        // stages go as they come, as in a program that shows one after the other
        times.push_back(1e3 * secondsOf([&] { return runner.run(request, context, {}); }, outcome));
        if (!outcome)
            return outcome.error();
    }
    const auto after = cache.stats();
    if (!before || !after || after->counters.hits != before->counters.hits + kHits)
        return Error { ErrorCode::Internal, "a repeat was not answered from the cache" };
    return Times { quantile(times, 0.5), quantile(times, 0.99) };
}

std::string textOf(const jobs::Request& request, double computed, std::uint64_t bytes, const std::vector<Row>& rows,
                   bool json)
{
    const auto speedup = [computed](const Times& times) { return computed / (times.p50 / 1e3); };
    const Row& last = rows.back();
    if (!json) {
        std::string text = fmt::format("{}\n{}: computed in {:.3f} s; {:.1f} MB kept\n", machineLine(),
                                       request.front().filename().string(), computed, static_cast<double>(bytes) / 1e6);
        for (const Row& row : rows)
            text += fmt::format("{:>6} entries: hit p50 {:.2f} ms, p99 {:.2f} ms: {:.0f} times faster; from disk p50 "
                                "{:.2f} ms, p99 {:.2f} ms: {:.0f} times\n",
                                row.entries, row.warm.p50, row.warm.p99, speedup(row.warm), row.disk.p50, row.disk.p99,
                                speedup(row.disk));
        return text;
    }
    nlohmann::ordered_json line;
    line["bench"] = "cache";
    line["machine"] = machineLine();
    line["picture"] = request.front().string();
    line["engine"] = request.engine;
    line["speedup"] = speedup(last.warm);
    line["compute_seconds"] = computed;
    line["hit_p50_ms"] = last.warm.p50;
    line["hit_p99_ms"] = last.warm.p99;
    line["bytes"] = bytes;
    line["disk_speedup"] = speedup(last.disk);
    line["disk_p50_ms"] = last.disk.p50;
    line["disk_p99_ms"] = last.disk.p99;
    for (const Row& row : rows)
        line["by_entries"].push_back({ { "entries", row.entries },
                                       { "hit_p50_ms", row.warm.p50 },
                                       { "hit_p99_ms", row.warm.p99 },
                                       { "disk_p50_ms", row.disk.p50 },
                                       { "disk_p99_ms", row.disk.p99 } });
    return line.dump() + "\n";
}

} // namespace

Result<std::string> benchCache(const jobs::Request& request, int rounds, bool json)
{
    const QTemporaryDir folder;
    auto opened = cache::ResultCache::open(folder.path().toStdString());
    if (!opened)
        return opened.error();
    const std::shared_ptr<cache::ResultCache> cache = std::move(*opened);
    if (auto set = cache->setLimits({ std::nullopt, std::uint64_t { 1 } << 40U }); !set)
        return set.error();
    const engine::Registry engines = engine::builtInEngines();
    const auto inner = std::make_shared<service::LocalRunner>(engines);
    service::CachingRunner runner(inner, engines, cache);
    service::CachingRunner reader(inner, engines, cache, 0); // as a program that has just started
    const JobContext context({}, {}, threadCount());
    Result<void> outcome = runner.run(request, context, {});
    std::vector<double> computed;
    for (int i = 0; i < rounds && outcome; ++i)
        computed.push_back(secondsOf([&] { return inner->run(request, context, {}); }, outcome));
    if (!outcome)
        return outcome.error();
    const auto stats = cache->stats();
    if (!stats)
        return stats.error();
    std::vector<Row> rows;
    for (const int entries : kSizes) {
        const auto warm = timeHits(runner, *cache, request, entries);
        const auto disk = timeHits(reader, *cache, request, entries);
        if (!warm || !disk)
            return warm ? disk.error() : warm.error();
        rows.push_back({ entries, *warm, *disk });
    }
    return textOf(request, quantile(computed, 0.5), stats->bytes, rows, json);
}

Result<std::filesystem::path> writeBenchPicture(const std::filesystem::path& folder)
{
    constexpr int kSide = 768;
    QImage image(kSide, kSide, QImage::Format_RGBA8888);
    image.fill(Qt::transparent);
    // a body with a waist, and a grain that keeps its texture from being one colour
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const double u = (x - kSide / 2.0) / kSide;
            const double v = (y - kSide / 2.0) / kSide;
            if (std::abs(v) < 0.42 && std::abs(u) < 0.2 + 0.12 * std::cos(9 * v))
                image.setPixelColor(x, y, QColor(90 + x / 8, 60 + y / 8, 40 + (x * 7 + y * 13) % 64));
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    const std::filesystem::path path = folder / "bench.png";
    const std::array pieces { std::string_view(png.constData(), static_cast<std::size_t>(png.size())) };
    if (auto written = writeFileAtomically(path, pieces, true); !written)
        return written.error();
    return path;
}

} // namespace orfeas::cli
