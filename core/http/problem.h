#pragma once

#include "core/base/error.h"
#include "core/http/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace orfeas::http {

/// A kind of failure that clients may rely on.
struct ProblemKind {
    std::string_view code; ///< stable
    int status;
    std::string_view title; ///< says what the code means, the same each time
};

/// All kinds, for the documentation. Their codes are those of ErrorCode and those that only HTTP has.
const std::vector<ProblemKind>& problemKinds();

/// The answer that says what failed: `application/problem+json` with type, title, status, detail and code.
/// \param code  one of problemKinds()  \source RFC 9457
Response problem(std::string_view code, std::string_view detail);
Response problem(const Error& error);

} // namespace orfeas::http
