#pragma once

#include "core/base/file_handle.h"
#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace orfeas::worker {

/// Bytes in memory that another process is given by its descriptor. They are sealed: nobody changes or shortens them
/// any more. \error OutOfMemory
Result<FileHandle> shareBytes(std::string_view bytes);

/// What shareBytes() gave, mapped.
class SharedBytes {
public:
    static constexpr std::uint64_t kMost = std::uint64_t { 8 } << 30U;

    /// \error InvalidInput  not sealed, so that the other side could still change it, or too large \error OutOfMemory
    static Result<SharedBytes> map(const FileHandle& file);
    SharedBytes(SharedBytes&& other) noexcept;
    SharedBytes& operator=(SharedBytes&&) = delete;
    SharedBytes(const SharedBytes&) = delete;
    SharedBytes& operator=(const SharedBytes&) = delete;
    ~SharedBytes();

    std::string_view view() const { return { static_cast<const char*>(m_begin), m_size }; }

private:
    SharedBytes(void* begin, std::size_t size) : m_begin(begin), m_size(size) { }
    void* m_begin;
    std::size_t m_size;
};

} // namespace orfeas::worker
