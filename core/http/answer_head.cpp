#include "core/http/answer_head.h"

#include "core/http/text.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace orfeas::http {

namespace {

std::string_view phrase(int status)
{
    static const std::map<int, std::string_view> phrases {
        { 200, "OK" },
        { 201, "Created" },
        { 202, "Accepted" },
        { 204, "No Content" },
        { 206, "Partial Content" },
        { 304, "Not Modified" },
        { 400, "Bad Request" },
        { 401, "Unauthorized" },
        { 403, "Forbidden" },
        { 404, "Not Found" },
        { 405, "Method Not Allowed" },
        { 408, "Request Timeout" },
        { 409, "Conflict" },
        { 413, "Content Too Large" },
        { 415, "Unsupported Media Type" },
        { 416, "Range Not Satisfiable" },
        { 421, "Misdirected Request" },
        { 422, "Unprocessable Content" },
        { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" },
        { 500, "Internal Server Error" },
        { 503, "Service Unavailable" },
        { 507, "Insufficient Storage" },
    };
    const auto place = phrases.find(status);
    return place == phrases.end() ? "" : place->second;
}

void add(std::string& text, std::string_view name, std::string_view value)
{
    text += name;
    text += ": ";
    for (const char c : value)
        text += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c; // no second line
    text += "\r\n";
}

} // namespace

std::string answerHead(const Response& response, std::size_t length, bool isChunked, bool keepAlive)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kAlways { {
        { "X-Content-Type-Options", "nosniff" },
        { "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox" },
        { "Cross-Origin-Resource-Policy", "same-origin" },
        { "Referrer-Policy", "no-referrer" },
        { "Cache-Control", "no-store" },
    } };
    std::string text = fmt::format("HTTP/1.1 {} {}\r\n", response.status, phrase(response.status));
    add(text, "Date", fmt::format("{:%a, %d %b %Y %H:%M:%S GMT}", fmt::gmtime(std::time(nullptr))));
    for (const auto& [name, value] : kAlways) {
        const std::string_view key = name;
        const bool isSet = std::any_of(response.headers.begin(), response.headers.end(),
                                       [key](const auto& field) { return equalsIgnoringCase(field.first, key); });
        if (!isSet)
            add(text, name, value);
    }
    if (!response.type.empty())
        add(text, "Content-Type", response.type);
    for (const auto& [name, value] : response.headers)
        add(text, name, value);
    constexpr int kNoContent = 204;
    constexpr int kNotModified = 304;
    if (isChunked)
        add(text, "Transfer-Encoding", "chunked");
    else if (!response.stream && response.status != kNoContent && response.status != kNotModified)
        add(text, "Content-Length", std::to_string(length));
    add(text, "Connection", keepAlive ? "keep-alive" : "close");
    return text + "\r\n";
}

} // namespace orfeas::http
