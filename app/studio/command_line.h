#pragma once

#include "app/studio/studio_window.h"

#include <QCoreApplication>

namespace orfeas::studio {

/// Whether the arguments ask what the program is (--help, --version) instead of for the window.
bool wantsAnswer(int argc, char** argv);

/// Prints that answer in the user's language and ends the program. Needs no display: call before QGuiApplication is
/// made.
[[noreturn]] void answer(int argc, char** argv);

/// What the window was asked for. Says what is wrong with the arguments and ends the program with 1.
/// \param application  has taken Qt's own arguments out
WindowOptions parseCommandLine(const QCoreApplication& application);

} // namespace orfeas::studio
