#include "core/base/atomic_file.h"

#include "core/base/file_handle.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <random>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace orfeas {

namespace {

constexpr std::size_t kWriteBytes = 4U << 20U; ///< between two polls

Error systemError(const std::filesystem::path& path, const char* doing, int number)
{
    ErrorCode code = ErrorCode::Io;
    const char* advice = "";
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = ErrorCode::DiskFull;
        advice = "; free some space or choose another folder";
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::PermissionDenied;
        advice = "; choose a folder that you may write to";
        break;
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::NotFound;
        break;
    case EEXIST:
        code = ErrorCode::AlreadyExists;
        advice = "; choose another name or allow overwriting";
        break;
    default:
        break;
    }
    return { code, path.string() + ": cannot " + doing + ": " + std::strerror(number) + advice };
}

/// Moves without ever replacing. \return 0 or errno
int moveWithoutReplacing(const std::string& from, const std::filesystem::path& to)
{
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // a file system without this call, but with links: one link more, then one less
    if (link(from.c_str(), to.c_str()) == 0) {
        unlink(from.c_str());
        return 0;
    }
    if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK)
        return errno;
    // FAT has neither: the check just before is all that can be done
    struct stat status { };
    if (lstat(to.c_str(), &status) == 0)
        return EEXIST;
    return rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

/// A file written beside its target, removed again unless it takes the target's place, and put back from there by
/// takeBack().
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path target) : m_target(std::move(target))
    {
        // not mkostemp: its files are private, and only the system knows what others may read here
        std::random_device random;
        constexpr int kTries = 16;
        for (int i = 0; i < kTries && !m_file && (i == 0 || errno == EEXIST); ++i) {
            m_name = (m_target.parent_path() / (".orfeas-" + std::to_string(random()))).string();
            m_file = FileHandle(open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        }
        if (!m_file)
            m_name.clear();
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (!m_name.empty())
            unlink(m_name.c_str());
        if (!m_old.empty())
            unlink(m_old.c_str());
    }
    bool made() const { return static_cast<bool>(m_file); }
    const std::filesystem::path& target() const { return m_target; }

    /// \return 0 or errno
    int write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_file.number(), bytes.data(), bytes.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return count < 0 ? errno : EIO;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return 0;
    }

    /// Makes the bytes durable and closes. \return 0 or errno
    int finish()
    {
        const int unsynced = fsync(m_file.number()) == 0 ? 0 : errno;
        const int unclosed = m_file.close();
        return unsynced != 0 ? unsynced : unclosed;
    }

    /// Takes the target's place. \return 0 or errno
    int takePlace(bool overwrite)
    {
        int failed = 0;
        if (overwrite) {
            // the old content stays reachable until the whole set is in place; where links are refused it is given up
            std::string old = m_name + "-old";
            if (link(m_target.c_str(), old.c_str()) == 0)
                m_old = std::move(old);
            else if (errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK)
                m_oldGivenUp = true;
            else if (errno != ENOENT)
                return errno;
            failed = rename(m_name.c_str(), m_target.c_str()) == 0 ? 0 : errno;
        } else {
            failed = moveWithoutReplacing(m_name, m_target);
        }
        if (failed == 0) {
            m_name.clear();
            m_placed = true;
        }
        return failed;
    }

    /// Undoes takePlace().
    void takeBack()
    {
        if (!m_placed)
            return;
        if (m_old.empty() && !m_oldGivenUp)
            unlink(m_target.c_str());
        else if (!m_old.empty() && rename(m_old.c_str(), m_target.c_str()) == 0)
            m_old.clear();
    }

private:
    std::filesystem::path m_target;
    std::string m_name;
    std::string m_old;
    bool m_oldGivenUp = false; ///< there was an old file, and no second name for it
    FileHandle m_file;
    bool m_placed = false;
};

/// Makes the names in `folder` durable. \return 0 or errno
int syncNames(const std::filesystem::path& folder)
{
    const FileHandle handle(open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle)
        return errno == EACCES ? 0 : errno; // a folder that may be written to and not read cannot be synced by us
    int failed = fsync(handle.number()) == 0 ? 0 : errno;
    if (failed == EINVAL || failed == EOPNOTSUPP || failed == EROFS)
        failed = 0; // file systems that do not know this for folders
    return failed;
}

/// Whether something may be put under this name.
Result<void> checkTarget(const std::filesystem::path& path, bool overwrite)
{
    struct stat status { };
    if (stat(path.c_str(), &status) != 0)
        return {};
    if (S_ISDIR(status.st_mode))
        return Error { ErrorCode::AlreadyExists, path.string() + ": is a folder; choose another name" };
    if (!overwrite)
        return systemError(path, "write", EEXIST);
    if (!S_ISREG(status.st_mode))
        return Error { ErrorCode::InvalidInput, path.string() + ": is a device or a pipe; choose another name" };
    // a rename would replace it all the same, yet someone has marked it as not to be changed
    if ((status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0)
        return Error { ErrorCode::PermissionDenied,
                       path.string() + ": is marked read-only; choose another name or make it writable" };
    return {};
}

Result<void> writeBeside(TemporaryFile& file, std::span<const std::string_view> pieces, const JobContext& context)
{
    if (!file.made())
        return systemError(file.target(), "write", errno);
    for (const std::string_view piece : pieces) {
        for (std::size_t at = 0; at < piece.size(); at += kWriteBytes) {
            if (auto go = context.checkpoint(); !go)
                return go;
            if (const int failed = file.write(piece.substr(at, kWriteBytes)); failed != 0)
                return systemError(file.target(), "write", failed);
        }
    }
    if (const int failed = file.finish(); failed != 0)
        return systemError(file.target(), "finish writing", failed);
    return {};
}

using TemporaryFiles = std::vector<std::unique_ptr<TemporaryFile>>;

Result<void> placeAll(const TemporaryFiles& files, bool overwrite)
{
    const auto undo = [&files](const TemporaryFile& culprit, const char* doing, int failed) {
        for (const auto& placed : files)
            placed->takeBack();
        return systemError(culprit.target(), doing, failed);
    };
    for (const auto& file : files) {
        if (const int failed = file->takePlace(overwrite); failed != 0)
            return undo(*file, "write", failed);
    }
    for (const auto& file : files) {
        if (const int failed = syncNames(file->target().parent_path()); failed != 0)
            return undo(*file, "make its name durable", failed);
    }
    return {};
}

} // namespace

Result<void> writeFilesAtomically(std::span<const FileContent> files, bool overwrite, const JobContext& context)
{
    for (const FileContent& file : files) {
        if (auto free = checkTarget(file.path, overwrite); !free)
            return free;
    }
    TemporaryFiles temporary;
    for (const FileContent& file : files) {
        if (auto go = context.checkpoint(); !go)
            return go;
        temporary.push_back(std::make_unique<TemporaryFile>(file.path));
        if (auto written = writeBeside(*temporary.back(), std::span(&file.bytes, 1), context); !written)
            return written;
    }
    if (auto go = context.checkpoint(); !go)
        return go;
    return placeAll(temporary, overwrite);
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::string_view> pieces,
                                 bool overwrite)
{
    if (auto free = checkTarget(path, overwrite); !free)
        return free;
    TemporaryFiles temporary;
    temporary.push_back(std::make_unique<TemporaryFile>(path));
    if (auto written = writeBeside(*temporary.back(), pieces, {}); !written)
        return written;
    return placeAll(temporary, overwrite);
}

Result<void> syncFolder(const std::filesystem::path& folder)
{
    if (const int failed = syncNames(folder); failed != 0)
        return systemError(folder, "make its names durable", failed);
    return {};
}

} // namespace orfeas
