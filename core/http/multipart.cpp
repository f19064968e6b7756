#include "core/http/multipart.h"

#include "core/http/message.h"
#include "core/http/text.h"

#include <algorithm>

namespace orfeas::http {

namespace {

constexpr std::size_t kMostBoundary = 200; // RFC 2046 says 70

Result<Part> parsePart(std::string_view text)
{
    Part part;
    for (;;) {
        const std::size_t end = text.find("\r\n");
        if (end == std::string_view::npos)
            return Error { ErrorCode::InvalidInput, "multipart: a part's header breaks off" };
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 2);
        if (line.empty())
            break;
        const std::size_t colon = std::min(line.find(':'), line.size());
        const std::string_view value = trimmed(line.substr(std::min(colon + 1, line.size())));
        if (equalsIgnoringCase(line.substr(0, colon), "content-disposition")) {
            part.name = fieldParameter(value, "name");
            part.fileName = fieldParameter(value, "filename");
        } else if (equalsIgnoringCase(line.substr(0, colon), "content-type")) {
            part.type = fieldWord(value);
        }
    }
    if (part.name.empty())
        return Error { ErrorCode::InvalidInput, "multipart: a part has no name" };
    part.bytes = text;
    return part;
}

} // namespace

Result<std::vector<Part>> parseMultipart(std::string_view body, std::string_view contentType)
{
    const std::string boundary = fieldParameter(contentType, "boundary");
    if (boundary.empty() || boundary.size() > kMostBoundary)
        return Error { ErrorCode::InvalidInput, "multipart: Content-Type has no boundary" };
    const std::string opening = "--" + boundary;
    const std::string delimiter = "\r\n" + opening;
    std::size_t at = body.starts_with(opening) ? opening.size() : body.find(delimiter);
    if (at == std::string_view::npos)
        return Error { ErrorCode::InvalidInput, "multipart: the boundary does not occur" };
    if (at != opening.size())
        at += delimiter.size();
    std::vector<Part> parts;
    for (;;) {
        if (body.substr(at, 2) == "--")
            return parts;
        const std::size_t line = body.find("\r\n", at);
        const std::size_t end = line == std::string_view::npos ? line : body.find(delimiter, line);
        if (end == std::string_view::npos)
            return Error { ErrorCode::InvalidInput, "multipart: the body breaks off" };
        if (parts.size() == kMostParts)
            return Error { ErrorCode::TooLarge, "multipart: over " + std::to_string(kMostParts) + " parts" };
        const std::size_t start = std::min(line + 2, end);
        auto part = parsePart(body.substr(start, end - start));
        if (!part)
            return part.error();
        parts.push_back(std::move(*part));
        at = end + delimiter.size();
    }
}

} // namespace orfeas::http
