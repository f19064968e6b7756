#pragma once

namespace orfeas::studio {

/// Whether the arguments ask for a picture of a mesh instead of the window.
bool wantsRender(int argc, char** argv);

/// Draws what the arguments ask for and returns the exit code of app/cli/exit_code.h. Needs no display and no window.
int runRender(int argc, char** argv);

} // namespace orfeas::studio
