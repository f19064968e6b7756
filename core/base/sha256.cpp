#include "core/base/sha256.h"

#include "core/base/file_handle.h"

#include <openssl/evp.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace orfeas {

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context { EVP_MD_CTX_new(), &EVP_MD_CTX_free };
};

std::string Digest::hex() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

std::optional<Digest> Digest::fromHex(std::string_view hex)
{
    Digest digest;
    if (hex.size() != 2 * digest.bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const char* pair = hex.data() + 2 * i;
        if (std::from_chars(pair, pair + 2, digest.bytes[i], 16).ptr != pair + 2)
            return std::nullopt;
    }
    return digest.hex() == hex ? std::optional(digest) : std::nullopt;
}

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    ORFEAS_EXPECTS(m_state->context && EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) == 1);
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    add(bytes.data(), bytes.size());
}

void Sha256::add(const void* data, std::size_t bytes)
{
    ORFEAS_EXPECTS(EVP_DigestUpdate(m_state->context.get(), data, bytes) == 1);
}

Digest Sha256::finish()
{
    Digest digest;
    ORFEAS_EXPECTS(EVP_DigestFinal_ex(m_state->context.get(), digest.bytes.data(), nullptr) == 1);
    return digest;
}

Digest sha256(std::string_view bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.finish();
}

Result<Digest> sha256OfFile(const std::filesystem::path& path)
{
    constexpr std::size_t kPiece = 1U << 20U;
    const auto failed = [&path](int number) -> Error {
        const ErrorCode code = number == ENOENT ? ErrorCode::NotFound
            : number == EACCES                  ? ErrorCode::PermissionDenied
                                                : ErrorCode::Io;
        return { code, path.string() + ": cannot be read: " + std::strerror(number) };
    };
    const FileHandle file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file)
        return failed(errno);
    std::vector<char> piece(kPiece);
    Sha256 sum;
    ssize_t count = 0;
    do {
        count = read(file.number(), piece.data(), piece.size());
        if (count > 0)
            sum.add(piece.data(), static_cast<std::size_t>(count));
    } while (count > 0 || (count < 0 && errno == EINTR));
    if (count < 0)
        return failed(errno);
    return sum.finish();
}

} // namespace orfeas
