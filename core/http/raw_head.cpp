#include "core/http/raw_head.h"

#include "core/http/text.h"

#include <algorithm>

namespace orfeas::http {

namespace {

constexpr std::string_view kTokenCharacters =
    "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// What the fields seen so far say about the body and the host.
struct Seen {
    int lengths = 0;
    int codings = 0;
    int hosts = 0;
};

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
}

std::optional<std::string> faultOfRequestLine(std::string_view line, std::size_t mostTarget)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || last == first)
        return "the request line has not three words";
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (method.empty() || method.find_first_not_of(kTokenCharacters) != std::string_view::npos)
        return "the method is no word";
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return "only HTTP/1.1 and HTTP/1.0 are spoken here";
    if (target.size() > mostTarget)
        return "the target is too long";
    // not "http://host/path", which names a second host, and not "*"
    if (target.empty() || target.front() != '/' || target.find_first_of(" \t#\\") != std::string_view::npos)
        return "the target is no path";
    if (std::any_of(target.begin(), target.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return "the target is not ASCII";
    return {};
}

std::optional<std::string> faultOfField(std::string_view line, Seen& seen)
{
    if (line.front() == ' ' || line.front() == '\t')
        return "a header field is folded";
    const std::size_t colon = line.find(':');
    const std::string_view name = line.substr(0, colon);
    if (colon == std::string_view::npos || name.empty()
        || name.find_first_not_of(kTokenCharacters) != std::string_view::npos)
        return "a header field has no proper name";
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (equalsIgnoringCase(name, "host")) {
        ++seen.hosts;
    } else if (equalsIgnoringCase(name, "content-length")) {
        ++seen.lengths;
        constexpr std::size_t kMostDigits = 15;
        if (value.empty() || value.size() > kMostDigits
            || value.find_first_not_of("0123456789") != std::string_view::npos)
            return "Content-Length is no number of bytes";
    } else if (equalsIgnoringCase(name, "transfer-encoding")) {
        ++seen.codings;
        if (!equalsIgnoringCase(value, "chunked"))
            return "a transfer coding other than chunked";
    }
    return {};
}

/// What is wrong with how often the fields were there.
std::optional<std::string> faultOfCounts(const Seen& seen, bool isHttp10)
{
    if (seen.hosts > 1 || (seen.hosts == 0 && !isHttp10))
        return seen.hosts > 1 ? "several Host fields" : "no Host field";
    if (seen.lengths + seen.codings > 1)
        return "the length of the body is said twice";
    if (isHttp10 && seen.codings > 0)
        return "a transfer coding in HTTP/1.0";
    return {};
}

} // namespace

std::optional<std::string> faultOfHead(std::string_view head, std::size_t mostFields, std::size_t mostTarget)
{
    Seen seen;
    std::size_t lines = 0;
    bool isHttp10 = false;
    while (!head.empty()) {
        const std::size_t end = head.find('\n');
        if (end == std::string_view::npos || end == 0 || head[end - 1] != '\r')
            return "a line does not end in carriage return and line feed";
        const std::string_view line = head.substr(0, end - 1);
        head.remove_prefix(end + 1);
        if (std::any_of(line.begin(), line.end(), isControl))
            return "a control character";
        if (line.empty()) {
            if (lines == 0)
                return "an empty line before the request";
            break;
        }
        if (lines > mostFields)
            return "too many header fields";
        auto fault = lines == 0 ? faultOfRequestLine(line, mostTarget) : faultOfField(line, seen);
        if (fault)
            return fault;
        if (lines == 0)
            isHttp10 = line.back() == '0';
        ++lines;
    }
    return faultOfCounts(seen, isHttp10);
}

} // namespace orfeas::http
