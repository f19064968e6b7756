#include "core/store/data_folder.h"

#include <fmt/format.h>

#include <cstdlib>

namespace orfeas::store {

std::filesystem::path defaultDataFolder()
{
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::filesystem::path(value ? value : "");
    };
    if (auto named = variable("ORFEAS_DATA_DIR"); !named.empty())
        return named;
    // the XDG rules: a relative path is not valid and is ignored
    if (const auto data = variable("XDG_DATA_HOME"); data.is_absolute())
        return data / "orfeas";
    return variable("HOME") / ".local/share/orfeas";
}

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (!failed)
        return {};
    ErrorCode code = ErrorCode::Io;
    if (failed == std::errc::no_space_on_device)
        code = ErrorCode::DiskFull;
    else if (failed == std::errc::permission_denied || failed == std::errc::read_only_file_system)
        code = ErrorCode::PermissionDenied;
    return Error { code,
                   fmt::format("{}: the folder cannot be made: {}; name another one in ORFEAS_DATA_DIR",
                               folder.string(), failed.message()) };
}

} // namespace orfeas::store
