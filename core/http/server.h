#pragma once

#include "core/base/result.h"
#include "core/http/application.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace orfeas::http {

/// What one client may take of the machine.
struct Limits {
    std::size_t headerBytes = std::size_t { 16 } << 10U;
    std::size_t headerFields = 64;
    std::size_t targetBytes = std::size_t { 8 } << 10U;
    std::chrono::seconds header {
        10
    }; ///< from the first byte of a request, or the connection, to the end of its header
    std::chrono::seconds idle { 30 }; ///< between requests
    std::chrono::seconds body {
        10
    }; ///< that a body may take in any case, and one more for each `bodyRate` bytes of it
    std::size_t bodyRate = std::size_t { 16 } << 10U;
    std::chrono::seconds write { 30 }; ///< for each 256 KiB of an answer
    int connections = 512;
    int connectionsEach = 64; ///< of one address that is not this machine's own
    std::size_t bodiesBytes = std::size_t { 160 } << 20U; ///< of all bodies that are being read
    int threads = 4; ///< that handlers run on
};

struct Endpoint {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8081; ///< 0: any that is free
};

/// "127.0.0.1:8081", "[::1]:8081". \error InvalidInput  not an IP address and a port
Result<Endpoint> endpointFrom(const std::string& text);
bool isLoopback(const Endpoint& endpoint);

class ServerCore;

/// HTTP/1.1 over TCP. Reads and writes on one thread of its own, runs handlers on a few; every connection has the
/// limits' time and space and no more.
/// \source RFC 9110, RFC 9112; parsing by Boost.Beast, after faultOfHead()
class Server {
public:
    /// Takes the port; connections wait until start(). \error InvalidInput  no such address here
    /// \error AlreadyExists  the port is taken \error PermissionDenied, Io
    static Result<std::unique_ptr<Server>> bind(const Endpoint& endpoint, const Limits& limits);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server(); ///< stop()

    std::uint16_t port() const;
    void start(Application& application); ///< which must live until stop()
    /// Takes no more, lets answers under way go out for at most `grace`, ends all and waits for it.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(2));

private:
    explicit Server(std::shared_ptr<ServerCore> core);
    std::shared_ptr<ServerCore> m_core;
};

} // namespace orfeas::http
