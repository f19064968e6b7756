#include "app/viewmodels/frame_meter.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>

#include <chrono>

namespace orfeas::viewmodels {

namespace {

constexpr double kNewShare = 0.4; ///< weight of the newest frame in the mean

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Whether the current OpenGL context draws on the processor. \pre called on the thread that draws
bool drawsOnProcessor()
{
    QOpenGLContext* context = QOpenGLContext::currentContext();
    if (!context)
        return false;
    const QByteArray name(reinterpret_cast<const char*>(context->functions()->glGetString(GL_RENDERER)));
    return name.contains("llvmpipe") || name.contains("softpipe") || name.contains("swrast");
}

} // namespace

FrameMeter::FrameMeter(QQuickItem* parent) : QQuickItem(parent)
{
    connect(this, &QQuickItem::windowChanged, this, &FrameMeter::watch);
}

void FrameMeter::watch(QQuickWindow* window)
{
    if (m_window)
        m_window->disconnect(this);
    m_window = window;
    if (!window)
        return;
    connect(
        window, &QQuickWindow::sceneGraphInitialized, this,
        [this] {
            if (drawsOnProcessor())
                QMetaObject::invokeMethod(this, &FrameMeter::stayWithSlow, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    connect(
        window, &QQuickWindow::beforeRendering, this, [this] { m_startedNs = nowNs(); }, Qt::DirectConnection);
    connect(
        window, &QQuickWindow::frameSwapped, this,
        [this] {
            const double ms = static_cast<double>(nowNs() - m_startedNs) / 1e6;
            QMetaObject::invokeMethod(
                this, [this, ms] { take(ms); }, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
}

void FrameMeter::stayWithSlow()
{
    m_onProcessor = true;
    if (!std::exchange(m_slow, true))
        Q_EMIT slowChanged();
}

void FrameMeter::take(double ms)
{
    m_meanMs = m_meanMs == 0 ? ms : m_meanMs + kNewShare * (ms - m_meanMs);
    const bool slow = m_onProcessor || m_meanMs > (m_slow ? m_slowMs / 2 : m_slowMs);
    if (std::exchange(m_slow, slow) != slow)
        Q_EMIT slowChanged();
}

} // namespace orfeas::viewmodels
