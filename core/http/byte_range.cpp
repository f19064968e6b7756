#include "core/http/byte_range.h"

#include "core/http/problem.h"
#include "core/http/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace orfeas::http {

namespace {

struct Span {
    std::uint64_t first;
    std::uint64_t last;
};

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = !text.empty() && failed == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// Nothing: not one range of bytes, to be ignored. first > last: outside.
std::optional<Span> rangeOf(std::string_view value, std::uint64_t size)
{
    constexpr std::string_view kUnit = "bytes=";
    if (!value.starts_with(kUnit) || value.find(',') != std::string_view::npos)
        return {};
    value = trimmed(value.substr(kUnit.size()));
    const std::size_t dash = value.find('-');
    if (dash == std::string_view::npos)
        return {};
    const auto first = number(value.substr(0, dash));
    const auto last = number(value.substr(dash + 1));
    if (dash == 0) {
        if (!last)
            return {};
        return *last == 0 || size == 0 ? Span { 1, 0 } : Span { size - std::min(*last, size), size - 1 };
    }
    if (!first || (!last && dash + 1 != value.size()) || (last && *last < *first))
        return {};
    if (*first >= size)
        return Span { 1, 0 };
    return Span { *first, last ? std::min(*last, size - 1) : size - 1 };
}

bool lists(std::string_view tags, std::string_view etag)
{
    return trimmed(tags) == "*" || tags.find(etag) != std::string_view::npos;
}

/// ASCII for old readers, UTF-8 for others. \source RFC 6266
std::string disposition(const std::string& fileName)
{
    std::string plain;
    std::string encoded;
    for (const char c : fileName) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isAscii = byte >= 0x20 && byte < 0x7F;
        plain += isAscii && c != '"' && c != '\\' ? c : '_';
        constexpr std::string_view kPlain = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._~";
        encoded += kPlain.find(c) != std::string_view::npos ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}", plain, encoded);
}

} // namespace

Response fileResponse(const Request& request, std::shared_ptr<const std::string> bytes, std::string type,
                      const std::string& etag, const std::string& fileName)
{
    Response response;
    response.headers = { { "ETag", etag }, { "Accept-Ranges", "bytes" } };
    if (const std::string* held = request.headers.find("If-None-Match"); held != nullptr && lists(*held, etag)) {
        response.status = 304;
        return response;
    }
    response.type = std::move(type);
    response.headers.emplace_back("Content-Disposition", disposition(fileName));
    const std::uint64_t size = bytes->size();
    response.bytes = std::move(bytes);
    const std::string* range = request.headers.find("Range");
    const std::string* only = request.headers.find("If-Range");
    const auto span =
        range != nullptr && (only == nullptr || *only == etag) ? rangeOf(*range, size) : std::optional<Span>();
    if (!span)
        return response;
    if (span->first > span->last) {
        Response outside = problem("range_not_satisfiable", fmt::format("the file has {} bytes", size));
        outside.headers.emplace_back("Content-Range", fmt::format("bytes */{}", size));
        return outside;
    }
    response.status = 206;
    response.offset = span->first;
    response.length = span->last - span->first + 1;
    response.headers.emplace_back("Content-Range", fmt::format("bytes {}-{}/{}", span->first, span->last, size));
    return response;
}

} // namespace orfeas::http
