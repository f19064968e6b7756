#pragma once

#include <QString>
#include <QStringList>

namespace orfeas::studio {

struct WindowOptions {
    QStringList pictures; ///< to be queued at once
    QString traceFile; ///< empty: none
    QString weights; ///< of jobs that name none: a folder or a model; empty: looked for in the models folder
    bool quitWhenIdle = false; ///< close once every picture given is done and shown
};

/// Opens the studio and runs it until it is closed. \return the program's exit code
int runWindow(const WindowOptions& options);

} // namespace orfeas::studio
