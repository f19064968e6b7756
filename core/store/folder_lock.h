#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <utility>

namespace orfeas::store {

/// A lock on a file that ends with the process, however it ends. Between processes and between two locks of one.
/// \thread one at a time
class FolderLock {
public:
    enum class Kind { Shared, Exclusive };

    /// Waits until it is free. \error Io, PermissionDenied, DiskFull  naming the file
    static Result<FolderLock> wait(const std::filesystem::path& file, Kind kind);
    /// \error AlreadyExists  someone holds it; the message says which process, when it is known  \error as wait()
    static Result<FolderLock> tryTake(const std::filesystem::path& file);

    FolderLock(FolderLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) { }
    FolderLock& operator=(FolderLock&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int handle) : m_handle(handle) { }
    int m_handle = -1;
};

} // namespace orfeas::store
