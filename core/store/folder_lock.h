#pragma once

#include "core/base/file_handle.h"
#include "core/base/result.h"

#include <chrono>
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
    /// The same, asked again until `patience` is over: a killed program holds what it had until the system has taken
    /// back its memory. \error as tryTake()
    static Result<FolderLock> takeWithin(const std::filesystem::path& file, std::chrono::milliseconds patience);

private:
    explicit FolderLock(FileHandle file) : m_file(std::move(file)) { }
    FileHandle m_file; ///< the lock ends when it is closed
};

} // namespace orfeas::store
