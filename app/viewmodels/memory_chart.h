#pragma once

#include "app/viewmodels/memory_monitor.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>

#include <vector>

namespace orfeas::viewmodels {

/// Memory over time, one area above the other by who holds it: weights, activations, the rest of this program, and
/// other programs. The newest is at the right edge. \thread GUI; drawn by the render thread from a copy
class MemoryChart : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(orfeas::viewmodels::MemoryMonitor* monitor READ monitor WRITE setMonitor NOTIFY monitorChanged)
    Q_PROPERTY(QVariantList colours MEMBER m_colours NOTIFY looksChanged) ///< of the four areas, the lowest first
    Q_PROPERTY(int seconds MEMBER m_seconds NOTIFY looksChanged) ///< that fit the width
    Q_PROPERTY(double most MEMBER m_most NOTIFY looksChanged) ///< bytes at the upper edge
    Q_PROPERTY(bool oursOnly MEMBER m_oursOnly NOTIFY looksChanged) ///< leave other programs out
    Q_PROPERTY(bool paused MEMBER m_paused NOTIFY looksChanged) ///< keep what is drawn
    Q_PROPERTY(double peak READ peak NOTIFY sampled) ///< bytes: the highest of what is drawn

public:
    explicit MemoryChart(QQuickItem* parent = nullptr);

    MemoryMonitor* monitor() const { return m_monitor; }
    void setMonitor(MemoryMonitor* monitor);
    double peak() const { return m_peak; }

    /// What was held at `x` px from the left edge: { secondsAgo, weights, activations, cache, others, free }; empty
    /// where nothing is known.
    Q_INVOKABLE QVariantMap at(double x) const;

Q_SIGNALS:
    void monitorChanged();
    void looksChanged();
    void sampled();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    void take();

    QPointer<MemoryMonitor> m_monitor;
    QVariantList m_colours;
    int m_seconds = 60;
    double m_most = 1;
    bool m_oursOnly = false;
    bool m_paused = false;
    double m_peak = 0;
    std::vector<memory::MemorySample> m_samples; ///< the oldest first
};

} // namespace orfeas::viewmodels
