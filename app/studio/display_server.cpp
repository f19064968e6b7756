#include "app/studio/display_server.h"

#include <QDeadlineTimer>
#include <QStandardPaths>

#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace orfeas::studio {

namespace {

constexpr int kStartMs = 10'000;

/// Whether the X server of DISPLAY (":7", ":0.0") listens on this machine; another machine's is not used.
bool hasLiveDisplay()
{
    const QByteArray display = qgetenv("DISPLAY");
    if (!display.startsWith(':'))
        return false;
    const QByteArray path = "/tmp/.X11-unix/X" + display.mid(1).split('.').first();
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype { sizeof address.sun_path })
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool live = socket >= 0 && ::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    if (socket >= 0)
        ::close(socket);
    return live;
}

} // namespace

Result<DisplayServer> DisplayServer::open()
{
    DisplayServer server;
    qputenv("QT_QPA_PLATFORM", "xcb");
    if (hasLiveDisplay())
        return server;
    const QString program = QStandardPaths::findExecutable("Xvfb");
    if (program.isEmpty())
        return Error { ErrorCode::NotFound,
                       "drawing needs a display or Xvfb, and there is neither; install the package xvfb" };
    server.m_xvfb = std::make_unique<QProcess>();
    server.m_xvfb->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    server.m_xvfb->setStandardErrorFile(QProcess::nullDevice());
    server.m_xvfb->start(program, { "-displayfd", "1", "-screen", "0", "64x64x24", "-nolisten", "tcp" });
    QByteArray number; // one line once it listens
    const QDeadlineTimer deadline(kStartMs);
    while (!number.endsWith('\n') && !deadline.hasExpired() && server.m_xvfb->state() != QProcess::NotRunning) {
        server.m_xvfb->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        number += server.m_xvfb->readAllStandardOutput();
    }
    if (!number.endsWith('\n'))
        return Error { ErrorCode::Internal,
                       program.toStdString() + ": does not start (" + server.m_xvfb->errorString().toStdString()
                           + "); try it by hand, or run with a display" };
    qputenv("DISPLAY", ":" + number.trimmed());
    return server;
}

DisplayServer::~DisplayServer()
{
    if (!m_xvfb)
        return;
    m_xvfb->terminate();
    m_xvfb->waitForFinished(kStartMs);
}

} // namespace orfeas::studio
