#pragma once

#include "core/memory/monitor.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace orfeas::viewmodels {

/// What the window shows of memory: the newest sample of one device, its past, and who holds what. All sizes are bytes;
/// weights, activations, cache, others and free are disjoint and add up to total. \thread GUI
class MemoryMonitor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.memory")
    Q_PROPERTY(bool known READ known NOTIFY changed) ///< a sample has come; without one all figures are 0
    Q_PROPERTY(QString device READ device NOTIFY changed)
    Q_PROPERTY(double total READ total NOTIFY changed)
    Q_PROPERTY(double weights READ weights NOTIFY changed)
    Q_PROPERTY(double activations READ activations NOTIFY changed)
    Q_PROPERTY(double cache READ cache NOTIFY changed)
    Q_PROPERTY(double others READ others NOTIFY changed)
    Q_PROPERTY(double free READ free NOTIFY changed)
    Q_PROPERTY(double budget READ budget NOTIFY changed) ///< what this program may hold now
    Q_PROPERTY(double leased READ leased NOTIFY changed)
    Q_PROPERTY(int running READ running NOTIFY changed) ///< steps that hold a lease
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) ///< steps that wait for one
    Q_PROPERTY(int admissions READ admissions NOTIFY changed) ///< since the program's start, as the next three
    Q_PROPERTY(int refusals READ refusals NOTIFY changed)
    Q_PROPERTY(int stepDowns READ stepDowns NOTIFY changed)
    Q_PROPERTY(int restarts READ restarts NOTIFY changed) ///< of workers
    Q_PROPERTY(QVariant celsius READ celsius NOTIFY changed) ///< undefined: the device does not tell
    Q_PROPERTY(QVariant busy READ busy NOTIFY changed) ///< 0..1; undefined: the device does not tell
    /// Of each job: { name, step, leased, held, waits }
    Q_PROPERTY(QVariantList jobs READ jobs NOTIFY changed)
    /// Of the steps that ended last, the newest first: { job, step, predicted, measured }
    Q_PROPERTY(QVariantList peaks READ peaks NOTIFY changed)
    /// The oldest first: { secondsAgo, weights, activations, cache, others, free }, at most historySeconds old
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    Q_PROPERTY(int historySeconds READ historySeconds CONSTANT)

public:
    /// \param monitor  null: nothing is ever known
    explicit MemoryMonitor(std::shared_ptr<const memory::Monitor> monitor, QObject* parent = nullptr);

    bool known() const { return m_latest.total > 0; }
    QString device() const { return QString::fromStdString(m_latest.device); }
    double total() const { return static_cast<double>(m_latest.total); }
    double weights() const { return static_cast<double>(m_latest.weights); }
    double activations() const { return static_cast<double>(m_latest.activations); }
    double cache() const { return static_cast<double>(m_latest.cache); }
    double others() const { return static_cast<double>(m_latest.others); }
    double free() const { return static_cast<double>(m_latest.free); }
    double budget() const { return static_cast<double>(m_latest.budget.budget); }
    double leased() const { return static_cast<double>(m_latest.budget.leased + m_latest.budget.weights); }
    int running() const { return static_cast<int>(m_latest.budget.running); }
    int waiting() const { return static_cast<int>(m_latest.budget.waiting); }
    int admissions() const { return static_cast<int>(m_totals.admissions); }
    int refusals() const { return static_cast<int>(m_totals.refusals); }
    int stepDowns() const { return static_cast<int>(m_totals.stepDowns); }
    int restarts() const { return static_cast<int>(m_totals.restarts); }
    QVariant celsius() const;
    QVariant busy() const;
    QVariantList jobs() const;
    QVariantList peaks() const;
    QVariantList history() const;
    static int historySeconds();
    std::vector<memory::MemorySample> samples() const; ///< the oldest first
    /// Writes the history as a table of comma-separated values, off the GUI thread; exported() tells how that ended.
    Q_INVOKABLE void exportCsv(const QUrl& file);

Q_SIGNALS:
    void changed(); ///< at most twice a second
    void exported(const QString& message, bool failed, const QUrl& folder); ///< for people

private:
    void look();

    const std::shared_ptr<const memory::Monitor> m_monitor;
    memory::MemorySample m_latest;
    memory::MemoryTotals m_totals;
    QTimer m_looking;
    QThreadPool m_writer; ///< one thread
};

} // namespace orfeas::viewmodels
