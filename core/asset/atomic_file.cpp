#include "core/asset/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace orfeas::asset {

namespace {

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

/// A file that is removed again unless it became what it was meant to.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& target)
        : m_name((target.parent_path() / (".orfeas-XXXXXX")).string()), m_handle(mkostemp(m_name.data(), O_CLOEXEC))
    {
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (m_handle >= 0)
            close(m_handle);
        if (!m_name.empty())
            unlink(m_name.c_str());
    }
    bool made() const { return m_handle >= 0; }
    const std::string& name() const { return m_name; }

    /// \return 0 or errno
    int write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_handle, bytes.data(), bytes.size());
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
        // mkostemp makes files private; results are ordinary files
        const mode_t mask = umask(0);
        umask(mask);
        int failed = fchmod(m_handle, 0666 & ~mask) == 0 ? 0 : errno;
        if (failed == 0 && fsync(m_handle) != 0)
            failed = errno;
        if (close(m_handle) != 0 && failed == 0)
            failed = errno;
        m_handle = -1;
        return failed;
    }

    /// Takes the target's place. \return 0 or errno
    int moveTo(const std::filesystem::path& target, bool overwrite)
    {
        if (!overwrite) {
            if (link(m_name.c_str(), target.c_str()) != 0)
                return errno;
            return 0;
        }
        if (rename(m_name.c_str(), target.c_str()) != 0)
            return errno;
        m_name.clear();
        return 0;
    }

private:
    std::string m_name;
    int m_handle;
};

void syncFolder(const std::filesystem::path& folder)
{
    const int handle = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    // Some file systems refuse to sync a folder; the file itself is durable and in place by now.
    (void)fsync(handle);
    close(handle);
}

} // namespace

Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::string_view> pieces,
                                 bool overwrite)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return Error { ErrorCode::AlreadyExists, path.string() + ": is a folder; choose another name" };
    if (!overwrite && std::filesystem::exists(path, ignored))
        return systemError(path, "write", EEXIST);
    TemporaryFile file(path);
    if (!file.made())
        return systemError(path, "write", errno);
    for (const std::string_view piece : pieces) {
        if (const int failed = file.write(piece); failed != 0)
            return systemError(path, "write", failed);
    }
    if (const int failed = file.finish(); failed != 0)
        return systemError(path, "finish writing", failed);
    if (const int failed = file.moveTo(path, overwrite); failed != 0)
        return systemError(path, "write", failed);
    syncFolder(path.parent_path());
    return {};
}

} // namespace orfeas::asset
