#pragma once

namespace orfeas::studio {

/// Shows the mesh file that the program's last argument names in a window, until it is closed.
int runMeshWindow();

} // namespace orfeas::studio
