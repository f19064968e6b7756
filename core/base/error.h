#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace orfeas {

/// Every way an operation can end without a result. Closed: each code maps once to a stable name (JSON, HTTP),
/// to an exit code and to a translated sentence.
enum class ErrorCode : std::uint8_t {
    InvalidInput, ///< a value or file content that breaks a stated rule
    UnsupportedFormat, ///< content that is not one of the formats we read or write
    TooLarge, ///< over a stated limit
    NoSubject, ///< a picture in which nothing can be cut out
    NotFound, ///< a file, folder or name that does not exist
    PermissionDenied, ///< the system refuses to read or write there
    AlreadyExists, ///< writing would replace something and that was not asked for
    DiskFull,
    Io, ///< any other failure of reading or writing
    OutOfMemory,
    Cancelled, ///< asked for by the user; not a failure
    Internal, ///< a defect of ours, reported with what is known
};

/// The stable lower-case name used in JSON and HTTP: "invalid_input", "disk_full", ...
std::string_view codeName(ErrorCode code) noexcept;
std::optional<ErrorCode> codeFromName(std::string_view name) noexcept;

/// What failed, on what, and what the user can do. Creating one never logs; whoever handles it does, once.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message; ///< one sentence that names the input, the limit and the value found
};

} // namespace orfeas
