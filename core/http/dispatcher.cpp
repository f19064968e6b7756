#include "core/http/dispatcher.h"

#include "core/http/problem.h"
#include "core/http/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <new>

namespace orfeas::http {

namespace {

/// What a web page may send without asking first; needs a token, or another page could make the visitor's browser do
/// it. \source Fetch standard, "CORS-safelisted request-header"
bool isSafelisted(const std::string& type)
{
    constexpr std::array<std::string_view, 3> kTypes { "application/x-www-form-urlencoded", "multipart/form-data",
                                                       "text/plain" };
    return type.empty() || std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

void answerGuarded(const Route& route, const Request& request, const Reply& reply)
{
    try {
        route.handler(request, reply);
    } catch (const std::bad_alloc&) {
        reply(problem("out_of_memory", request.path + ": memory ran out; try again later or ask for less"));
    } catch (const std::exception& unexpected) {
        reply(problem("internal", request.path + ": unexpected: " + unexpected.what()));
    }
}

} // namespace

Admission Dispatcher::refuse(Refusal refusal, std::string_view route)
{
    if (m_refused)
        m_refused(refusal.reason);
    if (m_answered)
        m_answered({ route, "other", refusal.response.status, 0 });
    return { std::move(refusal.response), nullptr };
}

Admission Dispatcher::admit(Request& head)
{
    if (auto refusal = checkSource(head, m_rules))
        return refuse(std::move(*refusal), {});
    takePathToken(head, m_rules);
    auto match = m_router.match(head.method, head.path);
    const bool isOpen = match.route != nullptr && match.route->access == Access::Open;
    if (!isOpen) {
        if (auto refusal = checkToken(head, m_rules))
            return refuse(std::move(*refusal), match.route == nullptr ? "" : match.route->path);
    }
    if (match.route == nullptr) {
        if (match.allowed.empty())
            return refuse({ problem("not_found", "there is nothing at this address"), "route" }, {});
        Response response = problem("method_not_allowed", "this address takes " + match.allowed);
        response.headers.emplace_back("Allow", match.allowed);
        return refuse({ std::move(response), "route" }, {});
    }
    if (auto refusal = checkBody(head, *match.route))
        return refuse(std::move(*refusal), match.route->path);
    head.captures = std::move(match.captures);
    return { {}, match.route };
}

std::optional<Refusal> Dispatcher::checkBody(const Request& head, const Route& route) const
{
    const std::string* length = head.headers.find("Content-Length");
    const bool hasBody = (length != nullptr && *length != "0") || head.headers.find("Transfer-Encoding") != nullptr;
    const std::string type = fieldWord(head.headers.get("Content-Type"));
    const bool changes = head.method != "GET" && head.method != "HEAD";
    if (changes && m_rules.token.empty() && isSafelisted(type))
        return Refusal { problem("unsupported_media_type",
                                 "without a token only application/json is taken, which no other page can send"),
                         "origin" };
    if (length != nullptr && std::strtoull(length->c_str(), nullptr, 10) > route.mostBody)
        return Refusal { problem("too_large", fmt::format("this address takes at most {} bytes", route.mostBody)),
                         "size" };
    if (!hasBody || route.bodies.empty())
        return {};
    const bool isTaken = std::any_of(route.bodies.begin(), route.bodies.end(),
                                     [&type](const BodyDoc& body) { return body.type == type; });
    if (isTaken)
        return {};
    std::string names;
    for (const BodyDoc& body : route.bodies)
        names += (names.empty() ? "" : " or ") + body.type;
    return Refusal { problem("unsupported_media_type", "this address takes " + names), "type" };
}

void Dispatcher::handle(const Route& route, const Request& request, const Reply& reply)
{
    const auto start = std::chrono::steady_clock::now();
    const Reply counted = [this, &route, reply, start](Response response) {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (m_answered)
            m_answered({ route.path, route.method, response.status, took.count() });
        reply(std::move(response));
    };
    answerGuarded(route, request, counted);
}

void Dispatcher::turnedAway(std::string_view reason)
{
    if (m_refused)
        m_refused(reason);
}

} // namespace orfeas::http
