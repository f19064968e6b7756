#pragma once

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace orfeas {

/// Owns a file descriptor; below 0 it owns none.
class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int number) noexcept : m_number(number) { }
    FileHandle(FileHandle&& other) noexcept : m_number(other.release()) { }
    FileHandle& operator=(FileHandle&& other) noexcept
    {
        if (this != &other) {
            close();
            m_number = other.release();
        }
        return *this;
    }
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() { close(); }

    explicit operator bool() const noexcept { return m_number >= 0; }
    int number() const noexcept { return m_number; }
    int release() noexcept { return std::exchange(m_number, -1); }
    /// \return 0 or errno: then bytes that were written may be lost
    int close() noexcept { return m_number >= 0 && ::close(release()) != 0 ? errno : 0; }

private:
    int m_number = -1;
};

} // namespace orfeas
