#pragma once

#include "core/http/application.h"
#include "core/http/guard.h"
#include "core/http/router.h"

#include <functional>

namespace orfeas::http {

/// What was answered, for whoever counts. \thread any
struct Answered {
    std::string_view route; ///< the pattern; empty: none fitted
    std::string_view method; ///< of the route, or "other"
    int status;
    double seconds; ///< from the end of the request to the beginning of the answer
};

/// Lets through what the rules allow and gives it to its route.
class Dispatcher final : public Application {
public:
    /// \param answered, refused  both may be empty
    Dispatcher(Router router, GuardRules rules, std::function<void(const Answered&)> answered,
               std::function<void(std::string_view reason)> refused)
        : m_router(std::move(router)), m_rules(std::move(rules)), m_answered(std::move(answered)),
          m_refused(std::move(refused))
    {
    }

    Admission admit(Request& head) override;
    void handle(const Route& route, const Request& request, const Reply& reply) override;
    void turnedAway(std::string_view reason) override;

    /// Names the hosts once the port is known; before the server starts.
    void setHosts(std::vector<std::string> hosts) { m_rules.hosts = std::move(hosts); }

private:
    Admission refuse(Refusal refusal, std::string_view route);
    std::optional<Refusal> checkBody(const Request& head, const Route& route) const;

    const Router m_router;
    GuardRules m_rules;
    std::function<void(const Answered&)> m_answered;
    std::function<void(std::string_view)> m_refused;
};

} // namespace orfeas::http
