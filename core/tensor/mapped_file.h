#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace orfeas::tensor {

/// A file's bytes as memory that the system fills when it is touched and may drop again: a file of any size costs what
/// is used of it. Pages that someone writes to become private copies; the file never changes by that. Whoever replaces
/// the file while it is mapped must do so by renaming, as writeFilesAtomically() does: cutting it short in place would
/// end the program at the next touch.
class MappedFile {
public:
    /// \error NotFound, PermissionDenied, Io  naming the path \error InvalidInput  empty, or not a file
    static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path& path);

    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    std::string_view bytes() const noexcept { return { static_cast<const char*>(m_memory), m_size }; }

private:
    MappedFile(void* memory, std::size_t size) noexcept : m_memory(memory), m_size(size) { }

    void* m_memory;
    std::size_t m_size;
};

} // namespace orfeas::tensor
