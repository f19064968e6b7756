#include "core/http/router.h"

#include "core/http/text.h"

#include <algorithm>
#include <optional>

namespace orfeas::http {

namespace {

using Captures = std::map<std::string, std::string>;

std::vector<std::string_view> segments(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        const std::string_view part = path.substr(0, path.find('/'));
        parts.push_back(part);
        path.remove_prefix(part.size());
    }
    return parts;
}

std::optional<Captures> fit(std::string_view pattern, std::string_view path)
{
    const auto wanted = segments(pattern);
    const auto given = segments(path);
    if (wanted.size() != given.size())
        return {};
    Captures captures;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].size() < 2 || wanted[i].front() != '{') {
            if (wanted[i] != given[i])
                return {};
            continue;
        }
        auto value = percentDecoded(given[i]);
        if (!value || value->empty())
            return {};
        captures[std::string(wanted[i].substr(1, wanted[i].size() - 2))] = std::move(*value);
    }
    return captures;
}

} // namespace

Router::Match Router::match(std::string_view method, std::string_view path) const
{
    Match match;
    std::vector<std::string> allowed;
    for (const Route& route : m_routes) {
        auto captures = fit(route.path, path);
        if (!captures)
            continue;
        if (match.route == nullptr && (route.method == method || (method == "HEAD" && route.method == "GET"))) {
            match.route = &route;
            match.captures = std::move(*captures);
        }
        allowed.push_back(route.method);
        if (route.method == "GET")
            allowed.emplace_back("HEAD");
    }
    std::sort(allowed.begin(), allowed.end());
    allowed.erase(std::unique(allowed.begin(), allowed.end()), allowed.end());
    for (const std::string& one : allowed)
        match.allowed += (match.allowed.empty() ? "" : ", ") + one;
    return match;
}

} // namespace orfeas::http
