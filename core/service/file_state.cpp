#include "core/service/file_state.h"

#include "core/image/source_file.h"

namespace orfeas::service {

bool FileState::unchanged(const std::filesystem::path& path) const
{
    struct stat now { };
    return stat(path.c_str(), &now) == 0 && now.st_dev == status.st_dev && now.st_ino == status.st_ino
        && now.st_size == status.st_size && now.st_mtim.tv_sec == status.st_mtim.tv_sec
        && now.st_mtim.tv_nsec == status.st_mtim.tv_nsec;
}

std::optional<FileState> fileState(const std::filesystem::path& path)
{
    FileState state;
    if (stat(path.c_str(), &state.status) != 0 || !S_ISREG(state.status.st_mode)
        || state.status.st_size > image::kMaxFileBytes)
        return std::nullopt;
    const auto digest = sha256OfFile(path);
    if (!digest)
        return std::nullopt;
    state.bytes = *digest;
    return state;
}

} // namespace orfeas::service
