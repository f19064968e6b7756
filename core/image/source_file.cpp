#include "core/image/source_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace orfeas::image {

namespace {

std::string printableName(const std::filesystem::path& path)
{
    std::string name = path.string();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return name;
}

Error systemError(const std::string& name, int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return { ErrorCode::NotFound, fmt::format("{}: there is no such file; check the path", name) };
    case ELOOP:
        return { ErrorCode::NotFound, fmt::format("{}: a symbolic link that leads back to itself", name) };
    case EACCES:
    case EPERM:
        return { ErrorCode::PermissionDenied,
                 fmt::format("{}: the system refuses to read it; check its rights", name) };
    default:
        return { ErrorCode::Io, fmt::format("{}: cannot be read: {}", name, std::strerror(number)) };
    }
}

Result<void> checkKind(const std::string& name, const struct stat& status)
{
    if (S_ISDIR(status.st_mode))
        return Error { ErrorCode::InvalidInput, fmt::format("{}: is a folder; give a picture file", name) };
    if (!S_ISREG(status.st_mode))
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: is a device or a pipe, not a file; give a picture file", name) };
    if (status.st_size == 0)
        return Error { ErrorCode::InvalidInput, fmt::format("{}: is empty (0 bytes)", name) };
    if (status.st_size > kMaxFileBytes)
        return Error { ErrorCode::TooLarge,
                       fmt::format("{}: has {} bytes; at most {} are read; save it smaller", name, status.st_size,
                                   kMaxFileBytes) };
    return {};
}

} // namespace

Result<SourceFile> SourceFile::open(const std::filesystem::path& path)
{
    const std::string name = printableName(path);
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return systemError(name, errno);
    if (auto kind = checkKind(name, status); !kind)
        return kind.error();
    // not blocking and checked again: what stood under the name may have been exchanged since
    FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file || ::fstat(file.number(), &status) != 0)
        return systemError(name, errno);
    if (auto kind = checkKind(name, status); !kind)
        return kind.error();
    return SourceFile(std::move(file), status.st_size, name);
}

Result<SourceFile> SourceFile::ofBytes(std::string_view bytes, const std::string& name)
{
    if (bytes.empty())
        return Error { ErrorCode::InvalidInput, fmt::format("{}: is empty (0 bytes)", name) };
    if (bytes.size() > static_cast<std::size_t>(kMaxFileBytes))
        return Error { ErrorCode::TooLarge,
                       fmt::format("{}: has {} bytes; at most {} are read", name, bytes.size(), kMaxFileBytes) };
    FileHandle file(::memfd_create("orfeas-picture", MFD_CLOEXEC));
    std::size_t done = 0;
    while (file && done < bytes.size()) {
        const ssize_t put = ::write(file.number(), bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            break;
        done += static_cast<std::size_t>(put);
    }
    if (done < bytes.size())
        return Error { ErrorCode::OutOfMemory, fmt::format("{}: not enough memory to unpack it", name) };
    return SourceFile(std::move(file), static_cast<std::int64_t>(bytes.size()), name);
}

SourceFile::SourceFile(FileHandle file, std::int64_t size, std::string name)
    : m_file(std::move(file)), m_size(size), m_name(std::move(name))
{
}

std::size_t SourceFile::readInto(std::int64_t offset, void* to, std::size_t count) const
{
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_file.number(), static_cast<char*>(to) + done, count - done,
                                    offset + static_cast<std::int64_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

std::vector<std::uint8_t> SourceFile::read(std::int64_t offset, std::size_t count) const
{
    if (offset < 0 || offset >= m_size)
        return {};
    std::vector<std::uint8_t> bytes(std::min<std::size_t>(count, static_cast<std::size_t>(m_size - offset)));
    bytes.resize(readInto(offset, bytes.data(), bytes.size()));
    return bytes;
}

} // namespace orfeas::image
