#include "app/studio/window_trace.h"

#include "core/base/quantile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace orfeas::studio {

namespace {

constexpr int kTickMs = 4; ///< how finely a silent GUI thread is seen

double milliseconds(double seconds)
{
    return 0.001 * std::round(seconds * 1e6);
}

} // namespace

WindowTrace::WindowTrace(const QString& file, const QElapsedTimer& started, QQuickWindow& window,
                         const service::StudioService& service, const viewmodels::JobSelection& selection)
    : m_file(file), m_clock(started), m_window(window), m_service(service), m_selection(selection)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Text))
        return;
    connect(&service, &service::StudioService::jobAdded, this, &WindowTrace::onSubmitted);
    connect(selection.display(), &viewmodels::MeshDisplay::swapped, this, &WindowTrace::onSwapped);
    // frameSwapped comes from the render thread
    connect(&window, &QQuickWindow::frameSwapped, this, &WindowTrace::onFrame, Qt::QueuedConnection);
    // From animating on the GUI thread waits, with the threaded render loop, until the renderer takes the next frame.
    connect(
        &window, &QQuickWindow::afterAnimating, this, [this] { m_waitsSince = now(); }, Qt::DirectConnection);
    connect(
        &window, &QQuickWindow::beforeSynchronizing, this,
        [this] { m_rendererWait = m_rendererWait + now() - m_waitsSince; }, Qt::DirectConnection);
    connect(&m_tick, &QTimer::timeout, this, &WindowTrace::onTick);
    m_tick.setTimerType(Qt::PreciseTimer);
    window.update();
}

WindowTrace::~WindowTrace()
{
    if (!m_file.isOpen())
        return;
    write({ { "event", "window" },
            { "frames", static_cast<int>(m_frameGaps.size()) },
            { "frame_gap_median_ms", milliseconds(quantile(m_frameGaps, 0.5)) },
            { "frame_gap_p99_ms", milliseconds(quantile(m_frameGaps, 0.99)) },
            { "frame_gap_longest_ms", milliseconds(quantile(m_frameGaps, 1)) },
            { "gui_block_p99_ms", milliseconds(quantile(m_blocks, 0.99)) },
            { "gui_block_longest_ms", milliseconds(quantile(m_blocks, 1)) },
            { "gui_own_block_p99_ms", milliseconds(quantile(m_ownBlocks, 0.99)) },
            { "gui_own_block_longest_ms", milliseconds(quantile(m_ownBlocks, 1)) } });
}

void WindowTrace::onSubmitted(const jobs::JobSnapshot& job)
{
    m_submitted[job.id] = now();
    write({ { "event", "job" },
            { "job", static_cast<qint64>(job.id) },
            { "name", QString::fromStdString(job.request.displayName()) },
            { "at_s", now() } });
}

void WindowTrace::onSwapped()
{
    m_waitsForFrame = m_selection.display()->filled();
}

void WindowTrace::onFrame()
{
    const double at = now();
    if (m_lastFrame < 0) {
        write({ { "event", "ready" }, { "seconds", at } });
        m_tick.start(kTickMs);
    } else {
        m_frameGaps.push_back(at - m_lastFrame);
    }
    m_lastFrame = at;
    if (m_waitsForFrame)
        writeStage(at);
    m_waitsForFrame = false;
    m_window.update();
}

void WindowTrace::writeStage(double at)
{
    const jobs::JobId job = m_selection.jobId();
    const auto submitted = m_submitted.find(job);
    for (const Stage stage : kStages) {
        const auto result = m_service.result(job, stage);
        if (!result || result->mesh != m_selection.display()->shown() || submitted == m_submitted.end())
            continue;
        write({ { "event", "stage" },
                { "job", static_cast<qint64>(job) },
                { "stage", QString::fromUtf8(stageName(stage).data()) },
                { "triangles", static_cast<qint64>(result->mesh->triangles.size()) },
                { "made_s", result->seconds },
                { "seconds", at - submitted->second } });
    }
}

void WindowTrace::onTick()
{
    const double at = now();
    const double waited = m_rendererWait.exchange(0);
    if (m_lastTick >= 0) {
        const double late = std::max(0.0, at - m_lastTick - 0.001 * kTickMs);
        m_blocks.push_back(late);
        m_ownBlocks.push_back(std::max(0.0, late - waited));
    }
    m_lastTick = at;
}

void WindowTrace::write(const QJsonObject& line)
{
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace orfeas::studio
