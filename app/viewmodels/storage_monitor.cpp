#include "app/viewmodels/storage_monitor.h"

#include "app/viewmodels/words.h"
#include "core/service/program_data.h"

#include <QLocale>

#include <cmath>

namespace orfeas::viewmodels {

namespace {

constexpr int kReadMs = 1000;
constexpr double kGiB = 1024.0 * 1024 * 1024;

} // namespace

StorageMonitor::StorageMonitor(std::filesystem::path dataFolder, QObject* parent)
    : QObject(parent), m_folder(std::move(dataFolder))
{
    m_reader.setMaxThreadCount(1);
    m_reading.setInterval(kReadMs);
    connect(&m_reading, &QTimer::timeout, this, &StorageMonitor::refresh);
}

StorageMonitor::~StorageMonitor()
{
    m_reader.waitForDone();
}

void StorageMonitor::setWatched(bool watched)
{
    if (watched == this->watched())
        return;
    if (watched) {
        m_reading.start();
        refresh();
    } else {
        m_reading.stop();
    }
    Q_EMIT watchedChanged();
}

QString StorageMonitor::savedText() const
{
    return durationText(m_stats.counters.secondsSaved);
}

double StorageMonitor::limitGiB() const
{
    return static_cast<double>(m_stats.limits.bytes) / kGiB;
}

void StorageMonitor::setLimitGiB(double gib)
{
    const auto bytes = static_cast<std::uint64_t>(std::clamp(gib, 0.1, 4096.0) * kGiB);
    if (!m_known || bytes == m_stats.limits.bytes)
        return;
    m_stats.limits.bytes = bytes;
    Q_EMIT changed();
    post([](cache::ResultCache& cache, const cache::CacheLimits& limits) -> Result<void> {
        if (auto set = cache.setLimits(limits); !set)
            return set;
        const auto swept = cache.collect();
        return swept ? Result<void>() : Result<void>(swept.error());
    });
}

int StorageMonitor::hoursToLive() const
{
    const auto live = m_stats.limits.timeToLive;
    return live ? static_cast<int>(std::chrono::ceil<std::chrono::hours>(*live).count()) : 0;
}

void StorageMonitor::setHoursToLive(int hours)
{
    if (!m_known || hours == hoursToLive())
        return;
    m_stats.limits.timeToLive =
        hours > 0 ? std::optional<std::chrono::seconds>(std::chrono::hours(hours)) : std::nullopt;
    Q_EMIT changed();
    post([](cache::ResultCache& cache, const cache::CacheLimits& limits) { return cache.setLimits(limits); });
}

QUrl StorageMonitor::dataFolder() const
{
    return m_folder.empty() ? QUrl() : QUrl::fromLocalFile(QString::fromStdString(m_folder.string()));
}

void StorageMonitor::refresh()
{
    post([](cache::ResultCache& /*cache*/, const cache::CacheLimits& /*limits*/) { return Result<void>(); });
}

void StorageMonitor::clear()
{
    post([](cache::ResultCache& cache, const cache::CacheLimits& /*limits*/) { return cache.clear(); });
}

QString StorageMonitor::sizeText(double bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 * 1024 ? 0 : 1);
}

void StorageMonitor::post(Work work)
{
    if (m_folder.empty())
        return;
    m_reader.start([this, work, limits = m_stats.limits] {
        Result<cache::CacheStats> stats = Error {};
        if (!m_cache) {
            auto opened = service::openCache(m_folder);
            if (opened)
                m_cache = *opened;
            else
                stats = opened.error();
        }
        if (m_cache) {
            const auto done = work(*m_cache, limits);
            stats = done ? m_cache->stats() : Result<cache::CacheStats>(done.error());
        }
        QMetaObject::invokeMethod(
            this, [this, stats] { take(stats); }, Qt::QueuedConnection);
    });
}

void StorageMonitor::take(const Result<cache::CacheStats>& stats)
{
    if (!stats) {
        Q_EMIT failed(errorTitle(stats.error().code) + QLatin1Char(' ')
                      + QString::fromStdString(stats.error().message));
        return;
    }
    m_stats = *stats;
    m_known = true;
    Q_EMIT changed();
}

} // namespace orfeas::viewmodels
