#pragma once

#include "core/base/sha256.h"

#include <filesystem>
#include <optional>
#include <sys/stat.h>

namespace orfeas::service {

/// A picture file's content at one moment.
struct FileState {
    struct stat status { };
    Digest bytes;

    bool unchanged(const std::filesystem::path& path) const;
};

/// Nothing for what is no picture file, or too large for one.
std::optional<FileState> fileState(const std::filesystem::path& path);

} // namespace orfeas::service
