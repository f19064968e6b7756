#include "app/viewmodels/memory_monitor.h"

#include "app/viewmodels/words.h"
#include "core/base/atomic_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QVariantMap>

#include <array>
#include <ranges>

namespace orfeas::viewmodels {

namespace {

constexpr int kLookMs = 500;

double bytes(std::uint64_t count)
{
    return static_cast<double>(count);
}

/// Sizes in bytes, times in UTC.
std::string csvOf(const std::vector<memory::MemorySample>& samples)
{
    std::string text = "time,device,total,weights,activations,cache,others,free,budget,leased,running,waiting\n";
    for (const memory::MemorySample& sample : samples) {
        text += QDateTime::fromMSecsSinceEpoch(sample.when, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
        text += ",\"" + sample.device + '"';
        for (const std::uint64_t figure :
             { sample.total, sample.weights, sample.activations, sample.cache, sample.others, sample.free,
               sample.budget.budget, sample.budget.leased, std::uint64_t { sample.budget.running },
               std::uint64_t { sample.budget.waiting } })
            text += ',' + std::to_string(figure);
        text += '\n';
    }
    return text;
}

template<typename Number> QVariant orUndefined(const std::optional<Number>& number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

MemoryMonitor::MemoryMonitor(std::shared_ptr<const memory::Monitor> monitor, QObject* parent)
    : QObject(parent), m_monitor(std::move(monitor))
{
    if (!m_monitor)
        return;
    connect(&m_looking, &QTimer::timeout, this, &MemoryMonitor::look);
    m_looking.start(kLookMs);
    look();
}

void MemoryMonitor::look()
{
    auto latest = m_monitor->latest();
    if (!latest || latest->when == m_latest.when)
        return;
    m_latest = std::move(*latest);
    m_totals = m_monitor->totals();
    Q_EMIT changed();
}

QVariant MemoryMonitor::celsius() const
{
    return orUndefined(m_latest.celsius);
}

QVariant MemoryMonitor::busy() const
{
    return orUndefined(m_latest.busy);
}

QVariantList MemoryMonitor::jobs() const
{
    QVariantList list;
    for (const memory::JobMemory& job : m_latest.budget.jobs)
        list.append(QVariantMap { { "name", QString::fromStdString(job.name) },
                                  { "step", QString::fromStdString(job.step) },
                                  { "leased", bytes(job.leased) },
                                  { "held", bytes(job.held) },
                                  { "waits", job.waits } });
    return list;
}

QVariantList MemoryMonitor::peaks() const
{
    QVariantList list;
    for (const auto& peak : std::views::reverse(m_latest.budget.peaks))
        list.append(QVariantMap { { "job", QString::fromStdString(peak.job) },
                                  { "step", QString::fromStdString(peak.step) },
                                  { "predicted", bytes(peak.predicted) },
                                  { "measured", bytes(peak.measured) } });
    return list;
}

QVariantList MemoryMonitor::history() const
{
    QVariantList list;
    if (!m_monitor)
        return list;
    for (const memory::MemorySample& sample : m_monitor->history())
        list.append(QVariantMap { { "secondsAgo", 0.001 * static_cast<double>(m_latest.when - sample.when) },
                                  { "weights", bytes(sample.weights) },
                                  { "activations", bytes(sample.activations) },
                                  { "cache", bytes(sample.cache) },
                                  { "others", bytes(sample.others) },
                                  { "free", bytes(sample.free) } });
    return list;
}

std::vector<memory::MemorySample> MemoryMonitor::samples() const
{
    return m_monitor ? m_monitor->history() : std::vector<memory::MemorySample>();
}

void MemoryMonitor::exportCsv(const QUrl& file)
{
    m_writer.setMaxThreadCount(1);
    m_writer.start([this, file, samples = samples()] {
        const std::string text = csvOf(samples);
        const std::array pieces { std::string_view(text) };
        const auto written = writeFileAtomically(QFile::encodeName(file.toLocalFile()).toStdString(), pieces, true);
        const QFileInfo info(file.toLocalFile());
        const QString message = written
            ? tr("Saved %1").arg(info.fileName())
            : errorTitle(written.error().code) + QLatin1Char(' ') + QString::fromStdString(written.error().message);
        QMetaObject::invokeMethod(
            this,
            [this, message, failed = !written, folder = info.absolutePath()] {
                Q_EMIT exported(message, failed, QUrl::fromLocalFile(folder));
            },
            Qt::QueuedConnection);
    });
}

int MemoryMonitor::historySeconds()
{
    using std::chrono::duration_cast;
    return static_cast<int>(
        duration_cast<std::chrono::seconds>(memory::Monitor::kRemembered * memory::Sampler::kInterval).count());
}

} // namespace orfeas::viewmodels
