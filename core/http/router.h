#pragma once

#include "core/http/route.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::http {

/// Which route a request goes to. Made once; const afterwards.
class Router {
public:
    explicit Router(std::vector<Route> routes) : m_routes(std::move(routes)) { }
    const std::vector<Route>& routes() const { return m_routes; }

    struct Match {
        const Route* route = nullptr; ///< null: none
        std::map<std::string, std::string> captures;
        std::string allowed; ///< methods that the path takes: "GET, HEAD"; empty: there is no such path
    };
    /// Of routes that fit, the first.
    Match match(std::string_view method, std::string_view path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace orfeas::http
