#pragma once

#include "core/base/result.h"

#include <QProcess>

#include <memory>

namespace orfeas::studio {

/// A display for drawing without a window: the one this session has, or else a private Xvfb that ends with us.
class DisplayServer {
public:
    /// Sets DISPLAY and QT_QPA_PLATFORM; call before QGuiApplication is made.
    /// \error NotFound  no display, and Xvfb is not installed  \error Internal  Xvfb does not start
    static Result<DisplayServer> open();

    DisplayServer(DisplayServer&&) noexcept = default;
    DisplayServer& operator=(DisplayServer&&) = delete;
    ~DisplayServer();

private:
    DisplayServer() = default;

    std::unique_ptr<QProcess> m_xvfb; ///< null: the session's own display
};

} // namespace orfeas::studio
