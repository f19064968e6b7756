#include "core/engine/triposr/library.h"

#include <string_view>

/// The one symbol of the shared library: its Library, or null for a program of another version.
extern "C" [[gnu::visibility("default")]] const void* orfeasTriposrLibrary(const char* version)
{
    return std::string_view(version) == ORFEAS_VERSION ? &orfeas::engine::triposr::linkedLibrary() : nullptr;
}
