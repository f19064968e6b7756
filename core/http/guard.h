#pragma once

#include "core/http/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace orfeas::http {

/// Whom a server answers.
struct GuardRules {
    std::vector<std::string> hosts; ///< values of Host that are this server, in lower case: "127.0.0.1:8081"
    std::string token; ///< what must be shown; empty: nothing
};

/// A refusal, and the word under which it is counted.
struct Refusal {
    Response response;
    std::string reason; ///< "host", "origin", "token", ...
};

/// Whether the request is for this server and comes from no other web page: by Host, Origin and Sec-Fetch-Site. A page
/// whose name was bound to this machine's address sends no Origin and its own Host, so Host is looked at first and
/// always; two fields that the client sends are never compared with each other.
std::optional<Refusal> checkSource(const Request& request, const GuardRules& rules);

/// Takes the token off a path that leads with it, for clients that cannot send headers: "/t/TOKEN/generate".
void takePathToken(Request& request, const GuardRules& rules);

/// Whether the request shows the token, by Authorization: Bearer or in its path.
std::optional<Refusal> checkToken(const Request& request, const GuardRules& rules);

/// "127.0.0.1:8081", "localhost:8081", "[::1]:8081" and, for port 80, the same without it.
/// \param more  further names of the machine; one with a port of its own ("studio.local:9000") is taken as it is, for
/// who reaches this port by another
std::vector<std::string> hostNames(std::uint16_t port, const std::vector<std::string>& more);

} // namespace orfeas::http
