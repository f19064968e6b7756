#include "core/store/folder_lock.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace orfeas::store {

namespace {

Result<FileHandle> opened(const std::filesystem::path& file)
{
    FileHandle handle(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (handle)
        return handle;
    const int number = errno;
    ErrorCode code = ErrorCode::Io;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EROFS)
        code = ErrorCode::PermissionDenied;
    return Error { code, fmt::format("{}: cannot be opened: {}", file.string(), std::strerror(number)) };
}

Error refused(const std::filesystem::path& file, int number)
{
    return { ErrorCode::Io, fmt::format("{}: cannot be locked: {}", file.string(), std::strerror(number)) };
}

} // namespace

Result<FolderLock> FolderLock::wait(const std::filesystem::path& file, Kind kind)
{
    auto handle = opened(file);
    if (!handle)
        return handle.error();
    while (flock(handle->number(), kind == Kind::Shared ? LOCK_SH : LOCK_EX) != 0) {
        if (errno != EINTR)
            return refused(file, errno);
    }
    return FolderLock(std::move(*handle));
}

Result<FolderLock> FolderLock::tryTake(const std::filesystem::path& file)
{
    auto handle = opened(file);
    if (!handle)
        return handle.error();
    if (flock(handle->number(), LOCK_EX | LOCK_NB) == 0) {
        // who holds it, for the message of whoever comes next; the lock holds without it
        const std::string text = std::to_string(getpid()) + "\n";
        if (ftruncate(handle->number(), 0) == 0) [[maybe_unused]]
            const ssize_t wrote = pwrite(handle->number(), text.data(), text.size(), 0);
        return FolderLock(std::move(*handle));
    }
    if (errno != EWOULDBLOCK)
        return refused(file, errno);
    char text[32] = {};
    const ssize_t length = pread(handle->number(), text, sizeof text - 1, 0);
    const std::string holder(text, length > 1 ? static_cast<std::size_t>(length) - 1 : 0);
    return Error { ErrorCode::AlreadyExists,
                   fmt::format("{}: in use by another program (process {})", file.parent_path().string(),
                               holder.empty() ? "unknown" : holder) };
}

Result<FolderLock> FolderLock::takeWithin(const std::filesystem::path& file, std::chrono::milliseconds patience)
{
    constexpr auto kAgain = std::chrono::milliseconds(20);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        auto taken = tryTake(file);
        const bool isHeld = !taken && taken.error().code == ErrorCode::AlreadyExists;
        if (!isHeld || std::chrono::steady_clock::now() >= end)
            return taken;
        std::this_thread::sleep_for(kAgain);
    }
}

} // namespace orfeas::store
