#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace orfeas::cli {

/// An answer of the service, as its client sees it.
struct HttpAnswer {
    int status = 0;
    std::string body;
    double headSeconds = 0; ///< from the request's last byte to the answer's head
};

struct HttpCall {
    std::string method = "GET";
    std::string path;
    std::string type {}; ///< of the body
    std::string body {};
    std::vector<std::pair<std::string, std::string>> headers {};
    /// Called with each piece of the body as it comes; the answer's own body then stays empty. \return false: enough
    std::function<bool(std::string_view)> piece {};
    int secondsAtMost = 120; ///< between two pieces
};

/// Where a service listens, and what it wants to be shown.
struct HttpPlace {
    std::uint16_t port = 8081; ///< on 127.0.0.1
    std::string token;
};

/// One request to a service on this machine over a connection of its own. \error Io  nobody listens, or it ended midway
/// \thread any
Result<HttpAnswer> httpCall(const HttpPlace& place, const HttpCall& call);

} // namespace orfeas::cli
