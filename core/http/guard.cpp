#include "core/http/guard.h"

#include "core/http/problem.h"
#include "core/http/text.h"

#include <algorithm>

namespace orfeas::http {

namespace {

bool isOurs(const GuardRules& rules, const std::string& host)
{
    return std::find(rules.hosts.begin(), rules.hosts.end(), lowerCase(host)) != rules.hosts.end();
}

/// "studio.local:9000", "[fe80::1]:9000"
bool hasPort(const std::string& name)
{
    const std::size_t colon = name.rfind(':');
    return colon != std::string::npos && colon + 1 < name.size() && (name.find(':') == colon || name[colon - 1] == ']')
        && name.find_first_not_of("0123456789", colon + 1) == std::string::npos;
}

} // namespace

std::optional<Refusal> checkSource(const Request& request, const GuardRules& rules)
{
    if (!isOurs(rules, request.headers.get("Host")))
        return Refusal { problem("misdirected",
                                 "Host names another server; this one answers to " + rules.hosts.front()
                                     + " and to what `--host-name` adds"),
                         "host" };
    if (const std::string* origin = request.headers.find("Origin")) {
        constexpr std::string_view kScheme = "http://";
        const bool isHttp = equalsIgnoringCase(std::string_view(*origin).substr(0, kScheme.size()), kScheme);
        if (!isHttp || !isOurs(rules, origin->substr(kScheme.size())))
            return Refusal { problem("forbidden_origin", "Origin is another page than this server's own"), "origin" };
    }
    if (const std::string* site = request.headers.find("Sec-Fetch-Site")) {
        if (*site != "same-origin" && *site != "none")
            return Refusal { problem("forbidden_origin", "Sec-Fetch-Site says that another page asks"), "origin" };
    }
    return {};
}

void takePathToken(Request& request, const GuardRules& rules)
{
    constexpr std::string_view kLead = "/t/";
    if (rules.token.empty() || !request.path.starts_with(kLead))
        return;
    const std::size_t end = request.path.find('/', kLead.size());
    if (end == std::string::npos
        || !equalInConstantTime(request.path.substr(kLead.size(), end - kLead.size()), rules.token))
        return;
    request.path.erase(0, end);
    request.pathToken = rules.token;
}

std::optional<Refusal> checkToken(const Request& request, const GuardRules& rules)
{
    if (rules.token.empty() || !request.pathToken.empty())
        return {};
    const std::string value = request.headers.get("Authorization");
    constexpr std::string_view kScheme = "bearer ";
    const std::string_view scheme = std::string_view(value).substr(0, kScheme.size());
    if (equalsIgnoringCase(scheme, kScheme)
        && equalInConstantTime(trimmed(std::string_view(value).substr(kScheme.size())), rules.token))
        return {};
    Response response = problem("unauthorized", "send `Authorization: Bearer TOKEN`; the token is in the token file");
    response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"orfeas\"");
    return Refusal { std::move(response), "token" };
}

std::vector<std::string> hostNames(std::uint16_t port, const std::vector<std::string>& more)
{
    std::vector<std::string> names { "127.0.0.1", "localhost", "[::1]" };
    std::vector<std::string> withPort;
    for (const std::string& name : more)
        (hasPort(name) ? withPort : names).push_back(lowerCase(name));
    constexpr std::uint16_t kHttp = 80;
    std::vector<std::string> hosts;
    for (const std::string& name : names) {
        hosts.push_back(name + ":" + std::to_string(port));
        if (port == kHttp)
            hosts.push_back(name);
    }
    hosts.insert(hosts.end(), withPort.begin(), withPort.end());
    return hosts;
}

} // namespace orfeas::http
