#pragma once

#include "app/viewmodels/job_selection.h"
#include "core/service/studio_service.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <map>

namespace orfeas::studio {

/// Writes what the artist saw and when, one JSON object a line: `job` (submitted), `stage` (its mesh was on screen:
/// seconds since its job was submitted), and at the end `window` (frames, longest gap between two frames while one
/// was asked for at once, longest time the GUI thread did not answer). docs/studio.md describes the fields.
/// While it runs, the window draws without pause, so that a gap between frames is a wait.
/// \thread GUI
class WindowTrace : public QObject {
    Q_OBJECT

public:
    WindowTrace(const QString& file, QQuickWindow& window, service::StudioService& service,
                viewmodels::JobSelection& selection);
    ~WindowTrace() override;
    bool isOpen() const { return m_file.isOpen(); }

private:
    void onSubmitted(const jobs::JobSnapshot& job);
    void onSwapped();
    void onFrame();
    void onTick();
    void write(const QJsonObject& line);
    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) * 1e-9; }

    QFile m_file;
    QQuickWindow& m_window;
    viewmodels::JobSelection& m_selection;
    QElapsedTimer m_clock;
    QTimer m_tick;
    std::map<jobs::JobId, double> m_submitted;
    struct Shown {
        jobs::JobId job = 0;
        int stage = -1;
        int triangles = 0;
    };
    Shown m_waitsForFrame; ///< swapped in, not on screen yet
    std::vector<double> m_frameGaps;
    std::vector<double> m_blocks;
    double m_lastFrame = -1;
    double m_lastTick = -1;
};

} // namespace orfeas::studio
