#include "core/base/runtime_folder.h"

#include <fmt/format.h>

#include <cstdlib>
#include <unistd.h>

namespace orfeas {

void useRuntimeFolder()
{
    constexpr int kKeepWhatIsSet = 0;
    setenv("XDG_RUNTIME_DIR", fmt::format("/tmp/orfeas-runtime-{}", getuid()).c_str(), kKeepWhatIsSet);
}

} // namespace orfeas
