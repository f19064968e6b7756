#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQmlIntegration>

#include <atomic>

namespace orfeas::viewmodels {

/// Tells whether the window that it is in draws slowly, as it does without a graphics card, so that a scene may ask for
/// less while it moves. Measured from the start of a frame's drawing to its swap, over the last frames; where a
/// processor stands in for the graphics card, always: frames that are quick there had nothing to draw yet.
class FrameMeter : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// frames take longer than `slowMs`; goes back only when they take less than half of it
    Q_PROPERTY(bool slow READ slow NOTIFY slowChanged)
    Q_PROPERTY(double slowMs MEMBER m_slowMs)

public:
    explicit FrameMeter(QQuickItem* parent = nullptr);

    bool slow() const { return m_slow; }
    /// What one frame took, in ms. \thread GUI
    void take(double ms);

Q_SIGNALS:
    void slowChanged();

private:
    void watch(QQuickWindow* window);
    void stayWithSlow();

    QPointer<QQuickWindow> m_window;
    std::atomic<qint64> m_startedNs { 0 }; ///< the render thread's
    double m_slowMs = 34; ///< two frames of a 60 Hz screen
    double m_meanMs = 0;
    bool m_slow = false;
    bool m_onProcessor = false;
};

} // namespace orfeas::viewmodels
