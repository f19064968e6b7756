#pragma once

#include "core/cache/result_cache.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

namespace orfeas::viewmodels {

/// What the cache did for the artist, how much of the disk it takes, and its limits. Reading and clearing happen on a
/// thread of its own. \thread GUI
class StorageMonitor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.storage")
    Q_PROPERTY(bool known READ known NOTIFY changed) ///< the cache has been read
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(int hits READ hits NOTIFY changed)
    Q_PROPERTY(int partial READ partial NOTIFY changed)
    Q_PROPERTY(int misses READ misses NOTIFY changed)
    Q_PROPERTY(int coalesced READ coalesced NOTIFY changed)
    Q_PROPERTY(int evicted READ evicted NOTIFY changed)
    Q_PROPERTY(int expired READ expired NOTIFY changed)
    Q_PROPERTY(int damaged READ damaged NOTIFY changed)
    Q_PROPERTY(int entries READ entries NOTIFY changed)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(double limitGiB READ limitGiB WRITE setLimitGiB NOTIFY changed)
    Q_PROPERTY(int hoursToLive READ hoursToLive WRITE setHoursToLive NOTIFY changed)
    Q_PROPERTY(QUrl dataFolder READ dataFolder CONSTANT)

public:
    /// \param dataFolder  of the program; empty: there is none, and nothing is ever known
    explicit StorageMonitor(std::filesystem::path dataFolder, QObject* parent = nullptr);
    ~StorageMonitor() override;

    bool known() const { return m_known; }
    /// While it is watched, figures are read again every second.
    bool watched() const { return m_reading.isActive(); }
    void setWatched(bool watched);
    int hits() const { return static_cast<int>(m_stats.counters.hits); } ///< requests answered without computing
    int partial() const { return static_cast<int>(m_stats.counters.partial); } ///< went on from a stage that was there
    int misses() const { return static_cast<int>(m_stats.counters.misses); }
    int coalesced() const { return static_cast<int>(m_stats.counters.coalesced); } ///< shared another's computation
    int evicted() const { return static_cast<int>(m_stats.counters.evicted); }
    int expired() const { return static_cast<int>(m_stats.counters.expired); }
    int damaged() const { return static_cast<int>(m_stats.counters.corrupt); }
    int entries() const { return static_cast<int>(m_stats.entries); }
    double bytes() const { return static_cast<double>(m_stats.bytes); }
    QString savedText() const; ///< seconds that computing would have taken, in words
    double limitGiB() const; ///< > 0
    void setLimitGiB(double gib);
    int hoursToLive() const; ///< of a result; 0: for ever
    void setHoursToLive(int hours);
    QUrl dataFolder() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void clear(); ///< all results but those in use; the library keeps its own
    /// "1.2 GiB" in the locale's digits.
    Q_INVOKABLE static QString sizeText(double bytes);

Q_SIGNALS:
    void changed();
    void watchedChanged();
    void failed(const QString& reason); ///< for people

private:
    using Work = Result<void> (*)(cache::ResultCache& cache, const cache::CacheLimits& limits);
    /// Does `work` on the reading thread, then reads the figures.
    void post(Work work);
    void take(const Result<cache::CacheStats>& stats);

    const std::filesystem::path m_folder;
    cache::CacheStats m_stats;
    bool m_known = false;
    QTimer m_reading;
    std::shared_ptr<cache::ResultCache> m_cache; ///< the reading thread's, opened when first needed
    QThreadPool m_reader; ///< one thread; last, so that it is waited for before anything else goes
};

} // namespace orfeas::viewmodels
