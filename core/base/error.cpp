#include "core/base/error.h"

namespace orfeas {

std::string_view codeName(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid_input";
    case ErrorCode::UnsupportedFormat:
        return "unsupported_format";
    case ErrorCode::TooLarge:
        return "too_large";
    case ErrorCode::NoSubject:
        return "no_subject";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::PermissionDenied:
        return "permission_denied";
    case ErrorCode::AlreadyExists:
        return "already_exists";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::OutOfMemory:
        return "out_of_memory";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        break;
    }
    return "internal";
}

std::optional<ErrorCode> codeFromName(std::string_view name) noexcept
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (codeName(static_cast<ErrorCode>(code)) == name)
            return static_cast<ErrorCode>(code);
    }
    return std::nullopt;
}

} // namespace orfeas
