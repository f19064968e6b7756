#pragma once

#include "core/base/file_handle.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::image {

inline constexpr std::int64_t kMaxFileBytes = std::int64_t { 1 } << 30U; ///< what 64 Mpx of 32-bit RGBA floats need

/// A regular file open for reading at any place. Folders, devices, pipes and sockets are refused before they are
/// opened, so that /dev/zero behind a link costs nothing and a pipe without a writer cannot block.
class SourceFile {
public:
    /// \error NotFound, PermissionDenied, Io, TooLarge  \error InvalidInput  not a regular file, or empty
    static Result<SourceFile> open(const std::filesystem::path& path);
    /// A picture that lies in memory, inside another file; `name` is what messages call it. The bytes are copied.
    /// \error InvalidInput  empty  \error TooLarge  \error OutOfMemory
    static Result<SourceFile> ofBytes(std::string_view bytes, const std::string& name);

    /// Bytes [offset, offset + count), fewer where the file ends.
    std::vector<std::uint8_t> read(std::int64_t offset, std::size_t count) const;
    /// The same into `to`; returns how many bytes came.
    std::size_t readInto(std::int64_t offset, void* to, std::size_t count) const;

    std::int64_t size() const noexcept { return m_size; }
    int descriptor() const noexcept { return m_file.number(); }
    /// The path as messages show it: control characters replaced, so that a name cannot forge a line of a log.
    const std::string& name() const noexcept { return m_name; }

private:
    SourceFile(FileHandle file, std::int64_t size, std::string name);

    FileHandle m_file;
    std::int64_t m_size = 0;
    std::string m_name;
};

} // namespace orfeas::image
