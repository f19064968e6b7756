#pragma once

#include "core/http/message.h"
#include "core/http/route.h"

#include <optional>
#include <string_view>

namespace orfeas::http {

/// What is decided once the head of a request is there and before its body is.
struct Admission {
    std::optional<Response> refusal; ///< goes back at once, the body is not read
    const Route* route = nullptr;
};

/// What a Server serves.
class Application {
public:
    Application() = default;
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;
    virtual ~Application() = default;

    /// \param head  without its body; may be changed \thread the one that reads; must not wait
    virtual Admission admit(Request& head) = 0;
    /// \thread that of admit() for a quick route, else one of several
    virtual void handle(const Route& route, const Request& request, const Reply& reply) = 0;
    /// A connection was ended or turned away without a route. \param reason  a word: "malformed", "slow", "size", ...
    virtual void turnedAway(std::string_view reason) = 0;
};

} // namespace orfeas::http
