#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace orfeas::viewmodels {

/// What answers HTTP requests inside this program, on threads of its own. Calls come one at a time: the next after the
/// one before was told.
class ServiceHost {
public:
    struct Started {
        std::string address; ///< "http://127.0.0.1:8081/"
        std::string token;
    };

    ServiceHost() = default;
    ServiceHost(const ServiceHost&) = delete;
    ServiceHost& operator=(const ServiceHost&) = delete;
    virtual ~ServiceHost() = default; ///< ends it and waits for that; nothing is told any more

    /// Returns at once. \param told  called once, on any thread \error AlreadyExists  the port is taken
    /// \error PermissionDenied, InvalidInput  the token's file cannot be used \error Io
    virtual void start(std::uint16_t port, std::function<void(Result<Started>)> told) = 0;
    /// The same; lets answers under way go out first.
    virtual void stop(std::function<void()> told) = 0;
};

} // namespace orfeas::viewmodels
