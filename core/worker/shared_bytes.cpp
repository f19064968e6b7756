#include "core/worker/shared_bytes.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace orfeas::worker {

namespace {

constexpr int kSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;

Error noMemory(const char* doing)
{
    return { ErrorCode::OutOfMemory,
             std::string("a mesh between two processes cannot be ") + doing + ": " + std::strerror(errno) };
}

} // namespace

Result<FileHandle> shareBytes(std::string_view bytes)
{
    FileHandle file(memfd_create("orfeas", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file)
        return noMemory("shared");
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(file.number(), bytes.data() + done, bytes.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return noMemory("written");
        done += static_cast<std::size_t>(wrote);
    }
    if (fcntl(file.number(), F_ADD_SEALS, kSeals) != 0)
        return noMemory("sealed");
    return file;
}

Result<SharedBytes> SharedBytes::map(const FileHandle& file)
{
    struct stat status { };
    const int seals = fcntl(file.number(), F_GET_SEALS);
    if (seals < 0 || (seals & kSeals) != kSeals || fstat(file.number(), &status) != 0)
        return Error { ErrorCode::InvalidInput, "what another process shares is not sealed" };
    if (static_cast<std::uint64_t>(status.st_size) > kMost)
        return Error { ErrorCode::InvalidInput, "what another process shares is too large" };
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        return SharedBytes(nullptr, 0);
    void* begin = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.number(), 0);
    if (begin == MAP_FAILED)
        return noMemory("mapped");
    return SharedBytes(begin, size);
}

SharedBytes::SharedBytes(SharedBytes&& other) noexcept
    : m_begin(std::exchange(other.m_begin, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SharedBytes::~SharedBytes()
{
    if (m_begin != nullptr)
        munmap(m_begin, m_size);
}

} // namespace orfeas::worker
