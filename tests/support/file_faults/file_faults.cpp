#include "tests/support/file_faults/file_faults.h"

#include <climits>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

using orfeas::tests::Fault;

struct Plan {
    std::mutex mutex;
    std::atomic<bool> armed { false };
    std::string folder;
    Fault fault = Fault::DiskFull;
    int left = 0; ///< calls before the one that is hit
    bool struck = false;
};

Plan& plan()
{
    static Plan value;
    return value;
}

template<typename F> F* real(const char* name)
{
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

bool isBelow(std::string_view path)
{
    return path.starts_with(plan().folder);
}

bool isBelow(int handle)
{
    std::array<char, PATH_MAX> target {};
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t length = readlink(link.c_str(), target.data(), target.size());
    return length > 0 && isBelow(std::string_view(target.data(), static_cast<std::size_t>(length)));
}

enum class Verdict { Pass, Fail, Half };

/// Counts one call on something below the folder.
Verdict judge(bool isWrite)
{
    Plan& p = plan();
    const std::scoped_lock lock(p.mutex);
    if (p.struck && p.fault == Fault::IoError)
        return Verdict::Pass;
    if (!p.struck) {
        if (p.left-- > 0)
            return Verdict::Pass;
        p.struck = true;
        if (p.fault == Fault::ShortWrite && isWrite)
            return Verdict::Half;
    }
    errno = p.fault == Fault::IoError ? EIO : ENOSPC;
    return Verdict::Fail;
}

template<typename Target> bool fails(Target target)
{
    return plan().armed && isBelow(target) && judge(false) != Verdict::Pass;
}

/// A name that is there already has its place in the folder: taking it needs no space.
bool renameFails(const char* to)
{
    struct stat status { };
    if (plan().fault != Fault::IoError && lstat(to, &status) == 0)
        return false;
    return fails(std::string_view(to));
}

template<typename F, typename... Rest>
ssize_t writeJudged(F* write, int handle, const void* data, std::size_t count, Rest... rest)
{
    if (plan().armed && isBelow(handle)) {
        const Verdict verdict = judge(true);
        if (verdict == Verdict::Fail)
            return -1;
        if (verdict == Verdict::Half)
            count /= 2;
    }
    return write(handle, data, count, rest...);
}

int openJudged(const char* name, const char* path, int flags, mode_t mode)
{
    if ((flags & O_CREAT) != 0 && fails(std::string_view(path)))
        return -1;
    return real<int(const char*, int, ...)>(name)(path, flags, mode);
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

} // namespace

namespace orfeas::tests {

FileFaults::FileFaults(const std::filesystem::path& folder, Fault fault, int number)
{
    Plan& p = plan();
    p.folder = std::filesystem::canonical(folder).string();
    p.fault = fault;
    p.left = number;
    p.struck = false;
    p.armed = true;
}

FileFaults::~FileFaults()
{
    plan().armed = false;
}

bool FileFaults::struck()
{
    return plan().struck;
}

} // namespace orfeas::tests

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openJudged("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openJudged("open64", path, flags, mode);
}

ssize_t write(int handle, const void* data, size_t count)
{
    return writeJudged(real<ssize_t(int, const void*, size_t)>("write"), handle, data, count);
}

ssize_t pwrite(int handle, const void* data, size_t count, off_t offset)
{
    return writeJudged(real<ssize_t(int, const void*, size_t, off_t)>("pwrite"), handle, data, count, offset);
}

ssize_t pwrite64(int handle, const void* data, size_t count, off64_t offset)
{
    return writeJudged(real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64"), handle, data, count, offset);
}

int fsync(int handle)
{
    return fails(handle) ? -1 : real<int(int)>("fsync")(handle);
}

int fdatasync(int handle)
{
    return fails(handle) ? -1 : real<int(int)>("fdatasync")(handle);
}

int ftruncate(int handle, off_t length) noexcept
{
    return fails(handle) ? -1 : real<int(int, off_t)>("ftruncate")(handle, length);
}

int ftruncate64(int handle, off64_t length) noexcept
{
    return fails(handle) ? -1 : real<int(int, off64_t)>("ftruncate64")(handle, length);
}

int rename(const char* from, const char* to) noexcept
{
    return renameFails(to) ? -1 : real<int(const char*, const char*)>("rename")(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    if (renameFails(to))
        return -1;
    return real<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    return fails(std::string_view(to)) ? -1 : real<int(const char*, const char*)>("link")(from, to);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return fails(std::string_view(path)) ? -1 : real<int(const char*, mode_t)>("mkdir")(path, mode);
}
}
