#include "core/http/token_file.h"

#include "core/base/file_handle.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace orfeas::http {

namespace {

constexpr std::size_t kLeastToken = 16;
constexpr std::size_t kMostToken = 256;

std::string reason()
{
    return std::generic_category().message(errno);
}

Result<std::string> readToken(const FileHandle& file, const std::string& name)
{
    struct stat status { };
    if (::fstat(file.number(), &status) != 0)
        return Error { ErrorCode::Io, name + ": " + reason() };
    constexpr mode_t kOthers = 077;
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid() || (status.st_mode & kOthers) != 0)
        return Error { ErrorCode::PermissionDenied,
                       name + ": others could read this token; `chmod 600` it, or remove it to get a new one" };
    std::array<char, kMostToken + 2> bytes {};
    const ssize_t count = ::read(file.number(), bytes.data(), bytes.size());
    if (count < 0)
        return Error { ErrorCode::Io, name + ": " + reason() };
    std::string token(bytes.data(), static_cast<std::size_t>(count));
    while (!token.empty() && (token.back() == '\n' || token.back() == '\r'))
        token.pop_back();
    constexpr std::string_view kFit = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._~";
    if (token.size() < kLeastToken || token.size() > kMostToken || token.find_first_not_of(kFit) != std::string::npos)
        return Error { ErrorCode::InvalidInput,
                       fmt::format(
                           "{}: a token has {} to {} letters, digits, '-', '.', '_' or '~'; remove the file to get "
                           "a new one",
                           name, kLeastToken, kMostToken) };
    return token;
}

} // namespace

Result<std::string> newSecret()
{
    std::array<unsigned char, 32> bytes {};
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        return Error { ErrorCode::Io, "the system gives no random bytes: " + reason() };
    std::string text;
    for (const unsigned char byte : bytes)
        text += fmt::format("{:02x}", byte);
    return text;
}

Result<std::string> tokenFrom(const std::filesystem::path& file)
{
    const std::string name = file.string();
    {
        const FileHandle there(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (there)
            return readToken(there, name);
        if (errno != ENOENT)
            return Error { ErrorCode::PermissionDenied, name + ": " + reason() };
    }
    auto secret = newSecret();
    if (!secret)
        return secret;
    std::error_code failed;
    if (file.has_parent_path())
        std::filesystem::create_directories(file.parent_path(), failed);
    constexpr mode_t kOwner = 0600;
    const FileHandle made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwner));
    const std::string line = *secret + "\n";
    if (!made || ::write(made.number(), line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        return Error { ErrorCode::Io, name + ": the token cannot be written: " + reason() };
    return secret;
}

} // namespace orfeas::http
