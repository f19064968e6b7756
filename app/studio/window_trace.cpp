#include "app/studio/window_trace.h"

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

/// The value below which `share` of `values` lie; 0 when there are none.
double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

} // namespace

WindowTrace::WindowTrace(const QString& file, QQuickWindow& window, service::StudioService& service,
                         viewmodels::JobSelection& selection)
    : m_file(file), m_window(window), m_selection(selection)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Text))
        return;
    m_clock.start();
    connect(&service, &service::StudioService::jobAdded, this, &WindowTrace::onSubmitted);
    connect(selection.display(), &viewmodels::MeshDisplay::swapped, this, &WindowTrace::onSwapped);
    // frameSwapped comes from the render thread
    connect(&window, &QQuickWindow::frameSwapped, this, &WindowTrace::onFrame, Qt::QueuedConnection);
    connect(&m_tick, &QTimer::timeout, this, &WindowTrace::onTick);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.start(kTickMs);
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
            { "gui_block_longest_ms", milliseconds(quantile(m_blocks, 1)) } });
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
    if (m_selection.display()->filled())
        m_waitsForFrame = { m_selection.jobId(), m_selection.shownStage(), m_selection.display()->triangleCount() };
}

void WindowTrace::onFrame()
{
    const double at = now();
    if (m_lastFrame >= 0)
        m_frameGaps.push_back(at - m_lastFrame);
    m_lastFrame = at;
    if (m_waitsForFrame.stage >= 0) {
        const auto submitted = m_submitted.find(m_waitsForFrame.job);
        write({ { "event", "stage" },
                { "job", static_cast<qint64>(m_waitsForFrame.job) },
                { "stage",
                  QString::fromUtf8(stageName(kStages[static_cast<std::size_t>(m_waitsForFrame.stage)]).data()) },
                { "triangles", m_waitsForFrame.triangles },
                { "seconds", submitted == m_submitted.end() ? -1 : at - submitted->second } });
        m_waitsForFrame = {};
    }
    m_window.update();
}

void WindowTrace::onTick()
{
    const double at = now();
    if (m_lastTick >= 0)
        m_blocks.push_back(std::max(0.0, at - m_lastTick - 0.001 * kTickMs));
    m_lastTick = at;
}

void WindowTrace::write(const QJsonObject& line)
{
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace orfeas::studio
