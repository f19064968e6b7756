#include "core/tensor/mapped_file.h"

#include "core/base/file_handle.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>

namespace orfeas::tensor {

namespace {

Error systemError(const std::filesystem::path& path)
{
    const int reason = errno;
    ErrorCode code = ErrorCode::Io;
    if (reason == ENOENT || reason == ENOTDIR)
        code = ErrorCode::NotFound;
    else if (reason == EACCES || reason == EPERM)
        code = ErrorCode::PermissionDenied;
    else if (reason == ENOMEM)
        code = ErrorCode::OutOfMemory;
    return { code, path.string() + ": " + std::generic_category().message(reason) };
}

} // namespace

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::filesystem::path& path)
{
    // O_NONBLOCK: a pipe must not wait for its other end; a file does not mind
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status { };
    if (!file || ::fstat(file.number(), &status) != 0)
        return systemError(path);
    if (!S_ISREG(status.st_mode))
        return Error { ErrorCode::InvalidInput, path.string() + ": not a file" };
    if (status.st_size == 0)
        return Error { ErrorCode::InvalidInput, path.string() + ": the file is empty" };
    const auto size = static_cast<std::size_t>(status.st_size);
    void* const memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, file.number(), 0);
    if (memory == MAP_FAILED)
        return systemError(path);
    return std::shared_ptr<const MappedFile>(new MappedFile(memory, size));
}

MappedFile::~MappedFile()
{
    ::munmap(m_memory, m_size);
}

} // namespace orfeas::tensor
