#pragma once

#include "app/viewmodels/job_selection.h"
#include "core/service/studio_service.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <atomic>
#include <map>
#include <vector>

namespace orfeas::studio {

/// Writes what the artist saw and when, one JSON object a line: `ready` (the first frame: seconds since the program
/// began), `job` (submitted), `stage` (its mesh was on screen: seconds since its job was submitted), and at the end
/// `window` (frames, gaps between two frames, times the GUI thread did not answer; all since the first frame).
/// docs/studio.md describes the fields. While it runs, the window draws without pause, so that a gap between frames is
/// a wait.
/// \thread GUI
class WindowTrace : public QObject {
    Q_OBJECT

public:
    /// \param started  running since the program began
    WindowTrace(const QString& file, const QElapsedTimer& started, QQuickWindow& window,
                const service::StudioService& service, const viewmodels::JobSelection& selection);
    ~WindowTrace() override;
    bool isOpen() const { return m_file.isOpen(); }

private:
    void onSubmitted(const jobs::JobSnapshot& job);
    void onSwapped();
    void onFrame();
    void writeStage(double at);
    void onTick();
    void write(const QJsonObject& line);
    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) * 1e-9; }

    QFile m_file;
    QElapsedTimer m_clock;
    QQuickWindow& m_window;
    const service::StudioService& m_service;
    const viewmodels::JobSelection& m_selection;
    QTimer m_tick;
    std::map<jobs::JobId, double> m_submitted;
    bool m_waitsForFrame = false; ///< a mesh was swapped in and is not on screen yet
    std::vector<double> m_frameGaps;
    std::vector<double> m_blocks; ///< seconds by which the GUI thread was late
    std::vector<double> m_ownBlocks; ///< the same without waits for the render thread to finish its last frame
    std::atomic<double> m_rendererWait { 0 }; ///< seconds of such waits since the last tick; render thread adds
    double m_waitsSince = 0;
    double m_lastFrame = -1;
    double m_lastTick = -1;
};

} // namespace orfeas::studio
