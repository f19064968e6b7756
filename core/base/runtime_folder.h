#pragma once

namespace orfeas {

/// Names a folder of this user's own for sockets and the like where the session has none (a bare shell, a container),
/// as else Qt warns of it at every start. Qt makes the folder, with mode 0700, when it first needs it. \thread the main
/// thread, before any other is started
void useRuntimeFolder();

} // namespace orfeas
